import words from './words/en.json'

/** The tables and columns that there are words for; of others the name has to do. */
export const knownTables: ReadonlySet<string> = new Set(Object.keys(words.table))
export const knownColumns: ReadonlySet<string> = new Set(Object.keys(words.column))
