import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getProgress } from '../../api/rounds/managedEndpoints'
import { getEditedRules, postTryRules, putRules } from '../../api/rules/endpoints'
import type { EditedRules, TriedRules } from '../../api/rules/schemas'
import type { Rule, RuleType } from '../../domain/checking/rule'
import { SavedByAnother } from '../managed/SavedByAnother'
import { useUnsaved } from '../managed/useUnsaved'
import { newRule, ruleTypes } from './newRule'
import { isComplete, problemsOf } from './problemsOf'
import { RuleLine } from './RuleLine'
import './rules.css'

type Tried = Map<Rule, TriedRules['tried'][number]>

/** Edits the rules of a draft: each judged as it is written, all of them tried out and saved together. */
export function RulesEditor({
  edited,
  back,
}: {
  edited: EditedRules
  back: { href: string; label: string }
}) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [kept, setKept] = useState({ rules: edited.rules as readonly Rule[], version: edited.version })
  const unsaved = useUnsaved(`rules ${edited.round}`, kept.version, kept.rules)
  const { content: rules, put: setRules } = unsaved
  const [open, setOpen] = useState<string | null>(null)
  const [removed, setRemoved] = useState<{ rule: Rule; at: number } | null>(null)
  // By the rule as it was tried: one that has been changed since has not been tried.
  const [tried, setTried] = useState<Tried>(new Map())
  const problems = problemsOf(rules, edited)
  const { round, last } = edited

  const save = useMutation({
    mutationFn: () =>
      call(putRules, { params: { round }, body: { rules: [...rules] }, ifMatch: kept.version }),
    onSuccess: ({ data }) => {
      setKept({ rules, version: data.version })
      unsaved.drop()
      setRemoved(null)
    },
    // Also where a colleague was first: what they saved is what is taken up again.
    onSettled: () =>
      Promise.all(
        [getEditedRules, getProgress].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      ),
  })
  const trial = useMutation({
    mutationFn: async () => {
      const complete = rules.filter(isComplete)
      const { data } = await call(postTryRules, { params: { round }, body: { rules: complete } })
      return new Map(
        complete.flatMap((rule, index) => {
          const one = data.tried[index]
          return one ? [[rule, one] as const] : []
        }),
      )
    },
    onSuccess: setTried,
  })
  const add = (type: RuleType) => {
    const rule = newRule(type, rules)
    setRules([...rules, rule])
    setOpen(rule.code)
  }
  const remove = (rule: Rule) => {
    setRemoved({ rule, at: rules.indexOf(rule) })
    setRules(rules.filter((one) => one !== rule))
  }
  const changed = rules !== kept.rules
  const isBehind = edited.version > kept.version
  const takeUp = () => {
    setKept({ rules: edited.rules, version: edited.version })
    unsaved.putBack(edited.rules)
    setRemoved(null)
    save.reset()
  }
  const line = isBehind
    ? t('managed:saved-by-another.title')
    : changed
      ? t('rules:unsaved')
      : save.isSuccess
        ? t('rules:saved')
        : undefined
  return (
    <Screen
      title={t('rules:title')}
      detail={edited.name[language]}
      back={back}
      actions={
        <StickyActions line={<span role="status">{line}</span>}>
          <Button
            kind="primary"
            size="large"
            disabled={save.isPending || problems.length > 0}
            onClick={() => save.mutate()}
          >
            {t('rules:save')}
          </Button>
          {(changed || isBehind) && (
            <Button kind="quiet" onClick={takeUp}>
              {t('managed:put-back')}
            </Button>
          )}
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('rules:lead')}</p>
      <RefusalNotice error={isBehind ? null : (save.error ?? trial.error)} />
      {isBehind && <SavedByAnother />}
      {problems.length > 0 && (
        <Notice kind="notice" live="polite" title={t('rules:put-right')}>
          <p>{t('rules:put-right-words')}</p>
        </Notice>
      )}
      <div className="rules-try">
        <p>
          {last ? t('rules:try-lead', { name: last.name[language], year: last.year }) : t('rules:try-none')}
        </p>
        {last && (
          <Button disabled={trial.isPending || rules.length === 0} onClick={() => trial.mutate()}>
            {t(trial.isPending ? 'rules:trying' : 'rules:try')}
          </Button>
        )}
        <span role="status" className="visually-hidden">
          {trial.isSuccess && t('rules:tried-all')}
        </span>
      </div>
      {rules.length === 0 && <p>{t('rules:none')}</p>}
      {removed && (
        <Notice kind="info" live="polite" title={t('rules:removed')}>
          <Button
            size="small"
            kind="quiet"
            onClick={() => {
              setRules(rules.toSpliced(removed.at, 0, removed.rule))
              setRemoved(null)
            }}
          >
            {t('rules:put-back')}
          </Button>
        </Notice>
      )}
      <ul className="rules">
        {rules.map((rule, index) => (
          <RuleLine
            key={rule.code}
            rule={rule}
            questions={edited.questions}
            problems={problems.filter((problem) => problem.rule === rule.code)}
            tried={tried.get(rule)}
            open={open === rule.code}
            onOpen={(isOpen) => setOpen(isOpen ? rule.code : null)}
            onChange={(next) => setRules(rules.with(index, next))}
            onRemove={() => remove(rule)}
          />
        ))}
      </ul>
      <div className="form">
        <Select
          label={t('rules:add')}
          placeholder={t('rules:choose')}
          value=""
          onChange={add}
          options={ruleTypes.map((value) => ({ value, label: t(`rules:type.${value}`) }))}
        />
      </div>
    </Screen>
  )
}
