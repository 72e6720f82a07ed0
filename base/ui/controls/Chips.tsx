import { type ReactNode, useId } from 'react'
import { CheckIcon } from '../icons'
import { describedBy, FieldNotes, type FieldWords } from './Field'

type ChipsProps<Value extends string> = FieldWords & {
  options: readonly { value: Value; label: ReactNode }[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
  /** When so many are chosen, the rest rest. */
  most?: number | undefined
  /** What stands at the end of the label's line: `2 / 3`. */
  count?: ReactNode
  /** A last chip that is a button: show all. */
  action?: { label: ReactNode; onClick: () => void } | undefined
}

/** Any of several short words. A chosen chip bears a check mark, not only a colour. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { id, label, hint, problem, optional, options, values, onChange, most, count, action } = props
  const own = useId()
  const group = id ?? own
  const full = most !== undefined && values.length >= most
  return (
    <fieldset className="field choices" id={group} {...describedBy(group, { problem, hint })}>
      <legend className="field-label-large">
        {count && <span className="field-count">{count}</span>}
        {label} {optional && <span className="field-optional">{optional}</span>}
      </legend>
      <div className="chips">
        {options.map((option) => {
          const chosen = values.includes(option.value)
          return (
            <label className="chip" key={option.value}>
              <input
                className="choice-input"
                type="checkbox"
                checked={chosen}
                disabled={full && !chosen}
                onChange={() =>
                  onChange(
                    chosen ? values.filter((value) => value !== option.value) : [...values, option.value],
                  )
                }
              />
              <span className="chip-check">
                <CheckIcon size={20} />
              </span>
              {option.label}
            </label>
          )
        })}
        {action && (
          <button type="button" className="chip chip-action" onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </div>
      <FieldNotes id={group} problem={problem} hint={hint} />
    </fieldset>
  )
}
