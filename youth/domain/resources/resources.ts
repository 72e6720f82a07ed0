import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findUnitYear,
  insertUnitYear,
  selectUnitYears,
  sumWork,
  type UnitYearContent,
  type UnitYearRow,
  updateUnitYear,
  type WorkSums,
} from '../../db/resources/resources'
import { checkOwnUnit } from '../structure/keep'
import { today } from '../times'
import { listUnits } from '../units/units'

/** Why there is no figure, or the figure. */
export type PerPiece = { kind: 'value'; euros: number } | { kind: 'missing' | 'notYet' }

export type UnitResources = {
  unit: string
  municipality: string
  cost: UnitYearRow | null
  /** Of the same months as the cost; of the whole year where no cost is known. Null where nothing was recorded. */
  participations: number | null
  hours: number | null
  /** Hours as far as they were noted, and of how many of the sessions. */
  held: number
  staff: { hours: number; known: number } | null
  volunteers: { hours: number; known: number } | null
  perVisit: PerPiece
  perHour: PerPiece
}

/**
 * What each unit cost and what work was given to it in a year, beside what it did in the same months.
 * @throws not-allowed (403)
 */
export async function listResources(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; year: number },
): Promise<UnitResources[]> {
  const { municipality, municipalities, year } = asked
  allow(person, 'youth.resource.read', { municipality })
  const costs = await selectUnitYears(read, municipalities, year)
  const work = await sumWork(read, municipalities, year)
  const units = await listUnits(read, person, municipality, municipalities)
  const now = today().toString().slice(0, 7)
  return units
    .filter(({ training, closed_on }) => !training && (closed_on === null || closed_on >= `${year}-01-01`))
    .map(({ id, municipality: own }) => ({
      unit: id,
      municipality: own,
      ...resourcesOf(
        costs.find(({ unit }) => unit === id) ?? null,
        work.filter(({ unit }) => unit === id),
        now,
      ),
    }))
}

/** @param now the month that goes on, `YYYY-MM`: a period is compared once it is over */
export function resourcesOf(
  cost: UnitYearRow | null,
  work: readonly WorkSums[],
  now: string,
): Omit<UnitResources, 'unit' | 'municipality'> {
  const [first, last] = [cost?.first_month ?? 1, cost?.last_month ?? 12]
  const months = work.filter(({ month }) => month >= first && month <= last)
  const sum = (of: (sums: WorkSums) => number | null) =>
    months.reduce((total, sums) => total + (of(sums) ?? 0), 0)
  const participations = months.length ? sum((sums) => sums.participations) : null
  const minutes = months.length ? sum((sums) => sums.minutes) : null
  const given = (all: number, known: number) => (known ? { hours: hours(all), known } : null)
  const isOver = cost !== null && `${cost.year}-${String(last).padStart(2, '0')}` < now
  const per = (pieces: number | null): PerPiece => {
    if (!cost || !pieces) return { kind: 'missing' }
    if (!isOver) return { kind: 'notYet' }
    return { kind: 'value', euros: Math.round(cost.cost_cents / pieces) / 100 }
  }
  return {
    cost,
    participations,
    hours: minutes === null ? null : hours(minutes),
    held: sum((sums) => sums.held),
    staff: given(
      sum((sums) => sums.staffMinutes),
      sum((sums) => sums.staffKnown),
    ),
    volunteers: given(
      sum((sums) => sums.volunteerMinutes),
      sum((sums) => sums.volunteerKnown),
    ),
    perVisit: per(participations),
    perHour: per(minutes === null ? null : minutes / 60),
  }
}

const hours = (minutes: number) => Math.round(minutes / 6) / 10

/**
 * Writes what a unit cost in a year.
 * @throws not-allowed (403), invalid (422), changed-meanwhile (412)
 */
export async function saveCost(
  write: WriteTx,
  person: Person | null,
  content: UnitYearContent,
  ifMatch: number | '*' | null,
): Promise<{ status: 200 | 201; version: number }> {
  const { municipality, unit, year } = content
  allow(person, 'youth.resource.write', { municipality })
  if (content.last_month < content.first_month)
    throw problem.invalid([{ field: 'lastMonth', reason: 'youth:field.months-reversed' }])
  await checkOwnUnit(write, municipality, unit)
  if (ifMatch === null && (await insertUnitYear(write, content))) {
    await audit(write, person, content, 'created', {})
    return { status: 201, version: 1 }
  }
  const stored = await findUnitYear(write, unit, year)
  if (!stored) throw problem.changedMeanwhile()
  const { version, ...before } = stored
  if (!Object.keys(changesBetween(before, content)).length) return { status: 200, version }
  if (ifMatch === null) throw problem.changedMeanwhile()
  const standing = ifMatch === '*' ? version : ifMatch
  if (!(await updateUnitYear(write, content, standing))) throw problem.changedMeanwhile()
  await audit(write, person, content, 'corrected', before)
  return { status: 200, version: standing + 1 }
}

const audit = (
  write: WriteTx,
  person: Person,
  content: UnitYearContent,
  action: string,
  before: Record<string, unknown>,
) =>
  leaveAudit(write, person, {
    ...{ action, kind: 'youth.unit_year', subject: `${content.unit} ${content.year}` },
    ...{ municipality: content.municipality, unit: content.unit },
    changes: changesBetween(before, content),
  })
