import type { Language } from '../../../../base/language/language'

/** A sheet of plain cells; the first `heads` rows stay in sight. */
export type PlainSheet = { name: string; heads: number; widths: number[]; rows: (string | number | null)[][] }

/** As a spreadsheet takes a sheet's name: 31 characters, some of them not allowed; cut between words. */
export function sheetName(name: string): string {
  const plain = name.replace(/[:\\/?*[\]]/g, ' ')
  return plain.length <= 31 ? plain : plain.slice(0, 32).replace(/\s+\S*$/, '')
}

/** Words in a language, the Finnish ones where they are not translated. */
export const readable = (words: Record<Language, string>, language: Language) => words[language] || words.fi
