import { useState } from 'react'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { readFigure } from './readFigure'

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
    // What was kept of a figure that could not be read is none.
    value === undefined || !Number.isFinite(value)
      ? ''
      : value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 3 }),
  )
  const { problem } = readFigure(text)
  const take = (written: string) => {
    setText(written)
    onChange(readFigure(written).figure)
  }
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={text}
      onChange={take}
      problem={problem && t(`collection:number.problem.${problem.problem}`, problem.params)}
    />
  )
}
