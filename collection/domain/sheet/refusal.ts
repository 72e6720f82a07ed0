import { type Language, writeNumber } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'

/**
 * Why a cell, or with an empty address the whole file, is not read: a key of words and what fills it; `calculated`
 * where what cannot be taken is what a formula gave.
 */
export type Refusal = {
  cell: string
  reason: string
  params: Record<string, string | number>
  calculated?: boolean
}

export const refuse = (cell: string, reason: string, params: Refusal['params'] = {}): Refusal => ({
  ...{ cell, params },
  reason: `collection:sheet.reason.${reason}`,
})

/** Why in words, with its numbers as the language writes them. */
export function refusalSentence(
  t: Translate,
  language: Language,
  { reason, params, calculated }: Refusal,
): string {
  const written: Record<string, string> = {}
  for (const [name, param] of Object.entries(params))
    written[name] = typeof param === 'number' ? writeNumber(language, param, decimalsOf(param)) : param
  return calculated ? `${t(reason, written)} ${t('collection:sheet.calculated')}` : t(reason, written)
}

const decimalsOf = (number: number) => Math.min(6, String(number).split('.')[1]?.length ?? 0)
