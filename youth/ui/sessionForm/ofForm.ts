import { type FormField, fieldsOfForm, notesBesideTally } from '../../domain/sessions/formFields'
import type { Session } from '../../domain/sessions/session'
import type { Draft } from './draft'

type Untaken = FormField | ReturnType<typeof notesBesideTally>[number]

const further = [
  'contacts',
  'durations',
  'area',
  'provider',
  'initiatives',
  'activeMinutes',
] as const satisfies (FormField & keyof Session)[]

/** What a record says beyond what its form of work asks: another system may send more than our form shows. */
export const beyondForm = (form: Draft['form'], rest: Draft['rest']): FormField[] =>
  [
    ...further.filter((field) => rest[field] !== undefined),
    ...(rest.participants?.online?.length ? (['channels'] as const) : []),
  ].filter((field) => !fieldsOfForm(form).includes(field))

/** What stands in the draft that its form of work does not take: another form's fields, and notes beside a tally. */
export function untakenIn(draft: Draft): Untaken[] {
  const { form, tags, reflection, rest, beyond = [] } = draft
  const notes = notesBesideTally({ ...rest, form, tags, reflection })
  return [...new Set([...notes, ...beyondForm(form, rest).filter((field) => !beyond.includes(field))])]
}

/** The draft without what its form of work does not take. It stays where it was typed, for a form that takes it. */
export function takenOf(draft: Draft): Draft {
  const untaken: readonly string[] = untakenIn(draft)
  if (!untaken.length) return draft
  const without = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => !untaken.includes(field))) as Partial<T>
  const { participants, ...rest } = draft.rest
  const { online, ...people } = participants ?? { total: 0 }
  return {
    ...draft,
    ...{ tags: [], reflection: '', ...without({ tags: draft.tags, reflection: draft.reflection }) },
    rest: {
      ...without(rest),
      ...(participants && {
        participants: { ...people, ...(online && !untaken.includes('channels') ? { online } : {}) },
      }),
    },
  }
}
