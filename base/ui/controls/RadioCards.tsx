import { type ReactNode, useId } from 'react'
import { CheckIcon } from '../icons'
import { describedBy, FieldNotes, type FieldWords } from './Field'

export type RadioCard<Value extends string> = {
  value: Value
  label: ReactNode
  detail?: ReactNode
  /** How far up the ladder this is, drawn as small bars: `2` of `of`. */
  steps?: { filled: number; of: number }
}

type RadioCardsProps<Value extends string> = FieldWords & {
  cards: readonly RadioCard<Value>[]
  /** What is chosen; without `onChange` it is only where the form begins. */
  value?: Value | undefined
  onChange?: ((value: Value) => void) | undefined
  /** The field's name in a form that is posted. */
  name?: string | undefined
}

/** One of a few, each a card as wide as the screen. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { id, label, hint, problem, optional, cards, value, onChange, name } = props
  const own = useId()
  const group = id ?? own
  return (
    <fieldset className="field choices" id={group} {...describedBy(group, { problem, hint })}>
      <legend className="field-label-large">
        {label} {optional && <span className="field-optional">{optional}</span>}
      </legend>
      <div className="cards">
        {cards.map((card) => (
          <label className="card" key={card.value}>
            <input
              className="choice-input"
              type="radio"
              name={name ?? group}
              value={card.value}
              checked={onChange ? value === card.value : undefined}
              defaultChecked={onChange ? undefined : value === card.value}
              onChange={onChange && (() => onChange(card.value))}
            />
            {card.steps && <StepBars {...card.steps} />}
            <span className="card-words">
              {card.label}
              {card.detail && <span className="card-detail">{card.detail}</span>}
            </span>
            <span className="card-mark">
              <CheckIcon size={20} />
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={group} problem={problem} hint={hint} />
    </fieldset>
  )
}

const barWidth = 11
const tallest = 37

/** Bars that rise: the ladder's step without words. */
function StepBars({ filled, of }: { filled: number; of: number }) {
  return (
    <svg className="step-bars" viewBox={`0 0 ${of * 13 - 2} ${tallest}`} aria-hidden="true">
      {Array.from({ length: of }, (_, step) => {
        const height = Math.round(10 + ((tallest - 10) * step) / Math.max(1, of - 1))
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            key={step}
            className={step < filled ? 'filled' : undefined}
            x={step * 13}
            y={tallest - height}
            width={barWidth}
            height={height}
            rx="1"
          />
        )
      })}
    </svg>
  )
}
