import { useState } from 'react'
import { TextArea } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import type { ListedCode } from '../../../domain/definition/proposalText'
import { readCodes, writeCodes } from '../TextFields'

type LinesFieldProps = {
  label: string
  hint: string
  codes: readonly ListedCode[]
  onChange: (codes: ListedCode[]) => void
  /** What the code of a line looks like. */
  pattern?: RegExp
}

/** Codes with their names, a line each: written by hand or pasted from a sheet. A line that cannot be used is named. */
export function LinesField({ label, hint, codes, onChange, pattern = /^[a-z0-9-]{1,40}$/ }: LinesFieldProps) {
  const { t } = useWords()
  const [lines, setLines] = useState(() => writeCodes(codes))
  const wrong = readCodes(lines).find(({ code, name }) => !pattern.test(code) || !name.fi)
  return (
    <TextArea
      label={label}
      hint={hint}
      problem={wrong ? t('indicator-content:wrong-line', { line: writeCodes([wrong]) }) : undefined}
      rows={Math.max(3, lines.split('\n').length + 1)}
      value={lines}
      onChange={(text) => {
        // Cells copied from a spreadsheet come with tabs between them.
        const written = text.replaceAll('\t', '; ')
        setLines(written)
        onChange(readCodes(written))
      }}
    />
  )
}
