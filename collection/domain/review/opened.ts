import type { WriteTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { openValues, settleRequests } from '../../db/review/notes'
import type { ReplyKey } from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import { selectValues } from '../../db/rounds/values'
import { tiedGroups, withTied } from '../checking/tied'
import { municipalityIn, readRegistered } from '../rounds/context'
import { type AskedRound, answerOf, refsPut } from '../rounds/judgeReply'
import { readRef, writeRef } from '../value'

/** What a note is about: one value, one section or, where neither is named, the whole reply. */
export type About = { ref: string | null; section: string | null }

/**
 * The values that a note speaks of.
 * @throws invalid (422) where the round asks no such value or has no such section
 */
export function refsIn({ questions, sections }: AskedRound, { ref, section }: About): string[] {
  if (section !== null && !sections.some(({ code }) => code === section))
    throw problem.invalid([{ field: 'section', reason: 'collection:field.unknown-section' }])
  const refs = questions
    .filter((question) => section === null || question.section === section)
    .flatMap(({ fields }) => fields)
    .filter((field) => ref === null || field === ref)
  if (ref !== null && !refs.length)
    throw problem.invalid([{ field: 'ref', reason: 'collection:field.unknown-question' }])
  return refs
}

/** Opens what a note speaks of, and what hard rules tie to it: one part could not be put right beside a locked whole. */
export async function openWithTied(
  write: WriteTx,
  register: Register,
  round: RoundRow,
  key: ReplyKey,
  { asked, refs }: { asked: AskedRound; refs: readonly string[] },
): Promise<void> {
  const municipality = municipalityIn(register, key.municipality, round.year)
  const values = await selectValues(write, key)
  const registered = await readRegistered(write, { ...round, municipality: key.municipality })
  const put = refsPut({ ...asked, values, context: { municipality, register: registered } })
  const groups = tiedGroups(asked.rules, answerOf(values), { municipality, asked: put })
  const places = withTied(groups, refs).flatMap((ref) => readRef(ref) ?? [])
  await openValues(write, key, places)
  await settleRequests(write, key, places)
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

/** The place of a note as it is kept. */
export const placeOf = ({ ref, section }: About) => {
  const place = ref === null ? undefined : readRef(ref)
  return { indicator: place?.indicator ?? null, part: place?.part ?? null, section }
}
