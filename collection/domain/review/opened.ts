import type { ReadTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { type AskedRound, readAsked } from '../rounds/judgeReply'
import { type Ref, readRef, writeRef } from '../value'

/** What a note is about: one value, one section or, where neither is named, the whole reply. */
export type About = { ref: string | null; section: string | null }

/**
 * The values that a note speaks of.
 * @throws invalid (422) where the round asks no such value or has no such section
 */
export async function placesOf(read: ReadTx, round: string, about: About): Promise<Ref[]> {
  return placesIn(await readAsked(read, round), about)
}

export function placesIn({ questions, sections }: AskedRound, { ref, section }: About): Ref[] {
  if (section !== null && !sections.some(({ code }) => code === section))
    throw problem.invalid([{ field: 'section', reason: 'collection:field.unknown-section' }])
  const refs = questions
    .filter((question) => section === null || question.section === section)
    .flatMap(({ fields }) => fields)
    .filter((field) => ref === null || field === ref)
  if (ref !== null && !refs.length)
    throw problem.invalid([{ field: 'ref', reason: 'collection:field.unknown-question' }])
  return refs.flatMap((field) => readRef(field) ?? [])
}

/** The same as a note keeps it. */
export const aboutOf = (note: {
  indicator: string | null
  part: string | null
  section: string | null
}): About => ({
  ref: note.indicator === null ? null : writeRef({ indicator: note.indicator, part: note.part ?? '' }),
  section: note.section,
})
