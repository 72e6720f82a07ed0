import { useState } from 'react'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { readNumber } from '../../domain/numbers/readNumber'

type FigureFieldProps = {
  label: string
  hint?: string
  /** Undefined or NaN while there is none: an empty field is not zero. */
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** A figure of a rule, written as people write numbers. */
export function FigureField({ label, hint, value, onChange }: FigureFieldProps) {
  const { t, language } = useWords()
  const [text, setText] = useState(() =>
    value === undefined || Number.isNaN(value)
      ? ''
      : value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 3 }),
  )
  const read = readNumber(text, { decimals: 3, unit: 'none' })
  const take = (written: string) => {
    setText(written)
    const next = readNumber(written, { decimals: 3, unit: 'none' })
    onChange('value' in next && 'number' in next.value ? next.value.number : undefined)
  }
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={text}
      onChange={take}
      problem={'problem' in read ? t(`collection:number.problem.${read.problem}`, read.params) : undefined}
    />
  )
}
