import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getIndicators, getSubjects } from '../../api/definition/indicatorEndpoints'
import { getCodeLists, getProposals, putProposal } from '../../api/definition/proposalEndpoints'
import { longestName, type ProposalKind, proposalKinds, whats } from '../../domain/definition/codes'
import { useUnsaved } from '../managed/useUnsaved'
import { readCodes, type TextDraft, TextFields, writeCodes } from './TextFields'

/** What a proposal begins with. It has its id from here on: sent twice, it is kept once. */
const beginning = (name: string) => ({
  id: crypto.randomUUID() as string,
  chosen: { subject: '', what: whats[0] as (typeof whats)[number], list: '' },
  kind: 'new' as ProposalKind,
  ...{ indicator: '', name },
  text: { title: '', need: '', definition: '' } as TextDraft,
  lines: {} as Record<string, string>,
})

/** Somebody proposes an indicator or a code list: new, changed or dropped. */
export function ProposeScreen({ me }: { me: Me }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [begun] = useState(() => beginning(me.name))
  const unsaved = useUnsaved('proposal', 0, begun)
  const [broughtBack, setBroughtBack] = useState(() => unsaved.content !== begun)
  const { id, chosen, kind, indicator, name, text, lines } = unsaved.content
  const put = (changes: Partial<typeof begun>) => unsaved.put({ ...unsaved.content, ...changes })
  const subjects = useAnswer(getSubjects, {}).data?.data ?? []
  const subject = subjects.find(({ code }) => code === chosen.subject) ?? subjects[0]
  const listed = chosen.what === 'code-list'
  const list = listed ? chosen.list || subject?.lists[0]?.code || '' : ''
  const lists = useAnswer(getCodeLists, listed && subject ? { query: { subject: subject.code } } : null)
  // A list is proposed whole, and nearly always as what holds now with something added or left out.
  const newest = lists.data?.data.find((version) => version.list === list)?.codes
  const written = lines[list] ?? (newest ? writeCodes(newest) : '')
  const indicators = useAnswer(
    getIndicators,
    subject && !listed && kind !== 'new' ? { query: { subject: subject.code } } : null,
  )
  const send = useMutation({
    mutationFn: () =>
      call(putProposal, {
        params: { id },
        body: {
          subject: subject?.code ?? '',
          what: chosen.what,
          kind,
          indicator: listed || kind === 'new' ? null : indicator,
          list: listed ? list : null,
          language,
          name,
          text: { ...text, codes: listed ? readCodes(written) : [] },
        },
      }),
    onSuccess: async () => {
      unsaved.drop()
      await client.invalidateQueries({ queryKey: [getProposals.path] })
      go(`/collection/proposals/${id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!send.isPending) send.mutate()
  }
  const kinds = proposalKinds.filter((one) => !listed || one !== 'drop')
  return (
    <Screen
      title={t('collection:definition.page.propose')}
      back={{ href: '/collection/proposals', label: t('ui:back') }}
    >
      <form className="form" onSubmit={submit}>
        {broughtBack && (
          <Notice kind="info" title={t('collection-app:brought-back.title')}>
            <p>{t('collection-app:brought-back.words')}</p>
            <Button
              size="small"
              kind="quiet"
              onClick={() => {
                setBroughtBack(false)
                unsaved.putBack(beginning(me.name))
              }}
            >
              {t('collection-app:brought-back.do')}
            </Button>
          </Notice>
        )}
        <RefusalNotice error={send.error}>
          <p>{t('collection:definition.form.kept')}</p>
        </RefusalNotice>
        <Select
          label={t('collection:definition.form.subject')}
          value={subject?.code}
          onChange={(code) => put({ chosen: { subject: code, what: 'indicator', list: '' } })}
          options={subjects.map(({ code, name: words }) => ({ value: code, label: words[language] }))}
        />
        {subject && subject.lists.length > 0 && (
          <Select
            label={t('collection-app:what')}
            value={chosen.what}
            onChange={(what) =>
              put({ chosen: { ...chosen, what }, kind: what === 'code-list' ? 'change' : 'new' })
            }
            options={whats.map((one) => ({ value: one, label: t(`collection:definition.what.${one}`) }))}
          />
        )}
        {listed && subject && (
          <Select
            label={t('collection:definition.what.code-list')}
            value={list}
            onChange={(other) => put({ chosen: { ...chosen, list: other } })}
            options={subject.lists.map(({ code, name: words }) => ({ value: code, label: words[language] }))}
          />
        )}
        <Select
          label={t('collection-app:kind')}
          value={kind}
          onChange={(next) => put({ kind: next })}
          options={kinds.map((one) => ({ value: one, label: t(`collection:definition.kind.${one}`) }))}
        />
        {!listed && kind !== 'new' && (
          <Select
            label={t('collection:definition.what.indicator')}
            value={indicator}
            placeholder={t('collection-app:choose')}
            onChange={(code) => put({ indicator: code })}
            options={(indicators.data?.data ?? []).map(({ code, name: words }) => ({
              value: code,
              label: `${code} ${words[language]}`,
            }))}
          />
        )}
        <TextFields
          draft={text}
          change={(changes) => put({ text: { ...text, ...changes } })}
          lines={
            listed
              ? { value: written, change: (value) => put({ lines: { ...lines, [list]: value } }) }
              : undefined
          }
        />
        <TextField
          label={t('collection:definition.form.name')}
          optional={t('ui:optional')}
          hint={t('collection:definition.form.name-hint')}
          maxLength={longestName}
          value={name}
          onChange={(next) => put({ name: next })}
        />
        <div className="actions form-actions">
          <Button kind="primary" type="submit" disabled={send.isPending}>
            {t('collection:definition.form.send')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
