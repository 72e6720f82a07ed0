import { type SelectHTMLAttributes, useId } from 'react'
import { ArrowDownIcon } from '../icons'
import { Field, type FieldWords, fieldAttributes } from './Field'

type SelectProps<Value extends string> = FieldWords &
  Pick<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'required' | 'disabled' | 'autoComplete'> & {
    options: readonly { value: Value; label: string }[]
    value?: Value | '' | undefined
    defaultValue?: Value | undefined
    onChange?: ((value: Value) => void) | undefined
    /** Shown while nothing is chosen. */
    placeholder?: string | undefined
  }

/** One of several, in the list that the phone or the computer itself knows best. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, label, hint, problem, optional, options, onChange, placeholder, ...native } = props
  const own = useId()
  const name = id ?? own
  return (
    <Field id={name} label={label} hint={hint} problem={problem} optional={optional}>
      <div className="control-frame">
        <select
          {...native}
          {...fieldAttributes(name, { problem, hint })}
          className="control"
          onChange={onChange && ((event) => onChange(event.target.value as Value))}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <ArrowDownIcon size={20} />
      </div>
    </Field>
  )
}
