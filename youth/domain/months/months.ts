import { ageColumns, genderColumns, partColumns } from '../../db/months/monthColumns'
import type { YouthPart } from '../codes'
import type { DetailCell } from '../sessions/session'
import { wasHeld } from '../sessions/session'

export { ageColumns, genderColumns, measures, partColumns } from '../../db/months/monthColumns'

export type Measures = Record<string, number>

/** A unit's month by form of work and environment, and the shares of its tags in sixths. */
export type MonthShare = {
  municipality: string
  unit: string
  month: string
  form: string
  environment: string
  measures: Measures
}
export type TagShare = {
  municipality: string
  unit: string
  month: string
  tag: string
  sessionSixths: number
  minuteSixths: number
  participationSixths: number
}

/** What of a session counts: its place, its columns and its detail. */
export type Countable = {
  municipality: string
  unit: string
  form: string
  environment: string | null
  date: string
  minutes: number
  exception: string | null
  participants: number | null
  detail: readonly Pick<DetailCell, 'age' | 'gender' | 'count'>[]
  youthPart: string | null
  youthMinutes: number | null
  staffMinutes: number | null
  tags: readonly string[]
  group?: string | null
}

/** What one session adds to its month, counted on the day it began. Those whose age or gender was not noted are unspecified. */
export function shareOf(session: Countable): MonthShare {
  const counted: Measures = {}
  const add = (measure: string | undefined, number: number) => {
    if (measure && number) counted[measure] = (counted[measure] ?? 0) + number
  }
  if (wasHeld(session)) {
    const total = session.participants ?? 0
    add('sessions', 1)
    add('minutes', session.minutes)
    add('participations', total)
    if (session.exception === 'no-visitors') add('no_visitors', 1)
    add('youth_minutes', session.youthMinutes ?? 0)
    add('staff_minutes', session.staffMinutes ?? 0)
    if (session.youthPart) add(partColumns[session.youthPart as YouthPart], 1)
    let noted = 0
    for (const { age, gender, count } of session.detail) {
      add(ageColumns[age], count)
      add(genderColumns[gender], count)
      noted += count
    }
    add(ageColumns.unspecified, total - noted)
    add(genderColumns.unspecified, total - noted)
  } else {
    add(session.exception ?? undefined, 1)
  }
  return {
    municipality: session.municipality,
    unit: session.unit,
    month: `${session.date.slice(0, 7)}-01`,
    form: session.form,
    environment: session.environment ?? 'unspecified',
    measures: counted,
  }
}

/** What one session adds to its tags: each of n tags gets 1/n, in sixths, as n is one, two or three. */
export function tagSharesOf(session: Countable): TagShare[] {
  if (!wasHeld(session)) return []
  const sixths = 6 / (session.tags.length || 1)
  return session.tags.map((tag) => ({
    municipality: session.municipality,
    unit: session.unit,
    month: `${session.date.slice(0, 7)}-01`,
    tag,
    sessionSixths: sixths,
    minuteSixths: sixths * session.minutes,
    participationSixths: sixths * (session.participants ?? 0),
  }))
}
