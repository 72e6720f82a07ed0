const inHelsinki = (moment: string) =>
  new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' })

/** The day and the clock of a moment where releases are made: `2026-09-15`, `08:00`. */
export const dayOf = (moment: string): string => inHelsinki(moment).slice(0, 10)
export const clockOf = (moment: string): string => inHelsinki(moment).slice(11, 16)

/** The moment of a day and a clock in Helsinki, in ISO 8601 with its zone. */
export function momentOf(day: string, clock: string): string {
  const asUtc = new Date(`${day}T${clock}:00Z`)
  const shown = new Date(`${inHelsinki(asUtc.toISOString()).replace(' ', 'T')}Z`)
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime())).toISOString()
}

/** Eight in the morning of the next weekday: whoever prepares a release has time to look at it before anybody else. */
export function nextMorning(now: string): string {
  const day = new Date(`${dayOf(now)}T12:00:00Z`)
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() % 6 === 0)
  return momentOf(day.toISOString().slice(0, 10), '08:00')
}
