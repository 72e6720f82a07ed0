import { useEffect, useRef, useState } from 'react'
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

const shortly = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

/** The formula of a calculated indicator, as a line of text; why it cannot be used is told while it is written. */
export function FormulaField({ code, content, indicators, onChange }: FormulaFieldProps) {
  const { t } = useWords()
  const [text, setText] = useState(() =>
    content.formula ? writeFormula(content.formula, t('indicator-content:formula.population')) : '',
  )
  const read = readFormula(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const others = indicators.filter((one) => one.code !== code)
  const known = [...others, { code, version: 1, subject: '', content }]
  const unread =
    text.trim() && 'problem' in read
      ? t('indicator-content:formula.unread', { at: shortly(read.problem.at) || '…' })
      : ''
  // What cannot be read cannot be saved: the draft would say that there is no formula, or another than is seen here.
  useEffect(() => field.current?.setCustomValidity(unread), [unread])
  const problem = (): string | undefined => {
    if (!text.trim()) return t('indicator-content:formula.empty')
    if (unread) return unread
    if ('problem' in read) return undefined
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
      ref={field}
      label={t('indicator-content:formula.label')}
      hint={t('indicator-content:formula.hint')}
      problem={problem()}
      rows={2}
      spellCheck={false}
      value={text}
      onChange={(written) => {
        setText(written)
        const next = readFormula(written)
        if ('formula' in next) onChange(next.formula)
        else if (!written.trim()) onChange(undefined)
      }}
    />
  )
}
