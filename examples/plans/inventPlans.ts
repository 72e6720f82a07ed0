import { Temporal } from 'temporal-polyfill'
import { holidaysOf } from '../../youth/domain/breaks/holidays'
import { occurrences } from '../../youth/domain/plans/occurrences'
import { weekdays } from '../calendar'
import type { Activity } from '../municipalities/programme'
import { isYearly } from '../municipalities/programme'
import { idOf } from '../random'
import type { PlacedUnit } from '../sessions/inventDay'
import type { Place } from '../world'
import { nameOfActivity, nameOfGroup } from './names'

/** Those that plan; the others show how the week is read where nobody has planned yet. */
const planning = ['638', '564']

/** When youth houses are open by their plans: the two terms of a year. */
export const termsOf = (year: number): [spring: Term, autumn: Term] => [
  { code: 'spring', from: `${year}-01-07`, to: `${year}-05-31` },
  { code: 'autumn', from: `${year}-08-11`, to: `${year}-12-21` },
]
type Term = { code: string; from: string; to: string }

/** The rows of plans, breaks and groups for this year's invented evenings, as their tables have them. */
export function inventPlans(places: readonly Place[], today: string) {
  const year = Number(today.slice(0, 4))
  const there = placesThatPlan(places)
  const units = there.flatMap((place) => place.units.map((unit) => ({ place, unit })))
  return {
    groups: units.flatMap(({ unit }) =>
      regular(unit, 'group')
        .slice(0, 1)
        .flatMap((activity) => groupsOf(unit, activity, year)),
    ),
    plans: units.flatMap(({ unit }) =>
      termsOf(year).flatMap((term) => regular(unit).map((activity) => planRow(unit, activity, term, year))),
    ),
    breaks: there.flatMap((place) => [...holidayRows(place, year), ...schoolHolidayRows(place, year)]),
  }
}

/** What a unit has planned of a day, in the order of its clocks. */
export function plannedOn(places: readonly Place[], unit: string, day: string) {
  const { plans, breaks } = inventPlans(places, day)
  const rules = plans
    .filter((plan) => plan.unit === unit)
    .map(({ id, form, weekdays, every_weeks, first_day, last_day, start_time, end_time }) => ({
      ...{ id, unit, form, weekdays, everyWeeks: every_weeks, firstDay: first_day, lastDay: last_day },
      ...{ start: start_time, end: end_time },
    }))
  const pauses = breaks
    .filter(({ municipality }) =>
      plans.some((plan) => plan.unit === unit && plan.municipality === municipality),
    )
    .map(({ first_day, last_day, effect }) => ({
      ...{ unit: null, firstDay: first_day, lastDay: last_day },
      effect: effect === 'closed' ? ('closed' as const) : ('none' as const),
    }))
  return occurrences(rules, pauses, day, day)
}

const placesThatPlan = (places: readonly Place[]) =>
  places.filter(({ municipality }) => planning.includes(municipality.code))

/** What a unit does week by week. One-to-one work is a tally and no planned session. */
const regular = (unit: PlacedUnit, form?: string) =>
  unit.programme.filter(
    (activity) => !isYearly(activity) && activity.form !== 'individual' && (!form || activity.form === form),
  )

/** Gives the group sessions of this year the group of their unit. */
export function inGroups(places: readonly Place[], year: number) {
  const groups = new Map(
    placesThatPlan(places)
      .flatMap(({ units }) => units)
      .filter((unit) => regular(unit, 'group').length)
      .map((unit) => [unit.id, groupIdOf(unit, year)]),
  )
  return <R extends { unit: string; form: string; date: string; group_id: string | null }>(row: R): R =>
    row.form === 'group' && row.date >= `${year}-01-07`
      ? { ...row, group_id: groups.get(row.unit) ?? null }
      : row
}

/** The group of this year; in the places of the first municipality last year's before it, from which it was copied. */
function groupsOf(unit: PlacedUnit, activity: Activity, year: number) {
  const own = { ...groupRow(unit, activity, year), follows: null as string | null }
  if (unit.municipality !== planning[0]) return [own]
  const former = groupRow(unit, activity, year - 1)
  return [
    { ...former, follows: null },
    { ...own, follows: former.id },
  ]
}

