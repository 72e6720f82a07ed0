import type { Environment, Form } from '../../youth/domain/codes'
import { type Day, type Weekday, weekdays } from '../calendar'

/** Who comes: the ages of the visitors follow it. */
export type Crowd = 'youth' | 'children' | 'lower-school' | 'upper-school' | 'older' | 'girls' | 'everyone'

/** Something that a unit does again and again. */
export type Activity = {
  form: Form
  when: { days: readonly Weekday[]; everyWeeks: number } | { week: number; day: Weekday; nights: number }
  start: string
  end: string
  /** How many come on an ordinary day. */
  visitors: number
  crowd: Crowd
  environment: Environment | undefined
}

type Particulars = { crowd?: Crowd; environment?: Environment }

/** @param days as in `tue fri`; @param clocks as in `15:00–20:00` */
export function weekly(
  form: Form,
  days: string,
  clocks: string,
  visitors: number,
  { everyWeeks = 1, ...particulars }: Particulars & { everyWeeks?: number } = {},
): Activity {
  return activity(form, { days: days.split(' ').map(weekday), everyWeeks }, clocks, visitors, particulars)
}

/** @param on the ISO week and the weekday, as in `24 mon`; @param nights of a camp */
export function yearly(
  form: Form,
  on: string,
  clocks: string,
  visitors: number,
  { nights = 0, ...particulars }: Particulars & { nights?: number } = {},
): Activity {
  const [week = '', day = ''] = on.split(' ')
  const when = { week: Number(week), day: weekday(day), nights }
  return activity(form, when, clocks, visitors, particulars)
}

function activity(
  form: Form,
  when: Activity['when'],
  clocks: string,
  visitors: number,
  { crowd = 'youth', environment }: Particulars,
): Activity {
  const [start = '', end = ''] = clocks.split('–')
  return { form, when, start, end, visitors, crowd, environment }
}

function weekday(text: string): Weekday {
  const found = weekdays.find((day) => day === text)
  if (!found) throw new Error(`${text} is not a weekday`)
  return found
}

/** Whether the activity is in the plan of that day, whatever its season. */
export function isOn({ when }: Activity, day: Day): boolean {
  if ('days' in when) return when.days.includes(day.weekday) && day.week % when.everyWeeks === 0
  return when.week === day.week && when.day === day.weekday
}

export const isYearly = ({ when }: Activity) => 'week' in when
