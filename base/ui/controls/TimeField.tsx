import { type KeyboardEvent, useId } from 'react'
import { Field, type FieldWords, fieldAttributes } from './Field'
import { moveTime, readTime } from './timeText'
import { useUnreadWords } from './UnreadWords'
import { useWrittenValue } from './useWrittenValue'

type TimeFieldProps = FieldWords & {
  /** `HH:MM`; nothing while the field is empty or cannot be read. */
  value: string | undefined
  onChange: (time: string | undefined) => void
  /** Writes `HH:MM` as the page's language does: `17.00`. */
  write: (time: string) => string
  disabled?: boolean | undefined
}

const quarter = 15

/** A time of the 24-hour clock, typed with digits alone if one likes; arrow keys move it by a quarter. */
export function TimeField({
  id,
  label,
  hint,
  problem: told,
  optional,
  value,
  onChange,
  write,
  disabled,
}: TimeFieldProps) {
  const own = useId()
  const name = id ?? own
  const written = useWrittenValue({ value, onChange, write, read: readTime })
  const { time } = useUnreadWords()
  const problem = written.unread ? (time ?? told) : told
  const onKeyDown = (event: KeyboardEvent) => {
    const minutes = { ArrowUp: quarter, ArrowDown: -quarter }[event.key]
    if (minutes === undefined || value === undefined) return
    event.preventDefault()
    onChange(moveTime(value, minutes))
  }
  return (
    <Field id={name} label={label} hint={hint} problem={problem} optional={optional}>
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
        onKeyDown={onKeyDown}
      />
    </Field>
  )
}
