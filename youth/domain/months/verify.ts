import { sql } from 'kysely'
import type { Database } from '../../../base/database/connect'
import type { ReadTx } from '../../../base/database/transaction'
import { selectCountables } from '../../db/months/countables'
import { mergeFacets, selectFacetMonths } from '../../db/months/facets'
import { merge, mergeTags, selectStoredMonths, selectStoredTagMonths } from '../../db/months/months'
import { selectForgotten } from '../../db/retention/retention'
import { type FacetShare, facetSharesOf } from './facets'
import { type MonthShare, measures, shareOf, type TagShare, tagSharesOf } from './months'

/** A stored figure that is not what the sessions add up to. `part` is the form and environment, the tag, or the facet and its code. */
export type Difference = FigureName & { stored: number; counted: number }
type FigureName = { municipality: string; unit: string; month: string; part: string; measure: string }
type Figure = FigureName & { number: number }

/**
 * Counts every month anew from the sessions and tells where the stored rollups differ, those of tags too; months whose
 * sessions are gone have nothing to be counted from and are passed over. Reads as
 * the owner, a municipality and a year at a time, so that a nation fits in little memory.
 * @param onDifference told each difference as it is found
 * @returns how many rows of months were compared and how many figures differed
 */
export async function verifyMonths(owner: Database, onDifference: (difference: Difference) => void) {
  let compared = 0
  let differing = 0
  const { rows: places } = await sql<{ municipality: string; year: number }>`
    select municipality, extract(year from month)::int as year from youth.session_month
    union select municipality, extract(year from month)::int from youth.tag_month
    union select municipality, extract(year from month)::int from youth.facet_month
    union select municipality, extract(year from date)::int from youth.session order by 1, 2`.execute(owner)
  for (const { municipality, year } of places) {
    const verified = await owner
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute((tx) => verifyYear(tx, municipality, year))
    compared += verified.compared
    differing += verified.differences.length
    verified.differences.forEach(onDifference)
  }
  return { compared, differing }
}

/**
 * The same of one year of what is kept under a municipality's code, within a transaction that sees all of it.
 * @returns how many rows of months were compared, and what differed
 */
export async function verifyYear(
  tx: ReadTx,
  municipality: string,
  year: number,
): Promise<{ compared: number; differences: Difference[] }> {
  const [first, to] = [`${year}-01-01`, `${year}-12-31`]
  const forgotten = (await selectForgotten(tx, [municipality])).get(municipality) ?? first
  const from = forgotten > first ? forgotten : first
  const { counted, stored } = await readBoth(tx, { municipalities: [municipality], from, to })
  return {
    compared: new Set([...counted, ...stored].map(rowOf)).size,
    differences: [...differences(counted, stored)],
  }
}

async function readBoth(tx: ReadTx, period: { municipalities: readonly string[]; from: string; to: string }) {
  const sessions = await selectCountables(tx, period)
  const months = await selectStoredMonths(tx, period)
  return {
    counted: [
      ...merge(sessions.map(shareOf)).flatMap(ofMonth),
      ...mergeTags(sessions.flatMap(tagSharesOf)).flatMap(ofTag),
      ...mergeFacets(sessions.flatMap(facetSharesOf)).flatMap(ofFacet),
    ],
    stored: [
      ...months.flatMap((row) => ofMonth({ ...row, measures: row as MonthShare['measures'] })),
      ...(await selectStoredTagMonths(tx, period)).flatMap(ofTag),
      ...(await selectFacetMonths(tx, period)).flatMap(ofFacet),
    ],
  }
}

const ofMonth = ({ municipality, unit, month, form, environment, measures: counts }: MonthShare): Figure[] =>
  measures.map((measure) => ({
    municipality,
    unit,
    month,
    part: `${form} ${environment}`,
    measure,
    number: counts[measure] ?? 0,
  }))

const ofTag = ({ municipality, unit, month, tag, ...shares }: TagShare): Figure[] =>
  Object.entries(shares).map(([measure, number]) => ({
    municipality,
    unit,
    month,
    part: tag,
    measure,
    number,
  }))

const ofFacet = ({ municipality, unit, month, facet, code, ...shares }: FacetShare): Figure[] =>
  (['sessions', 'minutes', 'amount'] as const).map((measure) => ({
    municipality,
    unit,
    month,
    part: `${facet} ${code}`,
    measure,
    number: shares[measure],
  }))

const rowOf = ({ municipality, unit, month, part }: FigureName) => [municipality, unit, month, part].join(' ')
const keyOf = (figure: FigureName) => `${rowOf(figure)} ${figure.measure}`

/** A row that is not stored is as one of zeros. */
function* differences(counted: readonly Figure[], stored: readonly Figure[]): Generator<Difference> {
  const should = new Map(counted.map((figure) => [keyOf(figure), figure]))
  const is = new Map(stored.map((figure) => [keyOf(figure), figure]))
  for (const [key, { number: _, ...name }] of new Map([...should, ...is])) {
    const [inStore, inSessions] = [is.get(key)?.number ?? 0, should.get(key)?.number ?? 0]
    if (inStore !== inSessions) yield { ...name, stored: inStore, counted: inSessions }
  }
}