/** The group that a unit asks in a year; undefined where it has none. */
export function askedGroupOf(unit: PlacedUnit, year: number, thisYear: number) {
  const [activity] = regular(unit, 'group')
  const there = year < thisYear ? planning.slice(0, 1) : planning
  return activity && there.includes(unit.municipality) ? groupRow(unit, activity, year) : undefined
}

const groupIdOf = (unit: { id: string }, year: number) => idOf(`group ${unit.id} ${year}`)

function groupRow(unit: PlacedUnit, { crowd, visitors }: Activity, year: number) {
  const name = nameOfGroup(crowd)
  return {
    municipality: unit.municipality,
    id: groupIdOf(unit, year),
    version: 1,
    unit: unit.id,
    name_fi: name.fi,
    name_sv: name.sv,
    needs: 'Nuoret toivoivat omaa aikaa ja paikkaa, jossa ryhmä pysyy samana.',
    goals: 'Jokainen tulee kuulluksi, ja ryhmä suunnittelee oman toimintansa.',
    outcome: 'Ryhmä järjestää lukukauden lopuksi oman illan.',
    partners: [] as string[],
    starts_on: `${year}-01-07`,
    ends_on: `${year}-12-21`,
    members: Math.round(visitors) + 3,
  }
}

function planRow(unit: PlacedUnit, activity: Activity, term: Term, year: number) {
  if (!('days' in activity.when)) throw new Error('a yearly feast is no weekly plan')
  const { days, everyWeeks } = activity.when
  const name = nameOfActivity(activity)
  return {
    municipality: unit.municipality,
    id: idOf(`plan ${unit.id} ${term.code} ${year} ${activity.form} ${days.join(' ')} ${activity.start}`),
    version: 1,
    unit: unit.id,
    group_id: activity.form === 'group' ? groupIdOf(unit, year) : null,
    name_fi: name?.fi ?? null,
    name_sv: name?.sv ?? null,
    form: activity.form,
    environment: activity.environment ?? null,
    weekdays: days.map((day) => weekdays.indexOf(day) + 1),
    every_weeks: everyWeeks,
    first_day: firstWeek(term.from, everyWeeks),
    last_day: term.to,
    start_time: activity.start,
    end_time: activity.end,
    tags: [] as string[],
    youth_part: null,
    staff_count: activity.visitors > 22 ? 2 : 1,
    follows: null,
  }
}

/** The first day from which whole weeks are counted as the programme counts them: by the number of the week. */
function firstWeek(from: string, everyWeeks: number): string {
  let day = Temporal.PlainDate.from(from)
  while ((day.weekOfYear ?? 0) % everyWeeks !== 0) day = day.add({ days: 1 })
  return day.toString()
}

const breakRow = (municipality: string, id: string, first_day: string, last_day = first_day) => ({
  municipality,
  id: idOf(`break ${municipality} ${id}`),
  version: 1,
  unit: null,
  first_day,
  last_day,
})

const holidayRows = ({ municipality }: Place, year: number) =>
  [year, year + 1].flatMap((of) =>
    holidaysOf(of).map(({ holiday, date }) => ({
      ...breakRow(municipality.code, date, date),
      ...{ holiday, name_fi: null, name_sv: null, effect: 'none' },
    })),
  )

/** In the weeks of school holidays some doors are closed; where one was open all the same, it was recorded. */
function schoolHolidayRows({ municipality: { code, holidays } }: Place, year: number) {
  const names = {
    winter: { name_fi: 'Talviloma', name_sv: 'Vinterlov' },
    autumn: { name_fi: 'Syysloma', name_sv: 'Höstlov' },
  }
  return (['winter', 'autumn'] as const).map((season) => {
    const monday = mondayOfWeek(year, holidays[season])
    const row = breakRow(code, `${season} ${year}`, monday, addDays(monday, 6))
    return { ...row, holiday: null, ...names[season], effect: 'closed' }
  })
}

const addDays = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString()

/** The 4th of January is always in the first week. */
function mondayOfWeek(year: number, week: number): string {
  const fourth = Temporal.PlainDate.from(`${year}-01-04`)
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1 })
    .toString()
}
