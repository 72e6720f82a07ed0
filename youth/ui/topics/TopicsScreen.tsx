import { useLocation, useSearch } from 'wouter'
import { Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { openItems } from '../../../base/outbox/opened'
import type { Me } from '../../../base/people/api/schemas'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTopics } from '../../api/topics/endpoints'
import { thisMonth } from '../dates'
import { MonthSteps } from '../months/MonthSteps'
import { lastUnit, useUnits, workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { AddTopics } from './AddTopics'
import { CorrectTopics } from './CorrectTopics'
import { useBoxedTopics } from './topicsBox'

/** What young people asked about in a unit's month of counselling: added to, or corrected as a whole. */
export function TopicsScreen({ me }: { me: Me }) {
  const { t, name, month: writeMonth } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const { units, error } = useUnits(me)
  const working = units.filter(({ training }) => !training)
  const unit = working.find(({ id }) => id === (asked.get('unit') ?? lastUnit(me))) ?? working[0]
  const month = asked.get('month') ?? thisMonth()
  const here = { month, ...(unit ? { unit: unit.id } : {}) }
  const addressOf = (changes: { month?: string; unit?: string; correct?: string }) =>
    `/topics?${new URLSearchParams({ ...here, ...changes })}`
  const stored = useAnswer(
    getTopics,
    unit ? { query: { municipality: workplaceOf(me) ?? '', unit: unit.id, from: month, to: month } } : null,
  )
  const waiting = useBoxedTopics({ unit: unit?.id ?? '', month })
  const known = stored.isPlaceholderData ? undefined : stored.data
  // The month was never seen on this device: more is added to it all the same.
  const { failureReason } = stored
  const unseen = !known && failureReason instanceof Refusal && failureReason.noAnswer
  if (!unit || (!known && !unseen) || openItems.now() === null) {
    return (
      <Screen title={t('youth-app:screen.topics')}>
        <RefusalNotice error={error ?? stored.error} />
      </Screen>
    )
  }
  const row = known?.data[0]
  const place = { unit: unit.id, month, waiting }
  if (asked.has('correct') && known) {
    return (
      <CorrectTopics key={`${unit.id} ${month}`} {...place} stored={row} back={addressOf({})}>
        <h2>{[sentenceCase(writeMonth(month)), name(unit.name)].join(' · ')}</h2>
      </CorrectTopics>
    )
  }
  return (
    <AddTopics
      key={`${unit.id} ${month}`}
      {...place}
      stored={known && (row?.topics ?? {})}
      correct={addressOf({ correct: '1' })}
    >
      <div className="toolbar">
        <MonthSteps month={month} onChange={(next) => go(addressOf({ month: next }))} />
        {working.length > 1 && (
          <Select
            label={t('youth-app:form.field.unit')}
            value={unit.id}
            onChange={(chosen) => go(addressOf({ unit: chosen }))}
            options={working.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        )}
      </div>
    </AddTopics>
  )
}
