import { type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes, useId } from 'react'
import { Field, type FieldWords, fieldAttributes } from './Field'

type Native<T> = Omit<T, 'className' | 'id' | 'onChange' | 'children'>

type TextFieldProps = FieldWords &
  Native<InputHTMLAttributes<HTMLInputElement>> & { onChange?: ((value: string) => void) | undefined }

/** One line of text; `type`, `autoComplete`, `inputMode`, `required` and the rest are the browser's own. */
export function TextField({
  id,
  label,
  hint,
  problem,
  optional,
  onChange,
  type = 'text',
  ...native
}: TextFieldProps) {
  const own = useId()
  const name = id ?? own
  return (
    <Field id={name} label={label} hint={hint} problem={problem} optional={optional}>
      <input
        {...native}
        {...fieldAttributes(name, { problem, hint })}
        type={type}
        className="control"
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </Field>
  )
}

type TextAreaProps = FieldWords &
  Native<TextareaHTMLAttributes<HTMLTextAreaElement>> & {
    onChange?: ((value: string) => void) | undefined
    labelSize?: 'regular' | 'large'
    ref?: Ref<HTMLTextAreaElement>
  }

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { id, label, hint, problem, optional, labelSize, onChange, rows = 3, ...native } = props
  const own = useId()
  const name = id ?? own
  return (
    <Field id={name} label={label} hint={hint} problem={problem} optional={optional} labelSize={labelSize}>
      <textarea
        {...native}
        {...fieldAttributes(name, { problem, hint })}
        rows={rows}
        className="control"
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </Field>
  )
}
