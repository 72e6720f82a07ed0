import type { Form, SavedValues, Standing } from '../../../../api/rounds/schemas'
import type { Answer } from '../../../../domain/checking/answer'
import type { NumberProblem } from '../../../../domain/numbers/readNumber'
import { isGiven } from '../../../../domain/rounds/given'
import type { Value, ValueKind } from '../../../../domain/value'

/** One field of the form as a person has it before them. */
export type Field = {
  kind: ValueKind | null
  number?: number | undefined
  choices?: string[] | undefined
  comment: string
  /** The version that this stands on; null where nothing was saved. */
  version: number | null
  /** What the server holds, as far as is known here. */
  kept: { value: Value | null; comment: string }
  by?: string | undefined
  unlocked: boolean
  /** Typed and not readable as a number: it stays as it is, and is not sent. */
  typed?: { text: string; problem: NumberProblem } | undefined
  /** That it is an estimate was typed with the figure, as `n. 5`: a plain figure typed over it is none. */
  kindTyped?: boolean | undefined
  /** What a colleague wrote meanwhile. */
  theirs?: Standing | undefined
}
export type Fields = Readonly<Record<string, Field>>
export type Sent = { ref: string; value: Value | null; comment: string; version: number | null }

/** What a field says; null while it is empty, also where only the kind has been chosen. */
export function valueIn({ kind, number, choices }: Field): Value | null {
  if (kind === null) return null
  if (kind === 'notApplicable' || kind === 'missing') return { kind }
  if (number !== undefined) return { kind, number }
  return choices?.length ? { kind, choices } : null
}

const given = (value: Value | null) => (value && isGiven(value) ? value : undefined)
const fieldOf = (
  standing: { value: Value | null; comment: string; version: number },
  unlocked: boolean,
): Field => ({
  kind: standing.value?.kind ?? null,
  ...{ number: given(standing.value)?.number, choices: given(standing.value)?.choices },
  ...{ comment: standing.comment, version: standing.version, unlocked },
  kept: { value: standing.value, comment: standing.comment },
})
const empty: Field = {
  ...{ kind: null, comment: '', version: null, unlocked: false, kept: { value: null, comment: '' } },
}

/** The fields of a form that has just been opened, with what this device still had to send. */
export function fieldsOf(form: Form, unsent: readonly Sent[]): Fields {
  const fields: Record<string, Field> = {}
  for (const question of form.questions) for (const ref of question.fields) fields[ref] = empty
  for (const stored of form.values)
    fields[stored.ref] = { ...fieldOf(stored, stored.unlocked), by: stored.changedBy }
  for (const { ref, value, comment, version } of unsent) {
    const field = fields[ref]
    if (field)
      fields[ref] = {
        ...field,
        ...fieldOf({ value, comment, version: 0 }, field.unlocked),
        version,
        kept: field.kept,
      }
  }
  return fields
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether a field says something that the server does not have. */
export const isUnsaved = (field: Field) =>
  !same(valueIn(field), field.kept.value) || field.comment.trim() !== field.kept.comment

/** Whether what a field shows cannot be sent as it is: it is no number, or it waits for a choice between two. */
export const isHeld = ({ typed, theirs }: Field) => typed !== undefined || theirs !== undefined

/** What is to be sent: not what cannot be read, nor what waits for a choice between two. */
export const toSend = (fields: Fields): Sent[] =>
  Object.entries(fields).flatMap(([ref, field]) =>
    isUnsaved(field) && !isHeld(field)
      ? [{ ref, value: valueIn(field), comment: field.comment.trim(), version: field.version }]
      : [],
  )

/** The fields after the server answered; what was typed meanwhile stays to be sent. */
export function settle(fields: Fields, sent: readonly Sent[], answered: SavedValues['values']): Fields {
  const next = { ...fields }
  for (const one of answered) {
    const field = next[one.ref]
    const was = sent.find(({ ref }) => ref === one.ref)
    if (!field || !was) continue
    next[one.ref] =
      one.outcome === 'saved'
        ? { ...field, version: one.version, kept: { value: was.value, comment: was.comment }, by: undefined }
        : { ...field, theirs: one.theirs }
  }
  return next
}

/** The fields with what colleagues have written since; nothing that is being written here is touched. */
export function takeIn(fields: Fields, form: Form): Fields {
  const next = { ...fields }
  for (const stored of form.values) {
    const field = next[stored.ref]
    if (!field || isUnsaved(field) || isHeld(field)) continue
    if (stored.version > (field.version ?? 0) || stored.unlocked !== field.unlocked)
      next[stored.ref] = { ...fieldOf(stored, stored.unlocked), by: stored.changedBy }
  }
  return next
}

/** Of two who wrote, this person has chosen whose stays. */
export function choose(field: Field, whose: 'mine' | 'theirs'): Field {
  const { theirs, ...rest } = field
  if (!theirs) return field
  return whose === 'theirs'
    ? { ...fieldOf(theirs, field.unlocked), by: theirs.changedBy }
    : { ...rest, version: theirs.version, kept: { value: theirs.value, comment: theirs.comment } }
}

/** The answer as it stands on the screen, for the checks. */
export const answerIn = (fields: Fields): Answer =>
  new Map(
    Object.entries(fields).flatMap(([ref, field]) => {
      const value = valueIn(field)
      return value ? [[ref, { value, comment: field.comment }] as const] : []
    }),
  )
