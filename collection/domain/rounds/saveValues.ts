import { auditOf } from '../../../base/audit/audit'
import { together } from '../../../base/database/together'
import type { WriteTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { beginning, holdReply, type ReplyKey, type ReplyRow, takeNilBack } from '../../db/rounds/replies'
import { findRound, type RoundRow, selectAskedOf } from '../../db/rounds/rounds'
import { holdValues, type ValueRow, type ValueWrite, writeValues } from '../../db/rounds/values'
import { refsOf } from '../checking/refs'
import { readRef, type Value, writeRef } from '../value'
import { givenIn } from './context'
import { isGiven } from './given'
import { roundProblem } from './problems'
import { fitsAnswer } from './questions'
import { allowSubject } from './reach'
import { standingOf } from './readForm'
import { lastDay, lockOf, type Why } from './states'

/** A value as somebody sends it; null empties it. The version is the one they saw, null where there was none. */
export type SentValue = { ref: string; value: Value | null; comment: string; version: number | null }

/** A value as it stands, with who wrote it last. */
export type StandingValue = {
  value: Value | null
  comment: string
  version: number
  changedBy: string
  changedAt: Date
}

/** What became of a sent value: kept with its new version, or left alone because a colleague had written another. */
export type Saved =
  | { ref: string; outcome: 'saved'; version: number; changedAt: Date }
  | { ref: string; outcome: 'conflict'; theirs: StandingValue }

/** What became of all that was sent, and whether it took back that there is nothing to report. */
export type SavedTogether = { saved: Saved[]; nilTakenBack: boolean }

export type Writer = { id: string | null; name: string; why: Why }

/**
 * Saves values of a municipality's reply, each by itself: of two who write the same one, the first stands and the other
 * is told of it. What rules find refuses nothing here.
 * @throws not-allowed (403), not-found (404), invalid (422), reply-late, reply-approved … (409)
 */
export async function saveValues(
  write: WriteTx,
  person: Person | null,
  key: ReplyKey,
  values: readonly SentValue[],
  why: Why = 'form',
): Promise<SavedTogether> {
  allow(person, 'collection.answer.write', { municipality: key.municipality })
  const round = await findRound(write, key.round)
  if (!round) throw problem.notFound()
  allowSubject(person, 'collection.answer.write', round.subject, { municipality: key.municipality })
  const all = await saveWithin(write, round, key, { id: person.id, name: person.name, why }, values)
  const kept = all.saved.filter(({ outcome }) => outcome === 'saved')
  if (kept.length) {
    await together(write, [
      beginning(key),
      auditOf(person, [
        {
          action: 'answered',
          kind: 'collection.reply',
          subject: `${key.round}/${key.municipality}`,
          municipality: key.municipality,
          changes: {
            ...Object.fromEntries(kept.map(({ ref }) => [ref, 'changed'])),
            ...(all.nilTakenBack ? { nil: [true, false] } : {}),
          },
        },
      ]),
    ])
  }
  return all
}

/** The same for whoever may write here, a person or a helper who came by a link. */
export async function saveWithin(
  write: WriteTx,
  round: RoundRow,
  key: ReplyKey,
  writer: Writer,
  values: readonly SentValue[],
): Promise<SavedTogether> {
  const places = await placesOf(write, key.round, values)
  const reply = await holdReply(write, key, 'saving')
  if (!reply) throw problem.notFound()
  const stored = await holdValues(write, key, places)
  const byRef = new Map(stored.map((row) => [writeRef(row), row]))
  checkLock(
    round,
    reply,
    places.map((place) => byRef.get(writeRef(place))),
  )

  const conflicts: Saved[] = []
  const same: Saved[] = []
  const writes: ValueWrite[] = []
  for (const [index, sent] of values.entries()) {
    const place = places[index]
    if (!place) continue
    const row = byRef.get(sent.ref)
    if (row && isSame(row, sent))
      same.push({ ref: sent.ref, outcome: 'saved', version: row.version, changedAt: row.changed_at })
    else if (row && row.version !== sent.version && !isEmpty(row))
      conflicts.push({ ref: sent.ref, outcome: 'conflict', theirs: standing(row) })
    else writes.push(toWrite(place, sent, row))
  }
  // A comment alone reports nothing.
  const reports = writes.some(({ kind }) => kind !== null)
  const nilTakenBack = reply.nil && reports && (await takeNilBack(write, key))
  const written = await writeValues(write, key, writer, writes)
  const writtenByRef = new Map(written.map((row) => [writeRef(row), row]))
  const late = writes.filter((one) => !writtenByRef.has(writeRef(one)))
  // Two wrote where nothing was, at the same moment: the other was quicker.
  const quicker = late.length ? await holdValues(write, key, late) : []
  const saved: Saved[] = [
    ...same,
    ...conflicts,
    ...written.map((row) => ({
      ...{ ref: writeRef(row), outcome: 'saved' as const, version: row.version, changedAt: row.changed_at },
    })),
    ...quicker.map((row) => ({ ref: writeRef(row), outcome: 'conflict' as const, theirs: standing(row) })),
  ]
  return { saved, nilTakenBack }
}

/** Which values are meant. @throws invalid (422) for one that the round does not ask, or that cannot be its answer */
async function placesOf(write: WriteTx, round: string, values: readonly SentValue[]) {
  const places = values.map(({ ref }) => readRef(ref))
  const asked = await selectAskedOf(
    write,
    round,
    places.flatMap((place) => (place ? [place.indicator] : [])),
  )
  const byCode = new Map(asked.map((one) => [one.indicator, one]))
  const seen = new Set<string>()
  return values.map(({ ref, value }, index) => {
    const place = places[index]
    const content = place && byCode.get(place.indicator)
    if (!place || !content || !refsOf({ code: place.indicator, content }).includes(ref))
      throw problem.invalid([{ field: `values.${index}.ref`, reason: 'collection:field.unknown-question' }])
    if (seen.has(ref))
      throw problem.invalid([{ field: `values.${index}.ref`, reason: 'collection:field.twice' }])
    seen.add(ref)
    if (value && !fitsAnswer(value, content))
      throw problem.invalid([{ field: `values.${index}.value`, reason: 'collection:field.no-answer-of-it' }])
    return place
  })
}

/** @throws the reason why nothing can be written, unless a reviewer opened each of the values */
function checkLock(round: RoundRow, reply: ReplyRow, rows: readonly (ValueRow | undefined)[]): void {
  const stands = standingOf(round, reply)
  const lock = lockOf(stands, dayInFinland(new Date()))
  if (!lock) return
  // What was handed in again waits for its approver as it is.
  const mayOpen = lock === 'approved' || lock === 'accepted' || lock === 'returned'
  const opened = mayOpen && rows.every((row) => row?.unlocked)
  if (!opened) throw roundProblem.locked(lock, { day: lastDay(stands) })
}

const isSame = (row: ValueRow, { value, comment }: SentValue) =>
  row.comment === comment && JSON.stringify(givenIn(row) ?? null) === JSON.stringify(inOrder(value))
const isEmpty = (row: ValueRow) => row.kind === null && row.comment === ''

/** The value with its members in the order in which a stored one has them. */
function inOrder(value: Value | null): Value | null {
  if (!value || !isGiven(value)) return value && { kind: value.kind }
  const { kind, number, choices } = value
  return { kind, ...(number === undefined ? {} : { number }), ...(choices ? { choices } : {}) }
}

const standing = (row: ValueRow): StandingValue => ({
  value: givenIn(row) ?? null,
  comment: row.comment,
  version: row.version,
  changedBy: row.changed_by_name,
  changedAt: row.changed_at,
})

function toWrite(
  place: { indicator: string; part: string },
  { value, comment }: SentValue,
  row: ValueRow | undefined,
): ValueWrite {
  const given = value && isGiven(value) ? value : undefined
  return {
    ...place,
    kind: value?.kind ?? null,
    number: given?.number ?? null,
    choices: given?.choices ?? null,
    comment,
    version: (row?.version ?? 0) + 1,
    former: row ? { value: givenIn(row) ?? null, comment: row.comment } : null,
    next: { value: inOrder(value), comment },
  }
}
