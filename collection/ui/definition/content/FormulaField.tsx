import { useState } from 'react'
import { TextArea } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import type { Formula } from '../../../domain/formula'
import { readFormula, writeFormula } from '../../../domain/formulas/formulaText'
import { judgeFormula } from '../../../domain/formulas/judgeFormula'
import { type Indicator, type IndicatorContent, units } from '../../../domain/indicator'

type FormulaFieldProps = {
  code: string
  content: IndicatorContent
  indicators: readonly Indicator[]
  onChange: (formula: Formula | undefined) => void
}

/** The formula of a calculated indicator, as a line of text; why it cannot be used is told while it is written. */
export function FormulaField({ code, content, indicators, onChange }: FormulaFieldProps) {
  const { t } = useWords()
  const [text, setText] = useState(() =>
    content.formula ? writeFormula(content.formula, t('indicator-content:formula.population')) : '',
  )
  const read = readFormula(text)
  const others = indicators.filter((one) => one.code !== code)
  const known = [...others, { code, version: 1, subject: '', content }]
  const problem = (): string | undefined => {
    if (!text.trim()) return t('indicator-content:formula.empty')
    if ('problem' in read) return t('indicator-content:formula.unread', { at: read.problem.at || '…' })
    const [first] = judgeFormula(code, read.formula, known)
    if (!first) return undefined
    const named = Object.entries(first.params).map(([key, said]) => [key, unitsInWords(String(said))])
    return String(t(`collection:formula.problem.${first.problem}`, Object.fromEntries(named)))
  }
  const unitsInWords = (said: string) => {
    const found = said.split(', ')
    const areUnits = found.every((one) => units.some((unit) => unit === one))
    return areUnits ? found.map((unit) => t(`collection-app:unit.${unit}`)).join(', ') : said
  }
  return (
    <TextArea
      label={t('indicator-content:formula.label')}
      hint={t('indicator-content:formula.hint')}
      problem={problem()}
      rows={2}
      spellCheck={false}
      value={text}
      onChange={(written) => {
        setText(written)
        const next = readFormula(written)
        onChange('formula' in next ? next.formula : undefined)
      }}
    />
  )
}
