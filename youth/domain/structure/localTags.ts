import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findKept, selectKept } from '../../db/structure/kept'
import { sumLocalTags } from '../../db/structure/localTags'
import { allowThere } from '../allowThere'
import { checkCodes } from '../codeLists/checkCodes'
import { youthProblem } from '../problems'
import { refuseCutMonths } from '../retention/forgotten'
import { keep } from './keep'

export type LocalTagRow = Selectable<Tables['youth.local_tag']>
type Where = { municipality: string; municipalities: readonly string[] }

const inFinnish = new Intl.Collator('fi')

/** A municipality's own tags, by Finnish name. @throws not-allowed (403) */
export async function listLocalTags(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: Where,
): Promise<LocalTagRow[]> {
  allowThere(person, 'youth.structure.read', municipality)
  const tags = await selectKept(read, 'youth.local_tag', municipalities)
  return tags.sort((a, b) => inFinnish.compare(a.name_fi, b.name_fi))
}

/**
 * Writes a tag. Its code is the first Finnish name and stays: sessions bear it.
 * @throws not-allowed (403), invalid (422) for a name that is taken, changed-meanwhile (412)
 */
export async function saveLocalTag(
  write: WriteTx,
  person: Person | null,
  asked: {
    municipality: string
    id: string
    content: Pick<LocalTagRow, 'name_fi' | 'name_sv' | 'tag' | 'retired'>
    ifMatch: number | '*' | null
  },
) {
  const { municipality, id, content } = asked
  allow(person, 'youth.structure.write', { municipality })
  await checkCodes(write, content)
  const code = content.name_fi.toLocaleLowerCase('fi')
  const others = (await selectKept(write, 'youth.local_tag', [municipality])).filter((tag) => tag.id !== id)
  const isThere = await findKept(write, 'youth.local_tag', { municipality, id })
  if (!isThere && others.some((tag) => tag.code === code))
    throw problem.invalid([{ field: 'name.fi', reason: 'youth:field.local-tag-taken' }])
  return keep(write, person, { table: 'youth.local_tag', ...asked, first: { code }, freeText: [] })
}

/** What sessions with a local tag came to. One session counts in each of its tags: these do not add up to a whole. */
export type LocalTagSum = { code: string; tag: string | null; sessions: number; participations: number }

/**
 * Local tags within their national ones; what is on no list stands without one.
 * @throws not-allowed (403), invalid (422) for a reversed period, or one that cuts a month of which only sums are left
 */
export async function summariseLocalTags(
  read: ReadTx,
  person: Person | null,
  asked: Where & { unit?: string | undefined; from: string; to: string },
): Promise<LocalTagSum[]> {
  const { municipality, municipalities, unit, from, to } = asked
  allow(person, 'youth.summary.read', { municipality, ...(unit ? { unit } : {}) })
  if (from > to) throw youthProblem.periodReversed()
  await refuseCutMonths(read, asked)
  const known = await selectKept(read, 'youth.local_tag', municipalities)
  const sums = await sumLocalTags(read, { municipalities, unit, from, to })
  return sums
    .map((sum) => ({ ...sum, tag: known.find(({ code }) => code === sum.code)?.tag ?? null }))
    .sort((a, b) => b.participations - a.participations || (a.code < b.code ? -1 : 1))
}
