import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useMe } from '../../../base/people/ui/useMe'
import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getIndicators } from '../../api/definition/indicatorEndpoints'
import { getFirstPlan, getManagedRounds, putDraft } from '../../api/rounds/managedEndpoints'
import { getRoundEndpoint } from '../../api/rounds/replyEndpoints'
import type { Draft, ManagedRounds } from '../../api/rounds/schemas'
import type { Plan } from '../../domain/rounds/plan'
import { emptyPlan, following, followingYear, freeRound, planFrom } from './draft'
import { HeadFields } from './HeadFields'

/** Said in the place of an earlier round's id, which has no capitals: the form that comes with the service. */
const ready = 'READY'

type NewRoundFormProps = { subject: string; rounds: ManagedRounds; done: () => void }

/** Begins a round: with what an earlier one asked, with the form that comes with the service, or empty. */
export function NewRoundForm({ subject, rounds, done }: NewRoundFormProps) {
  const { t, language } = useWords()
  const { me } = useMe()
  const client = useQueryClient()
  const [, go] = useLocation()
  const earlier = rounds.filter(({ state }) => state !== 'draft')
  const [id, setId] = useState(() => freeRound(subject, followingYear(rounds), rounds))
  const [from, setFrom] = useState(earlier[0]?.id ?? ready)
  const [head, setHead] = useState<Omit<Draft, 'plan'>>({
    ...{ subject: subject as Draft['subject'], kind: 'regular', year: followingYear(rounds) },
    ...following(
      earlier.find(({ kind }) => kind === 'regular'),
      followingYear(rounds),
    ),
    // Whoever begins a round is asked about it, until somebody else is named.
    contact: me ? { name: me.name, email: me.email } : null,
  })
  const make = useMutation({
    mutationFn: async () => {
      const plan = await beginning(from, head.subject)
      return call(putDraft, { params: { round: id }, body: { ...head, plan } })
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getManagedRounds.path] })
      go(`/collection/rounds/manage/${id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!make.isPending) make.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <h2>{t('managed:new')}</h2>
      <RefusalNotice error={make.error} />
      <Select
        label={t('managed:from.label')}
        hint={t('managed:from.hint')}
        value={from}
        onChange={setFrom}
        options={[
          ...earlier.map((round) => ({ value: round.id, label: round.name[language] })),
          { value: ready, label: t('managed:from.ready') },
          { value: '', label: t('managed:from.nothing') },
        ]}
      />
      <TextField
        label={t('managed:id')}
        hint={t('managed:id-hint')}
        required
        pattern="[a-z0-9][a-z0-9\-]{0,39}"
        autoCapitalize="none"
        value={id}
        onChange={setId}
      />
      <HeadFields head={head} onChange={setHead} />
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={make.isPending || !head.opensOn || !head.deadline}>
          {t('managed:make')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The plan that a round begins with. */
async function beginning(from: string, subject: Draft['subject']): Promise<Plan> {
  if (from === '') return emptyPlan
  if (from === ready) return (await call(getFirstPlan, { query: { subject } })).data
  const [earlier, indicators] = await Promise.all([
    call(getRoundEndpoint, { params: { round: from } }),
    call(getIndicators, { query: { subject } }),
  ])
  return planFrom(earlier.data, indicators.data)
}
