const zone = 'Europe/Helsinki'

/** Today in Finland, `YYYY-MM-DD`, wherever the device believes to be. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())

/** The clock in Finland, `HH:MM`. */
export const clockNow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date())

export const thisMonth = (): string => today().slice(0, 7)

/** A month some months away. @param month `YYYY-MM` */
export function monthFrom(month: string, distance: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + distance, 1)).toISOString().slice(0, 7)
}

export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** Clock minutes between two local times; past midnight where the end is not after the start. Null while one is missing. */
export function clockMinutes(start: string | undefined, end: string | undefined): number | null {
  const [from, to] = [start, end].map((clock) => {
    const [hours, minutes] = (clock ?? '').split(':').map(Number)
    return hours === undefined || minutes === undefined || Number.isNaN(hours) ? null : hours * 60 + minutes
  })
  if (from == null || to == null) return null
  return to > from ? to - from : to - from + 24 * 60
}
