import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { sumMonths } from '../../db/months/months'
import { allowThere } from '../allowThere'
import { today } from '../times'
import { listUnits } from '../units/units'
import { readWeek } from '../weeks/readWeek'
import { mondayOf, shiftDays } from '../weeks/week'

/** What a manager looks at before a month is locked. */
export type MonthCheck = {
  month: string
  over: boolean
  /** Days on which a unit usually has something and nothing is recorded. */
  missing: { unit: string; date: string }[]
  /** Each unit with what it recorded; null where it recorded nothing at all, which is not zero. */
  units: ({ unit: string } & { [Figure in keyof Recorded]: number | null })[]
}
type Recorded = {
  sessions: number
  participations: number
  noVisitors: number
  cancelled: number
  closed: number
}

/**
 * What is missing of a month, and what there is, unit by unit.
 * @throws not-allowed (403)
 */
export async function checkMonth(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; month: string },
): Promise<MonthCheck> {
  const { municipality, municipalities, month } = asked
  allowThere(person, 'youth.lock.read', municipality)
  const [first, last] = [`${month}-01`, lastDayOf(month)]
  const missing: MonthCheck['missing'] = []
  for (let monday = mondayOf(first); monday <= last; monday = shiftDays(monday, 7)) {
    for (const { unit, days } of await readWeek(read, person, { municipality, municipalities, monday })) {
      for (const { date, state } of days)
        if (state === 'missing' && date >= first && date <= last) missing.push({ unit, date })
    }
  }
  const sums = await sumMonths(read, { municipalities, from: first, to: first }, 'unit')
  const units = await listUnits(read, person, municipality, municipalities)
  return {
    month,
    over: month < today().toString().slice(0, 7),
    missing: missing.sort((a, b) => (a.date < b.date ? -1 : 1)),
    units: units
      .filter(
        ({ training, opened_on, closed_on }) =>
          !training &&
          (closed_on === null || closed_on >= first) &&
          (opened_on === null || opened_on <= last),
      )
      .map(({ id }) => {
        const sum = sums.find(({ key }) => key === id)
        return { unit: id, ...(sum ? recordedOf(sum) : nothing) }
      }),
  }
}

const nothing = { sessions: null, participations: null, noVisitors: null, cancelled: null, closed: null }

const recordedOf = (sum: Awaited<ReturnType<typeof sumMonths>>[number]): Recorded => ({
  sessions: Number(sum.sessions),
  participations: Number(sum.participations),
  noVisitors: Number(sum.no_visitors),
  cancelled: Number(sum.cancelled),
  closed: Number(sum.closed),
})

const lastDayOf = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
