import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { call, Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getSummary } from '../../api/months/endpoints'
import { getOccurrences } from '../../api/plans/endpoints'
import type { PlannedSession } from '../../api/plans/schemas'
import { getSessionEndpoint, getSessions, putSession } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { getWeek } from '../../api/weeks/endpoints'
import type { Session } from '../../domain/sessions/session'
import { today } from '../dates'
import { lastUnit, rememberUnit, useUnits, workplaceOf } from '../places'
import { formerOf, plannedDraft } from '../plans/plannedDraft'
import { usePlanned } from '../plans/usePlanned'
import { usePlannedWords } from '../plans/usePlannedWords'
import { filledFrom, lastLike, sameAs } from '../sessionForm/before'
import { type Draft, emptyDraft } from '../sessionForm/draft'
import { FromTemplate } from '../sessionForm/FromTemplate'
import { lookBack, SameAsBefore } from '../sessionForm/SameAsBefore'
import { SessionForm } from '../sessionForm/SessionForm'

/**
 * Records a session: a planned one by its own id (`session`, of the day `date`), or one begun from the unit's own
 * history, or from one session named in the address (`like`, for the day `date`).
 */
export function RecordScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const asked = new URLSearchParams(useSearch())
  const { units, error, loading } = useUnits(me)
  const municipality = workplaceOf(me) ?? ''
  const date = asked.get('date') ?? today()
  const session = asked.get('session')
  const plan = usePlanned(municipality, session ? { session, date } : null)
  const open = units.filter((unit) => !unit.closedOn || unit.closedOn >= today())
  // Practice is chosen on purpose: the form never opens for it by itself.
  const unit =
    open.find((one) => one.id === (plan.planned?.unit ?? asked.get('unit') ?? lastUnit(me))) ??
    open.find((one) => !one.training) ??
    open[0]
  const like = asked.get('like')
  const model = useAnswer(getSessionEndpoint, like ? { params: { id: like } } : null)
  const history = useAnswer(
    getSessions,
    unit && !like ? { query: { municipality, unit: unit.id, limit: lookBack } } : null,
  )
  const waiting =
    loading || plan.waiting || (like ? model.isPending : unit !== undefined && history.isPending)
  const back = { href: '/', label: t('ui:back') }
  if (waiting || error || !unit) {
    return (
      <Screen title={t('youth-app:record')} back={back}>
        <RefusalNotice error={error} />
        {!waiting && !error && <Notice kind="info">{t('youth-app:no-units')}</Notice>}
      </Screen>
    )
  }
  const { planned } = plan
  const earlier = history.data?.data.sessions ?? []
  const former = lastLike(planned ? formerOf(earlier, planned) : earlier, date)
  const empty = emptyDraft(unit, date)
  const first = planned
    ? plannedDraft(planned, former)
    : model.data
      ? sameAs(model.data.data, date)
      : former
        ? filledFrom(former, empty)
        : empty
  return <NewSession me={me} units={open} first={first} planned={planned} former={former} back={back} />
}

type NewSessionProps = {
  me: Me
  units: readonly ListedUnit[]
  first: Draft
  planned: PlannedSession | undefined
  former: StoredSession | undefined
  back: { href: string; label: string }
}

/** The form of a new session. Its id is made once, so that pressing twice, or again after silence, records once. */
function NewSession({ me, units, first, planned, former, back }: NewSessionProps) {
  const { t, date } = useWords()
  const { called } = usePlannedWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [id] = useState(() => planned?.session ?? crypto.randomUUID())
  const record = useMutation({
    mutationFn: (session: Session) => send(id, session, me.id),
    onSuccess: async ({ data }) => {
      if (!units.find(({ id }) => id === data.unit)?.training) rememberUnit(me, data.unit)
      await Promise.all(
        [getSessions, getSummary, getWeek, getOccurrences, getJoiningEndpoint].map(({ path }) =>
          client.invalidateQueries({ queryKey: [path] }),
        ),
      )
      go(`/sessions/${data.id}?saved=1`)
    },
  })
  return (
    <SessionForm
      title={planned ? called(planned) : t('youth-app:record')}
      back={back}
      units={units}
      first={first}
      save={record.mutate}
      saving={record.isPending}
      error={record.error}
      saveWords={t('youth-app:save')}
      begin={(draft, use) => (
        <>
          <SameAsBefore municipality={workplaceOf(me) ?? ''} draft={draft} use={use} />
          <FromTemplate municipality={workplaceOf(me) ?? ''} draft={draft} use={use} />
        </>
      )}
      filled={former && t('youth-app:form.filled', { day: date(former.date, { weekday: 'long' }) })}
    />
  )
}

/**
 * Sends a new session. Where an earlier sending had arrived though its answer was lost, and the form was changed
 * since, what is there is ours and the newer content is what is meant: it corrects the first. A colleague's record of
 * the same planned session is left as it is.
 */
async function send(id: string, session: Session, person: string) {
  try {
    return await call(putSession, { params: { id }, body: session })
  } catch (refused) {
    const stored =
      refused instanceof Refusal && refused.status === 409
        ? (refused.document?.session as StoredSession | undefined)
        : undefined
    if (stored?.recordedBy !== person) throw refused
    return call(putSession, { params: { id }, body: session, ifMatch: stored.version })
  }
}
