import { useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSessions } from '../../api/sessions/endpoints'
import { useUnits, workplaceOf } from '../places'
import { formerOf, plannedDraft } from '../plans/plannedDraft'
import { usePlanned } from '../plans/usePlanned'
import { filledFrom, lastLike } from '../sessionForm/before'
import { emptyDraft } from '../sessionForm/draft'
import { lookBack } from '../sessionForm/SameAsBefore'
import { Closing } from './Closing'
import { closingDraft } from './closingDraft'
import { sumsOf } from './sums'
import './tally.css'
import { UnknownCount } from './UnknownCount'
import { useDraft } from './useDraft'
import { useTally } from './useTally'
import { useTaps } from './useTaps'

/** Closes a counted evening: its numbers stand in the form of a session, and what was as last time does too. */
export function CloseScreen({ me, id }: { me: Me; id: string }) {
  const { t, date } = useWords()
  const asked = useSearch()
  const { units, error, loading } = useUnits(me)
  const draft = useDraft(me, id, asked)
  const taps = useTaps(me.id, id, draft.said)
  const known = useTally(id, taps.phone)
  const { tally } = known
  const unit = units.find((one) => one.id === (tally?.unit ?? draft.said?.unit))
  const municipality = workplaceOf(me) ?? ''
  const history = useAnswer(
    getSessions,
    unit ? { query: { municipality, unit: unit.id, limit: lookBack } } : null,
  )
  const day = tally?.date ?? draft.said?.date ?? ''
  const { planned, waiting } = usePlanned(municipality, day ? { session: id, date: day } : null)
  const back = { href: `/tally/${id}${asked ? `?${asked}` : ''}`, label: t('ui:back') }
  // Without a network the phone closes with what it knows.
  const isKnown = known.at !== undefined || known.noAnswer
  if (loading || !isKnown || waiting || (unit && history.isPending)) {
    return (
      <Screen title={t('tally:closing.title')} back={back}>
        <RefusalNotice error={error ?? known.error} />
      </Screen>
    )
  }
  if (!day) {
    return (
      <Screen title={t('tally:closing.title')} back={back}>
        <UnknownCount />
      </Screen>
    )
  }
  const form = tally?.form ?? draft.said?.form
  const earlier = history.data?.data.sessions ?? []
  const alike = planned ? formerOf(earlier, planned) : earlier.filter((one) => !form || one.form === form)
  const former = lastLike(alike, day)
  const empty = emptyDraft(unit, day)
  const counted = {
    date: day,
    start: tally?.start ?? draft.said?.start,
    end: tally?.end ?? draft.said?.end,
    form,
    cells: sumsOf(taps.taps, tally).cells,
  }
  return (
    <Closing
      me={me}
      id={id}
      back={back}
      units={units}
      first={closingDraft(
        counted,
        planned ? plannedDraft(planned, former) : former ? filledFrom(former, empty) : empty,
      )}
      seen={tally?.version ?? 0}
      taps={taps}
      filled={former && t('youth-app:form.filled', { day: date(former.date, { weekday: 'long' }) })}
    />
  )
}
