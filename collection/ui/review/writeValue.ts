import type { TFunction } from 'i18next'
import { type Language, writeNumber } from '../../../base/language/language'
import type { IndicatorContent } from '../../domain/indicator'
import { unitNames } from '../../domain/releases/unitNames'
import type { Value } from '../../domain/value'

type Writing = { t: TFunction; language: Language }

/** A value as people read it; of nothing, the word for which nothing it is. */
export function writeValue(
  { t, language }: Writing,
  { answer }: IndicatorContent,
  value: Value | null,
): string {
  if (!value) return t('review:value.none')
  if (isNothing(value)) return t(`review:value.${value.kind}`)
  if (answer.type === 'yesNo') return t(value.number ? 'review:value.yes' : 'review:value.no')
  if (answer.type === 'choice' || answer.type === 'choices')
    return (value.choices ?? [])
      .map((code) => {
        const name = answer.options.find((option) => option.code === code)?.name
        return name?.[language] || name?.fi || code
      })
      .join(', ')
  return writeNumber(language, value.number ?? 0, answer.type === 'number' ? answer.decimals : 0)
}

/** What does not apply or is missing carries nothing. */
const isNothing = (value: Value): value is Extract<Value, { kind: 'missing' | 'notApplicable' }> =>
  value.kind === 'missing' || value.kind === 'notApplicable'

/** What a figure counts in, and whether it is an estimate or confidential. */
export function writeUnit(
  { t, language }: Writing,
  { answer }: IndicatorContent,
  value: Value | null,
): string {
  const unit = answer.type === 'number' && answer.unit !== 'none' ? unitNames[answer.unit][language] : ''
  const kind =
    value?.kind === 'estimated' || value?.kind === 'confidential' ? t(`review:value.${value.kind}`) : ''
  return [unit, kind].filter(Boolean).join(', ')
}

/** From one figure to another in words: `+86 %`, `10-kertainen`; nothing where there is nothing to compare with. */
export function writeChange(
  { t, language }: Writing,
  from: number | undefined,
  to: number | undefined,
): string {
  if (from === undefined || to === undefined || !from || from === to) return ''
  const times = to / from
  if (times >= 3)
    return t('review:change.times', { times: writeNumber(language, times, times < 9.5 ? 1 : 0) })
  const percent = ((to - from) / Math.abs(from)) * 100
  // Less than what a tenth shows is no change to read.
  if (Math.abs(percent) < 0.05) return '0\u00a0%'
  const sign = percent > 0 ? '+' : '−'
  return `${sign}${writeNumber(language, Math.abs(percent), Math.abs(percent) < 1 ? 1 : 0)}\u00a0%`
}

/** The number that a value carries. */
export const numberIn = (value: Value | null | undefined): number | undefined =>
  value && 'number' in value ? value.number : undefined
