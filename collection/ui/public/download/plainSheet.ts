import { cutAtWord } from '../../../../base/language/cutAtWord'
import type { Language } from '../../../../base/language/language'

/** A sheet of plain cells; the first `heads` rows stay in sight. */
export type PlainSheet = { name: string; heads: number; widths: number[]; rows: (string | number | null)[][] }

/** As a spreadsheet takes a sheet's name: 31 characters, some of them not allowed; cut between words. */
export const sheetName = (name: string): string => cutAtWord(name.replace(/[:\\/?*[\]]/g, ' '), 31)

/** Words in a language, the Finnish ones where they are not translated. */
export const readable = (words: Record<Language, string>, language: Language) => words[language] || words.fi
