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
