import { breathe } from '../../../../base/sheets/breathe'
import type { UnitRow } from '../../../db/units/units'
import type { Mapping } from '../mapping/mapping'
import type { Table } from '../mapping/tables'
import { keyOfSession } from '../sessionId'
import { columnsOf } from './columns'
import { type JudgedRow, judgeRow, rememberTimes } from './judgeRow'
import type { Reason } from './reason'
import { kindOf } from './rowKind'
import { runningSums } from './sums'
import { unitFinder } from './unitsOfRows'
import { readCount } from './values'

/** Where a row stands: its tab, empty where there is one alone, and the number beside it. */
export type RowPlace = { tab: string; row: number }

export type AcceptedRow = RowPlace & JudgedRow
export type RefusedRow = RowPlace & { reasons: Reason[] }

export type ReadRows = {
  accepted: AcceptedRow[]
  refused: RefusedRow[]
  /** Rows that are no sessions: that sum up others, titles and headings said again, and days with nothing beside them. */
  totals: number
  titles: number
  days: number
  /** What the sheet's own sums say of participations, and what the accepted rows above them come to. */
  sums: (RowPlace & { said: number; counted: number })[]
}

/**
 * Reads every row of the tables as a mapping understands them.
 * @param municipality where units that the mapping wants made are made
 */
export async function readRows(
  tables: readonly Table[],
  mapping: Mapping,
  {
    units,
    municipality,
    keptFrom,
  }: { units: readonly UnitRow[]; municipality: string; keptFrom: ReadonlyMap<string, string> },
): Promise<ReadRows> {
  const unitOf = unitFinder(mapping, units, municipality)
  const place = rememberTimes()
  const alike = new Map<string, number>()
  const result: ReadRows = { accepted: [], refused: [], totals: 0, titles: 0, days: 0, sums: [] }
  let count = 0
  for (const table of tables) {
    const columns = columnsOf(table, mapping)
    const total = columns.of('participants')
    const sums = runningSums()
    const ground = { mapping, columns, unitOf, keptFrom }
    for (const row of table.rows) {
      if (++count % 200 === 0) await breathe()
      const kind = kindOf(row, table, columns)
      const at = { tab: table.tab, row: row.number }
      if (kind !== 'session') {
        result[kind]++
        const said = kind === 'totals' && total ? readCount(row.cells[total.column]) : null
        if (said && 'value' in said) result.sums.push({ ...at, ...sums.compare(said.value) })
      } else {
        const judged = judgeRow(row, ground, place)
        if ('reasons' in judged) result.refused.push({ ...at, ...judged })
        else if (isOneTooMany(judged, alike)) result.refused.push({ ...at, reasons: [tooManyAlike] })
        else {
          result.accepted.push({ ...at, ...judged })
          sums.add(judged.content.participants ?? 0)
        }
      }
    }
  }
  return result
}

/** Sessions of one unit that begin at the same time in the same form of work. */
const mostAlike = 100

const tooManyAlike: Reason = {
  reason: 'youth-import:reason.too-many-alike',
  params: { max: mostAlike },
}

/** Counts the sessions that begin alike, and says when there are more than a house can hold. */
function isOneTooMany({ unit, content }: JudgedRow, alike: Map<string, number>) {
  const key = keyOfSession(unit.municipality, content)
  const count = (alike.get(key) ?? 0) + 1
  alike.set(key, count)
  return count > mostAlike
}
