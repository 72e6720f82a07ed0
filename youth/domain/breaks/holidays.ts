import { dateOf, dayNumber, weekdayOf } from '../dayNumber'

/**
 * The days that Finland is off work: the public holidays that may fall on a weekday or a Saturday, and the eves that
 * are kept as such. Those that are always a Sunday among them, for houses are open on Sundays too.
 */
export const holidays = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-day',
  'ascension',
  'whit-sunday',
  'midsummer-eve',
  'midsummer',
  'all-saints',
  'independence',
  'christmas-eve',
  'christmas',
  'second-christmas',
] as const
export type Holiday = (typeof holidays)[number]

/** The holidays of a year, by day. */
export function holidaysOf(year: number): { holiday: Holiday; date: string }[] {
  const fixed = (monthAndDay: string) => `${year}-${monthAndDay}`
  const easter = easterOf(year)
  const fromEaster = (days: number) => dateOf(dayNumber(easter) + days)
  const midsummer = firstSaturdayFrom(fixed('06-20'))
  const days: Record<Holiday, string> = {
    'new-year': fixed('01-01'),
    epiphany: fixed('01-06'),
    'good-friday': fromEaster(-2),
    'easter-sunday': easter,
    'easter-monday': fromEaster(1),
    'may-day': fixed('05-01'),
    ascension: fromEaster(39),
    'whit-sunday': fromEaster(49),
    'midsummer-eve': dateOf(dayNumber(midsummer) - 1),
    midsummer,
    'all-saints': firstSaturdayFrom(fixed('10-31')),
    independence: fixed('12-06'),
    'christmas-eve': fixed('12-24'),
    christmas: fixed('12-25'),
    'second-christmas': fixed('12-26'),
  }
  return holidays
    .map((holiday) => ({ holiday, date: days[holiday] }))
    .sort((a, b) => a.date.localeCompare(b.date))
}

/** Whether a day is one of them. */
export const isHoliday = (date: string): boolean =>
  holidaysOf(Number(date.slice(0, 4))).some((one) => one.date === date)

function firstSaturdayFrom(date: string): string {
  const day = dayNumber(date)
  return dateOf(day + ((6 - weekdayOf(day) + 7) % 7))
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const corrected =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + corrected + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const number = epact + weekday - 7 * late + 114
  const month = Math.floor(number / 31)
  return `${year}-0${month}-${String((number % 31) + 1).padStart(2, '0')}`
}
