import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import { selectCountables } from '../db/countables'
import { merge, selectMonths } from '../db/months'
import { type MonthShare, measures, shareOf } from './months'

export type Difference = { municipality: string; unit: string; month: string; form: string; environment: string; measure: string; stored: number; counted: number }

const keyOf = (row: { municipality: string; unit: string; month: string; form: string; environment: string }) =>
  [row.municipality, row.unit, row.month, row.form, row.environment].join(' ')

/**
 * Counts every month anew from the sessions and tells where the stored rollups differ. Reads as the owner, a
 * municipality and a year at a time, so that a nation fits in little memory.
 * @param onDifference told each difference as it is found
 * @returns how many months of units were compared and how many figures differed
 */
export async function verifyMonths(owner: Database, onDifference: (difference: Difference) => void) {
  let compared = 0
  let differing = 0
  const { rows: places } = await sql<{ municipality: string; year: number }>`
    select distinct municipality, extract(year from month)::int as year from youth.session_month
    union select distinct municipality, extract(year from date)::int from youth.session order by 1, 2`.execute(owner)
  for (const { municipality, year } of places) {
    const { counted, stored } = await owner.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(async (tx) => {
      const period = { municipalities: [municipality], from: `${year}-01-01`, to: `${year}-12-31` }
      const rows = await selectMonths(tx, period)
      return {
        counted: new Map(merge((await selectCountables(tx, period)).map(shareOf)).map((share) => [keyOf(share), share])),
        stored: new Map(rows.map((row) => [keyOf(row), row])),
      }
    })
    for (const key of new Set([...counted.keys(), ...stored.keys()])) {
      compared++
      const share: MonthShare | undefined = counted.get(key)
      const row = stored.get(key)
      const place = share ?? row
      if (!place) continue
      for (const measure of measures) {
        const [should, is] = [share?.measures[measure] ?? 0, Number(row?.[measure] ?? 0)]
        if (should === is) continue
        differing++
        const { unit, month, form, environment } = place
        onDifference({ municipality, unit, month, form, environment, measure, stored: is, counted: should })
      }
    }
  }
  return { compared, differing }
}
