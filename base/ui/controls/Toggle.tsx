import { type ReactNode, useId } from 'react'
import { CheckIcon } from '../icons'
import { FieldNotes, type FieldWords, fieldAttributes } from './Field'

type ToggleProps = Pick<FieldWords, 'id' | 'hint' | 'problem'> & {
  label: ReactNode
  checked?: boolean | undefined
  defaultChecked?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
  disabled?: boolean | undefined
  name?: string | undefined
}

/** Yes or no, told when the form is sent. */
export function Checkbox(props: ToggleProps) {
  return (
    <Toggle {...props}>
      <span className="toggle-box">
        <CheckIcon size={20} />
      </span>
    </Toggle>
  )
}

/** On or off, and at once. */
export function Switch(props: ToggleProps) {
  return (
    <Toggle {...props} role="switch">
      <span className="toggle-track" />
    </Toggle>
  )
}

function Toggle({
  id,
  label,
  hint,
  problem,
  onChange,
  children,
  ...native
}: ToggleProps & { role?: 'switch'; children: ReactNode }) {
  const own = useId()
  const name = id ?? own
  return (
    <div className="field" data-problem={problem ? '' : undefined}>
      <label className="toggle">
        <input
          {...native}
          {...fieldAttributes(name, { problem, hint })}
          className="choice-input"
          type="checkbox"
          onChange={onChange && ((event) => onChange(event.target.checked))}
        />
        {children}
        <span>{label}</span>
      </label>
      <FieldNotes id={name} problem={problem} hint={hint} />
    </div>
  )
}
