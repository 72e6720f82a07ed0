import { fieldProblems } from '../../../../base/problems/fields'
import type { FieldProblem } from '../../../../base/problems/problem'
import { cellText, type SheetRow } from '../../../../base/sheets/sheet'
import { judgeSession } from '../../sessions/judgeSession'
import { checkSession, normaliseSession, Session, type SessionContent } from '../../sessions/session'
import { type PlacedInTime, placeInTime } from '../../times'
import type { Meaning } from '../mapping/meanings'
import type { Columns } from './columns'
import { type RowGround, readRow } from './readRow'
import type { Reason } from './reason'
import type { RowUnit } from './unitsOfRows'

/** A row that is a session by the rules that every recorded session is taken by. */
export type JudgedRow = {
  unit: RowUnit
  content: SessionContent
  time: PlacedInTime
  /** What stands beside a tally stays in the sheet. */
  isNoted?: boolean
}

/** How local times are placed in time. */
export type Place = (content: SessionContent) => PlacedInTime | FieldProblem

/** Reads a row and judges what it says. */
export function judgeRow(
  row: SheetRow,
  ground: RowGround & { keptFrom: ReadonlyMap<string, string> },
  place: Place,
): JudgedRow | { reasons: Reason[] } {
  const read = readRow(row.cells, ground)
  if ('reasons' in read) return read
  const parsed = Session.safeParse(read.session, { reportInput: true })
  const complain = (problems: readonly FieldProblem[]) => ({
    reasons: problems.map((problem) => reasonOf(problem, row, ground.columns)),
  })
  if (!parsed.success) return complain(fieldProblems(parsed.error))
  const content = normaliseSession(parsed.data)
  const time = judgeSession(content, read.unit, place)
  const keptFrom = ground.keptFrom.get(read.unit.municipality)
  const problems = [
    ...checkSession(parsed.data),
    ...('field' in time ? [time] : []),
    ...(keptFrom !== undefined && content.date < keptFrom ? [forgotten(keptFrom)] : []),
  ]
  return problems.length || 'field' in time
    ? complain(problems)
    : { unit: read.unit, content, time, isNoted: read.isNoted }
}

const forgotten = (keptFrom: string): FieldProblem => ({
  field: 'date',
  reason: 'youth-retention:field.forgotten',
  params: { year: keptFrom.slice(0, 4) },
})

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
  tags: 'tags',
  language: 'language',
  partners: 'partners',
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
export function rememberTimes(): Place {
  const placed = new Map<string, PlacedInTime | FieldProblem>()
  return (content) => {
    const key = `${content.date} ${content.start} ${content.endDate ?? ''} ${content.end} ${content.exception ?? ''}`
    const known = placed.get(key) ?? placeInTime(content)
    placed.set(key, known)
    return known
  }
}
