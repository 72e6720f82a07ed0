import { useId } from 'react'
import { ArrowLeftIcon, ArrowRightIcon } from '../icons'
import { moveDate, readDate } from './dateText'
import { Field, type FieldWords, fieldAttributes } from './Field'
import { useUnreadWords } from './UnreadWords'
import { useWrittenValue } from './useWrittenValue'

type DateFieldProps = FieldWords & {
  /** `YYYY-MM-DD`; nothing while the field is empty or cannot be read. */
  value: string | undefined
  onChange: (date: string | undefined) => void
  /** Writes `YYYY-MM-DD` as the page's language does: `27.11.2026`. */
  write: (date: string) => string
  /** `YYYY-MM-DD`, by which a day without a year is read. */
  today: string
  earliest?: string | undefined
  latest?: string | undefined
  /** Names the buttons that step to the day before and after. */
  words: { earlier: string; later: string }
  disabled?: boolean | undefined
}

/** A day: typed with digits alone if one likes, or reached day by day, which is how an evening is mostly found. */
export function DateField(props: DateFieldProps) {
  const {
    id,
    label,
    hint,
    problem: told,
    optional,
    value,
    onChange,
    write,
    today,
    earliest,
    latest,
    words,
    disabled,
  } = props
  const own = useId()
  const name = id ?? own
  const written = useWrittenValue({ value, onChange, write, read: (text) => readDate(text, today) })
  const unread = useUnreadWords().date
  const problem = written.unread ? (unread ?? told) : told
  const step = (days: number) => onChange(value === undefined ? today : moveDate(value, days))
  return (
    <Field id={name} label={label} hint={hint} problem={problem} optional={optional}>
      <div className="date-steps">
        <button
          type="button"
          className="step-button"
          aria-label={words.earlier}
          disabled={disabled || (value !== undefined && earliest !== undefined && value <= earliest)}
          onClick={() => step(-1)}
        >
          <ArrowLeftIcon />
        </button>
        <input
          {...fieldAttributes(name, { problem, hint })}
          data-unread={written.unread || undefined}
          className="control"
          inputMode="numeric"
          autoComplete="off"
          value={written.value}
          disabled={disabled}
          onChange={(event) => written.onChange(event.target.value)}
          onBlur={written.onBlur}
        />
        <button
          type="button"
          className="step-button"
          aria-label={words.later}
          disabled={disabled || (value !== undefined && latest !== undefined && value >= latest)}
          onClick={() => step(1)}
        >
          <ArrowRightIcon />
        </button>
      </div>
    </Field>
  )
}
