import type { Form } from '../codes'

/** What a form of work asks beyond what every session has. */
export type FormField =
  | 'channels'
  | 'contacts'
  | 'durations'
  | 'area'
  | 'provider'
  | 'initiatives'
  | 'activeMinutes'

const fields: Partial<Record<Form, readonly FormField[]>> = {
  individual: ['contacts', 'durations', 'activeMinutes'],
  information: ['contacts', 'durations', 'activeMinutes'],
  digital: ['channels'],
  street: ['area'],
  hobby: ['provider'],
  participation: ['initiatives'],
  camp: ['provider', 'activeMinutes'],
  trip: ['provider', 'activeMinutes'],
  international: ['activeMinutes'],
  event: ['provider'],
  other: ['provider'],
}

export const fieldsOfForm = (form: Form): readonly FormField[] => fields[form] ?? []

/** Forms whose record may cover several days: a camp, a week's counselling. */
export const mayLastDays = (form: Form): boolean =>
  ['individual', 'information', 'camp', 'trip', 'international', 'event'].includes(form)

/**
 * One-to-one work is a tally of a day or a week. A tag, a judgement or a word beside it would be a note about one young
 * person, so none is asked or taken; topics are counted by month, on their own.
 */
export const isTally = (form: string): boolean => form === 'individual' || form === 'information'

/** What no record of a tally carries. */
export const notBesideTally = [
  'tags',
  'localTags',
  'rating',
  'goals',
  'answers',
  'partners',
  'area',
  'reflection',
] as const
type Note = (typeof notBesideTally)[number]

/** What a record says that its form of work does not take. */
export const notesBesideTally = (
  session: { form: string } & { [note in Note]?: string | number | readonly unknown[] | undefined },
): Note[] =>
  isTally(session.form)
    ? notBesideTally.filter((note) => {
        const said = session[note]
        return typeof said === 'number' || Boolean(said?.length)
      })
    : []

/** The record without what its form of work does not take. */
export const withoutNotes = <T extends Parameters<typeof notesBesideTally>[0]>(session: T): T => {
  const untaken: readonly string[] = notesBesideTally(session)
  return Object.fromEntries(Object.entries(session).filter(([field]) => !untaken.includes(field))) as T
}
