import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { AppLink } from '../../../base/ui/AppLink'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getManagedRounds, getProgress, postOpen, putDraft } from '../../api/rounds/managedEndpoints'
import type { Draft, Progress } from '../../api/rounds/schemas'
import { getEditedRules } from '../../api/rules/endpoints'
import { AskedFields } from './AskedFields'
import { type Askable, draftOf, emptyPlan, freeSection } from './draft'
import { HeadFields } from './HeadFields'
import { SavedByAnother } from './SavedByAnother'
import { SectionFields } from './SectionFields'
import { useUnsaved } from './useUnsaved'
import './managed.css'

type RoundBuilderProps = {
  round: Progress
  indicators: readonly Askable[]
  back: { href: string; label: string }
}

/** Builds a round from decided indicators: what it asks, of whom and until when. It is opened from here too. */
export function RoundBuilder({ round, indicators, back }: RoundBuilderProps) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [kept, setKept] = useState(() => ({
    draft: draftOf(round, round.plan ?? emptyPlan),
    version: round.version,
  }))
  const unsaved = useUnsaved<Draft>(`round ${round.id}`, kept.version, kept.draft)
  const { content: draft, put: setDraft } = unsaved
  const [asking, setAsking] = useState(false)
  const { plan, ...head } = draft
  const askAnew = () =>
    Promise.all(
      [getProgress, getManagedRounds, getEditedRules].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      ),
    )
  const save = useMutation({
    mutationFn: () => call(putDraft, { params: { round: round.id }, body: draft, ifMatch: kept.version }),
    onSuccess: ({ data }) => {
      setKept({ draft, version: data.version })
      unsaved.drop()
    },
    // Also where a colleague was first: what they saved is what is taken up again.
    onSettled: askAnew,
  })
  const open = useMutation({
    mutationFn: () => call(postOpen, { params: { round: round.id }, body: { version: kept.version } }),
    onSuccess: async () => {
      await askAnew()
      go(`/collection/follow/${round.id}`)
    },
    onSettled: () => setAsking(false),
  })
  const put = (changes: Partial<Draft['plan']>) => setDraft({ ...draft, plan: { ...plan, ...changes } })
  const taken = new Set(plan.sections.flatMap(({ questions }) => questions.map(({ indicator }) => indicator)))
  const changed = draft !== kept.draft
  const isBehind = round.version > kept.version
  const takeUp = () => {
    const standing = draftOf(round, round.plan ?? emptyPlan)
    setKept({ draft: standing, version: round.version })
    unsaved.putBack(standing)
    save.reset()
  }
  const line = isBehind
    ? t('managed:saved-by-another.title')
    : changed
      ? t('managed:unsaved')
      : save.isSuccess
        ? t('managed:saved')
        : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  return (
    <Screen
      title={round.name[language]}
      detail={t('managed:draft')}
      back={back}
      actions={
        <StickyActions line={<span role="status">{line}</span>}>
          <Button kind="primary" size="large" type="submit" form="round" disabled={save.isPending}>
            {t('ui:save')}
          </Button>
          {(changed || isBehind) && (
            <Button kind="quiet" onClick={takeUp}>
              {t('managed:put-back')}
            </Button>
          )}
        </StickyActions>
      }
    >
      <RefusalNotice error={isBehind ? null : (save.error ?? open.error)} />
      {isBehind && <SavedByAnother />}
      <p className="page-title-lead">
        {t('managed:stands', { sections: plan.sections.length, questions: taken.size })}{' '}
        {/* What is not saved yet would be lost on the way to the rules. */}
        {!changed && (
          <AppLink href={`/collection/rounds/manage/${round.id}/rules`}>
            {t('managed:rules', { count: plan.rules.length })}
          </AppLink>
        )}
      </p>
      <form id="round" className="round-builder" onSubmit={submit}>
        <div className="form">
          <HeadFields head={head} onChange={(next) => setDraft({ ...next, plan })} />
          <AskedFields asked={plan.asked} onChange={(asked) => put({ asked })} />
        </div>
        <h2>{t('managed:sections')}</h2>
        {plan.sections.length === 0 && <p>{t('managed:no-sections')}</p>}
        {plan.sections.map((section, index) => (
          <SectionFields
            key={section.code}
            section={section}
            number={index + 1}
            year={head.kind === 'regular' ? head.year : null}
            indicators={indicators}
            taken={taken}
            onChange={(next) => put({ sections: plan.sections.with(index, next) })}
            onRemove={() => put({ sections: plan.sections.toSpliced(index, 1) })}
          />
        ))}
        <div className="actions form-actions">
          <Button
            onClick={() =>
              put({
                sections: [
                  ...plan.sections,
                  { code: freeSection(plan.sections), name: { fi: '', sv: '', en: '' }, questions: [] },
                ],
              })
            }
          >
            {t('managed:section.add')}
          </Button>
        </div>
      </form>
      <section className="section">
        <h2>{t('managed:open.title')}</h2>
        <p>{t(changed ? 'managed:open.save-first' : 'managed:open.lead')}</p>
        <div className="actions form-actions">
          <Button disabled={changed || open.isPending} onClick={() => setAsking(true)}>
            {t('managed:open.do')}
          </Button>
        </div>
      </section>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('managed:open.sure')}
        actions={
          <>
            <Button kind="primary" disabled={open.isPending} onClick={() => open.mutate()}>
              {t('managed:open.do')}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('managed:open.sure-words')}</p>
      </Dialog>
    </Screen>
  )
}
