import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import { getOpenings } from '../../api/openings/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { alikeWeekdays, inForceOn } from '../../domain/openings/hours'
import { today } from '../dates'
import { useHoursWords } from '../openings/useHoursWords'
import { sentenceCase } from '../sessions/SessionLine'
import type { PlanDraft } from './planDraft'

type FromHoursProps = {
  unit: ListedUnit | undefined
  from: string | undefined
  change: (changes: Pick<PlanDraft, 'weekdays' | 'start' | 'end'>) => void
}

/** Fills a plan's days and clocks from the hours that its unit is open: a press for the days that are alike. */
export function FromHours({ unit, from, change }: FromHoursProps) {
  const { t } = useWords()
  const { days, hours } = useHoursWords()
  const query = unit && { municipality: unit.municipality, unit: unit.id }
  const openings = useAnswer(getOpenings, query ? { query } : null)
  const said = openings.data?.data.map((one) => ({ firstDay: one.from, spans: one.spans })) ?? []
  const choices = alikeWeekdays(inForceOn(said, from ?? today())?.spans ?? []).flatMap(
    ({ weekdays, clocks }) => clocks.map((span) => ({ weekdays, span })),
  )
  if (!choices.length) return null
  return (
    <fieldset className="field">
      <legend className="field-label">{t('openings:from-hours')}</legend>
      <div className="actions">
        {choices.map(({ weekdays, span }) => {
          const words = sentenceCase(`${days(weekdays)} ${hours([span])}`)
          return (
            <Button
              key={words}
              size="small"
              onClick={() => change({ weekdays: weekdays.map(String), start: span.start, end: span.end })}
            >
              {words}
            </Button>
          )
        })}
      </div>
    </fieldset>
  )
}
