import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import { MinusIcon, PlusIcon } from '../icons'
import { FieldNotes, type FieldWords, fieldAttributes } from './Field'
import { useNumberWords } from './number/NumberWords'
import { useRepeat } from './number/useRepeat'
import { bounded, readMinutes, readWhole, stepped } from './number/wholeNumber'
import { useUnreadWords } from './UnreadWords'

type NumberFieldProps = FieldWords & {
  /** NaN while empty: an empty field is not zero. */
  value: number
  onChange: (value: number) => void
  least?: number | undefined
  most?: number | undefined
  /** What a press of a button adds; what is typed stands as it is. */
  step?: number | undefined
  /** Written with the number, by the language: `60 min`. */
  unit?: 'minute' | undefined
  disabled?: boolean | undefined
  /** The value is told when the field is left: half a number would do harm. */
  onceLeft?: boolean
}

/** A whole number between two buttons that the thumb hits; a long press repeats. */
export function NumberField({
  id,
  label,
  hint,
  problem: told,
  optional,
  value,
  onChange,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
  step = 1,
  unit,
  disabled = false,
  onceLeft = false,
}: NumberFieldProps) {
  const own = useId()
  const name = id ?? own
  const words = useNumberWords()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [unread, setUnread] = useState(false)
  const [heard, setHeard] = useState('')
  const notANumber = useUnreadWords().number
  const problem = unread ? (notANumber ?? told) : told
  const within = { least, most }
  const write = (number: number) => (Number.isNaN(number) ? '' : words.write(number, unit))
  const readTyped = unit === 'minute' ? readMinutes : readWhole
  const standing = typed === null ? value : readTyped(typed)
  const move = (way: 1 | -1) => {
    const next = stepped(standing, way, step, within)
    setTyped(null)
    setUnread(false)
    setHeard(write(next))
    onChange(next)
  }
  const tell = (text: string) => {
    const read = bounded(readTyped(text), within)
    if ((!Number.isNaN(read) || !text.trim()) && !Object.is(read, value)) onChange(read)
  }
  const settle = () => {
    if (typed === null) return
    const settled = bounded(standing, within)
    // What is no number stays as it was typed, for it is easier to mend than to miss.
    const isUnread = Number.isNaN(standing) && typed.trim() !== ''
    setUnread(isUnread)
    if (!isUnread) setTyped(null)
    if (!Object.is(settled, value)) onChange(settled)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
    const way = ({ ArrowUp: 1, ArrowDown: -1 } as const)[event.key]
    if (!way) return
    event.preventDefault()
    move(way)
  }
  const button = { field: name, input, onPress: move }
  return (
    <div className="field" data-problem={problem ? '' : undefined}>
      <div className="steps">
        <div className="steps-words">
          <label className="field-label" id={`${name}-label`} htmlFor={name}>
            {label} {optional && <span className="field-optional">{optional}</span>}
          </label>
          <FieldNotes id={name} problem={problem} hint={hint} />
        </div>
        <div className="steps-controls">
          <StepButton {...button} way={-1} label={words.fewer} spent={disabled || standing <= least}>
            <MinusIcon />
          </StepButton>
          <input
            {...fieldAttributes(name, { problem, hint })}
            data-unread={unread || undefined}
            ref={input}
            className="control"
            data-unit={unit}
            inputMode="numeric"
            autoComplete="off"
            placeholder="–"
            disabled={disabled}
            value={typed ?? write(value)}
            // What stands there is mostly replaced, seldom mended.
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setUnread(false)
              setTyped(event.target.value)
              if (!onceLeft) tell(event.target.value)
            }}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
          <StepButton {...button} way={1} label={words.more} spent={disabled || standing >= most}>
            <PlusIcon />
          </StepButton>
          {/* Who presses a button and does not see the field hears what stands in it now. */}
          <span className="visually-hidden" aria-live="assertive">
            {heard}
          </span>
        </div>
      </div>
    </div>
  )
}

type StepButtonProps = {
  field: string
  input: RefObject<HTMLInputElement | null>
  way: 1 | -1
  label: string
  /** Whether there is nowhere to go on to. */
  spent: boolean
  onPress: (way: 1 | -1) => void
  children: ReactNode
}

/** For thumbs and mice: on a keyboard the arrows do the same, and two buttons a field would be in the way. */
function StepButton({ field, input, way, label, spent, onPress, children }: StepButtonProps) {
  const own = useId()
  const repeat = useRepeat(() => onPress(way), spent)
  return (
    <button
      type="button"
      id={own}
      className="step-button"
      tabIndex={-1}
      aria-label={label}
      aria-labelledby={`${own} ${field}-label`}
      disabled={spent}
      // A phone's keyboard that is open for this field stays so.
      onMouseDown={(event) => input.current === document.activeElement && event.preventDefault()}
      {...repeat}
    >
      {children}
    </button>
  )
}
