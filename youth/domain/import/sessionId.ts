import { idFrom } from '../idFrom'

/** What tells one session of a sheet from another: where, when and in which form of work. */
export const keyOfSession = (
  municipality: string,
  { unit, date, start, form }: { unit: string; date: string; start: string; form: string },
): string => [date, start, unit, form, municipality].join(' ')

/** The id of the n-th session of a key (from 0), the same in every import. */
export const importedId = (key: string, ordinal: number): string => idFrom('session', key, ordinal)
