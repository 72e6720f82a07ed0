import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { MinusIcon, PlusIcon } from '../icons'
import { describedBy, FieldNotes, type FieldWords } from './Field'

type NumberFieldProps = FieldWords & {
  /** NaN while empty: an empty field is not zero. */
  value: number
  onChange: (value: number) => void
  least?: number | undefined
  most?: number | undefined
  step?: number | undefined
  /** Written with the number, by the language: `60 min`. */
  unit?: 'minute' | 'hour' | undefined
  disabled?: boolean | undefined
}

/** A number between two buttons that the thumb hits: the language's own decimals, long press repeats. */
export function NumberField(props: NumberFieldProps) {
  const {
    id,
    label,
    hint,
    problem,
    optional,
    value,
    onChange,
    least = 0,
    most,
    step = 1,
    unit,
    disabled,
  } = props
  const own = useId()
  const name = id ?? own
  return (
    <AriaNumberField
      id={name}
      className="field"
      data-problem={problem ? '' : undefined}
      value={value}
      onChange={onChange}
      minValue={least}
      {...(most !== undefined && { maxValue: most })}
      step={step}
      isDisabled={disabled ?? false}
      isInvalid={Boolean(problem)}
      {...describedBy(name, { problem, hint })}
      {...(unit && { formatOptions: { style: 'unit', unit, unitDisplay: 'short' } as const })}
    >
      <div className="steps">
        <div className="steps-words">
          <Label className="field-label">
            {label} {optional && <span className="field-optional">{optional}</span>}
          </Label>
          <FieldNotes id={name} problem={problem} hint={hint} />
        </div>
        <Group className="steps-controls">
          <Button slot="decrement" className="step-button">
            <MinusIcon />
          </Button>
          <Input className="control" placeholder="–" />
          <Button slot="increment" className="step-button">
            <PlusIcon />
          </Button>
        </Group>
      </div>
    </AriaNumberField>
  )
}
