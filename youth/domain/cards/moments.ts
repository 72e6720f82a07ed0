/** When an activity is, as youth cards write it (`2026-09-18 17:00:00`), in the fields of a session. */
export function timesOf({ startAt, endAt }: { startAt: string; endAt: string }) {
  const [date, start] = split(startAt)
  const [endDate, end] = split(endAt)
  // Until the small hours it is the same evening; a session says its last day only where it covers days.
  const isNextMorning = dayAfter(date) === endDate && end <= start
  return { date, start, end, ...(endDate === date || isNextMorning ? {} : { endDate }) }
}

/** An end on the same day that is not after the start is no evening until the next one: it is a mistake. */
export const isReversed = ({ startAt, endAt }: { startAt: string; endAt: string }) => endAt <= startAt

/** The same, the other way round. */
export function momentsOf(times: { date: string; start: string; end: string; endDate: string | null }) {
  const last = times.endDate ?? (times.end > times.start ? times.date : dayAfter(times.date))
  return { startAt: `${times.date} ${times.start}:00`, endAt: `${last} ${times.end}:00` }
}

const split = (moment: string): [string, string] => [moment.slice(0, 10), moment.slice(11, 16)]

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
