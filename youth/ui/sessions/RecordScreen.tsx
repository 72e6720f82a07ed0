import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useContact } from '../../../base/outbox/ui/age'
import type { Me } from '../../../base/people/api/schemas'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { getSessionEndpoint, getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import type { Session } from '../../domain/sessions/session'
import { BegunNotice } from '../begun/BegunNotice'
import { today } from '../dates'
import { saveSession } from '../outbox/saveSession'
import { lastUnit, rememberUnit, useUnits, workplaceOf } from '../places'
import { formerOf, plannedDraft } from '../plans/plannedDraft'
import { usePlanned } from '../plans/usePlanned'
import { usePlannedWords } from '../plans/usePlannedWords'
import { AlreadyRecorded } from '../sessionForm/AlreadyRecorded'
import { beginningIn, filledFrom, lastLike, sameAs } from '../sessionForm/before'
import { type Draft, emptyDraft } from '../sessionForm/draft'
import { FromTemplate } from '../sessionForm/FromTemplate'
import { lookBack, SameAsBefore } from '../sessionForm/SameAsBefore'
import { SessionForm } from '../sessionForm/SessionForm'
import { useBegun } from '../sessionForm/useBegun'
import { carriedYear } from '../year/keepYear'

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
  const client = useQueryClient()
  const carried = carriedYear(client, like ? undefined : unit?.id)
  const modelled = model.data?.data ?? carried.find(({ id }) => id === like)
  const isPending = like ? model.isPending : unit !== undefined && history.isPending
  // What a new evening would begin from is not waited for where there is no network to bring it.
  const comes = useContact() || like !== null
  const waiting = plan.waiting || (!carried.length && (loading || (comes && isPending)))
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
  const earlier = history.data?.data.sessions ?? carried
  const former = lastLike(planned ? formerOf(earlier, planned) : earlier, date)
  const empty = emptyDraft(unit, date)
  const first = planned
    ? plannedDraft(planned, former)
    : modelled
      ? sameAs(modelled, date)
      : former
        ? filledFrom(former, empty)
        : empty
  const other: Other = (at, form, isChosen) =>
    beginningIn(
      open.find(({ id }) => id === at),
      at === unit.id ? earlier.filter((one) => one.unit === at) : carriedYear(client, at),
      { form, isChosen, date },
    )
  return (
    <NewSession
      me={me}
      units={open}
      first={first}
      planned={planned}
      session={session}
      former={former}
      other={session || like ? undefined : other}
      back={back}
    />
  )
}

/** What is shown once it is saved; here by then, as it is fetched while the form is filled in. */
const afterSaving = () => import('./SessionScreen')

type Beginning = { draft: Draft; former: StoredSession | undefined }
type Other = (unit: string, form: Draft['form'], isChosen: boolean) => Beginning

type NewSessionProps = {
  me: Me
  units: readonly ListedUnit[]
  first: Draft
  planned: PlannedSession | undefined
  /** The id of the planned session, also where nothing more is known of it. */
  session: string | null
  former: StoredSession | undefined
  /** What a session of another unit or form of work begins with; nothing where these are said beforehand. */
  other: Other | undefined
  back: { href: string; label: string }
}

/**
 * The form of a new session. Its id is made once, so that pressing twice, or again after silence, records once; what
 * was begun before is gone on with under the id it had.
 */
function NewSession({ me, units, first, planned, session: own, former, other, back }: NewSessionProps) {
  const { t, date } = useWords()
  const { called } = usePlannedWords()
  const [, go] = useLocation()
  const [id, setId] = useState(() => own ?? crypto.randomUUID())
  const begun = useBegun(own ?? 'new')
  const record = useMutation({
    mutationFn: (session: Session) =>
      saveSession({ id, municipality: workplaceOf(me) ?? '', session, isNew: true }),
    onSuccess: (saved, { unit }) => {
      begun.saved()
      if (!units.find(({ id }) => id === unit)?.training) rememberUnit(me, unit)
      go(saved === 'needs-you' ? `/sessions/${id}/resolve` : `/sessions/${id}?saved=1`)
    },
  })
  const filledLike = (last: StoredSession | undefined) =>
    last && t('youth-app:form.filled', { day: date(last.date, { weekday: 'long' }) })
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
      changed={(draft) => {
        begun.keep({ id, draft })
        afterSaving().catch(() => {})
      }}
      begin={(draft, use) => (
        <>
          <BegunNotice
            offered={begun.offered}
            leave={begun.drop}
            goOn={(offered) => {
              setId(offered.id)
              use(offered.draft)
              begun.goOn()
            }}
          />
          <AlreadyRecorded municipality={workplaceOf(me) ?? ''} draft={draft} own={id} />
          <SameAsBefore municipality={workplaceOf(me) ?? ''} draft={draft} use={use} />
          <FromTemplate municipality={workplaceOf(me) ?? ''} draft={draft} use={use} />
        </>
      )}
      other={
        other &&
        ((unit, form, isChosen) => {
          const { draft, former } = other(unit, form, isChosen)
          return { draft, filled: filledLike(former) }
        })
      }
      filled={filledLike(former)}
    />
  )
}
