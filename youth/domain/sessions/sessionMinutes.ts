type When = {
  date: string | undefined
  start: string | undefined
  end: string | undefined
  endDate?: string | undefined
}

/**
 * Minutes that pass in Finland from a session's start to its end, also in the nights when the clocks move; past midnight
 * where the end is not after the start. As the server places a session in time, where it does.
 * @returns null while a part is missing
 */
export function sessionMinutes({ date, start, end, endDate }: When): number | null {
  if (!date || !start || !end) return null
  const lastDay = endDate ?? (end > start ? date : dayAfter(date))
  return Math.round((instantOf(lastDay, end) - instantOf(date, start)) / 60_000)
}

const dayAfter = (date: string) =>
  new Date(Date.parse(`${date}T00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10)

function instantOf(date: string, clock: string): number {
  const local = `${date}T${clock}`
  const year = Number(date.slice(0, 4))
  // Summer time in Finland: the clocks skip from three to four, and in the autumn the hour from three is first a summer one.
  const isSummer = local >= `${lastSundayOf(year, 3)}T03:00` && local < `${lastSundayOf(year, 10)}T04:00`
  return Date.parse(`${local}Z`) - (isSummer ? 3 : 2) * 3_600_000
}

function lastSundayOf(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}
