import type { Translate } from '../../../../base/language/translator'

/** Why something in a row cannot be read: a key of words with what fills it in, and the column it is about. */
export type Reason = {
  reason: string
  params?: Record<string, string | number>
  /** A heading of the sheet; without one the words for the meaning stand in its place. */
  heading?: string
  means?: string
  value?: string
}

/** The reason in words: `Päivämäärä (31.11.2025): tällaista päivää ei ole.` */
export function reasonSentence(t: Translate, { reason, params, heading, means, value }: Reason): string {
  const sentence = t(reason.includes(':') ? reason : `base:field.${reason}`, params ?? {})
  const name = heading ?? (means ? t(`youth-import:means.${means}`) : '')
  if (!name) return sentence
  return value ? `${name} (${value}): ${sentence}` : `${name}: ${sentence}`
}
