import { Button } from '../../../base/ui/controls/Button'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { readHours } from './hoursText'
import { fieldOf, likeMonday, tidied } from './openingDraft'
import { useHoursWords } from './useHoursWords'

type WeekdayHoursProps = {
  days: readonly string[]
  problemOf: (field: string) => string | undefined
  onChange: (days: string[]) => void
}

/** A week's hours, a line a day, each written as a door says it. */
export function WeekdayHours({ days, problemOf, onChange }: WeekdayHoursProps) {
  const { t } = useWords()
  const { weekday, clock } = useHoursWords()
  const write = (day: number, text: string) => onChange(days.map((old, one) => (one === day ? text : old)))
  return (
    <fieldset className="field">
      <legend className="field-label-large">{t('openings:week')}</legend>
      <p className="field-hint">{t('openings:week-hint')}</p>
      {days.map((text, day) => (
        <div className="weekday-hours" key={fieldOf(day + 1)}>
          <TextField
            id={fieldOf(day + 1)}
            label={weekday(day + 1)}
            hint={isOverMidnight(text) ? t('openings:next-day') : undefined}
            problem={problemOf(fieldOf(day + 1))}
            inputMode="decimal"
            autoComplete="off"
            maxLength={60}
            value={text}
            onChange={(next) => write(day, next)}
            onBlur={() => write(day, tidied(text, clock))}
          />
          {day === 0 && (
            <Button
              kind="quiet"
              size="small"
              disabled={!text.trim()}
              onClick={() => onChange(likeMonday(days))}
            >
              {t('openings:like-monday')}
            </Button>
          )}
        </div>
      ))}
    </fieldset>
  )
}

const isOverMidnight = (text: string) =>
  readHours(text)?.some(({ start, end }) => end <= start && end !== '00:00') ?? false
