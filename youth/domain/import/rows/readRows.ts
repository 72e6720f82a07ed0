import { fieldProblems } from '../../../../base/problems/fields'
import type { FieldProblem } from '../../../../base/problems/problem'
import type { UnitRow } from '../../../db/units'
import { judgeSession } from '../../judgeSession'
import { checkSession, normaliseSession, Session, type SessionContent } from '../../session'
import { type PlacedInTime, placeInTime } from '../../times'
import { breathe } from '../breathe'
import { sheetLimits } from '../limits'
import type { Mapping } from '../mapping/mapping'
import type { Meaning } from '../mapping/meanings'
import { normalise } from '../mapping/normalise'
import type { Table } from '../mapping/tables'
import { beginsAsTotal } from '../mapping/words'
import { keyOfSession } from '../sessionId'
import { cellText, type SheetRow, saysNothing } from '../sheet/sheet'
import { type Columns, columnsOf } from './columns'
import { type RowGround, readRow } from './readRow'
import type { Reason } from './reason'
import { type RowUnit, unitFinder } from './unitsOfRows'
import { readDay } from './values'

/** Where a row stands: its tab, empty where there is one alone, and the number beside it. */
export type RowPlace = { tab: string; row: number }

/** A row that is a session by the rules that every recorded session is taken by. */
export type AcceptedRow = RowPlace & { unit: RowUnit; content: SessionContent; time: PlacedInTime }
export type RefusedRow = RowPlace & { reasons: Reason[] }

export type ReadRows = {
  accepted: AcceptedRow[]
  refused: RefusedRow[]
  /** Rows that are no sessions: that sum up others, titles and headings said again, and days with nothing beside them. */
  totals: number
  titles: number
  days: number
}

type RowKind = 'session' | 'totals' | 'titles' | 'days'

/**
 * Reads every row of the tables as a mapping understands them.
 * @param municipality where units that the mapping wants made are made
 */
export async function readRows(
  tables: readonly Table[],
  mapping: Mapping,
  { units, municipality }: { units: readonly UnitRow[]; municipality: string },
): Promise<ReadRows> {
  const unitOf = unitFinder(mapping, units, municipality)
  const place = rememberTimes()
  const alike = new Map<string, number>()
  const result: ReadRows = { accepted: [], refused: [], totals: 0, titles: 0, days: 0 }
  let count = 0
  for (const table of tables) {
    const columns = columnsOf(table, mapping)
    const ground = { mapping, columns, unitOf }
    for (const row of table.rows) {
      if (++count % 200 === 0) await breathe()
      const kind = kindOf(row, table, columns)
      if (kind !== 'session') result[kind]++
      else {
        const judged = judgeRow(row, ground, place)
        const at = { tab: table.tab, row: row.number }
        if ('reasons' in judged) result.refused.push({ ...at, ...judged })
        else if (isOneTooMany(judged, alike)) result.refused.push({ ...at, reasons: [tooManyAlike] })
        else result.accepted.push({ ...at, ...judged })
      }
    }
  }
  return result
}

const tooManyAlike: Reason = {
  reason: 'youth-import:reason.too-many-alike',
  params: { max: sheetLimits.alike },
}

/** Counts the sessions that begin alike, and says when there are more than a house can hold. */
function isOneTooMany({ unit, content }: Omit<AcceptedRow, keyof RowPlace>, alike: Map<string, number>) {
  const key = keyOfSession(unit.municipality, content)
  const count = (alike.get(key) ?? 0) + 1
  alike.set(key, count)
  return count > sheetLimits.alike
}

/** What a row is: a session, one that sums up others, a title, or a day that was written down beforehand. */
function kindOf({ cells }: SheetRow, { headings }: Table, columns: Columns): RowKind {
  const said = cells.flatMap((cell, column) => (saysNothing(cell) ? [] : [{ text: cellText(cell), column }]))
  const date = columns.of('date')
  const day = date ? readDay(cells[date.column]) : null
  const isDay = day !== null && 'value' in day
  if (!isDay && beginsAsTotal(said[0]?.text ?? '')) return 'totals'
  if (!isDay && said.length === 1 && /\p{L}{2}/u.test(said[0]?.text ?? '')) return 'titles'
  if (isDay && said.every(({ column }) => column === date?.column || !columns.isRead(column))) return 'days'
  const isHeadings = said.every(({ text, column }) => normalise(text) === normalise(headings[column] ?? ''))
  return isHeadings ? 'titles' : 'session'
}

type Place = (content: SessionContent) => PlacedInTime | FieldProblem

function judgeRow(
  row: SheetRow,
  ground: RowGround,
  place: Place,
): Omit<AcceptedRow, keyof RowPlace> | { reasons: Reason[] } {
  const read = readRow(row.cells, ground)
  if ('reasons' in read) return read
  const parsed = Session.safeParse(read.session, { reportInput: true })
  const complain = (problems: readonly FieldProblem[]) => ({
    reasons: problems.map((problem) => reasonOf(problem, row, ground.columns)),
  })
  if (!parsed.success) return complain(fieldProblems(parsed.error))
  const content = normaliseSession(parsed.data)
  const time = judgeSession(content, read.unit, place)
  const problems = [...checkSession(parsed.data), ...('field' in time ? [time] : [])]
  return problems.length || 'field' in time ? complain(problems) : { unit: read.unit, content, time }
}

const meaningOfField: Record<string, Meaning> = {
  unit: 'unit',
  form: 'form',
  environment: 'environment',
  date: 'date',
  endDate: 'end date',
  start: 'start',
  end: 'end',
  participants: 'participants',
  'participants.new': 'new',
  'participants.unique': 'unique',
  staff: 'staff',
  volunteers: 'volunteers',
  youthOrganisedMinutes: 'youth hours',
  reflection: 'note',
}

/** A problem of the record, said of the column that it came from. */
function reasonOf({ field, reason, params }: FieldProblem, row: SheetRow, columns: Columns): Reason {
  const means = meaningOfField[field] ?? meaningOfField[field.split('.')[0] ?? ''] ?? 'participants'
  const place = columns.of(means) ?? (means === 'end' || means === 'start' ? columns.of('times') : undefined)
  // A note that is too long is not said again in full.
  const value = means === 'note' ? '' : cellText(row.cells[place?.column ?? -1]).slice(0, 60)
  return {
    reason,
    means,
    ...(params && { params }),
    ...(place && { heading: place.heading }),
    ...(value && { value }),
  }
}

/** Time zones are slow to ask, and youth houses open at the same hours: each evening is placed once. */
function rememberTimes(): Place {
  const placed = new Map<string, PlacedInTime | FieldProblem>()
  return (content) => {
    const key = `${content.date} ${content.start} ${content.endDate ?? ''} ${content.end}`
    const known = placed.get(key) ?? placeInTime(content)
    placed.set(key, known)
    return known
  }
}
