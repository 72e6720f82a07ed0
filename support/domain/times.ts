import { Temporal } from 'temporal-polyfill'

/** Help sessions are announced in Finland's time, wherever they are followed from. */
export const zone = 'Europe/Helsinki'

/**
 * The instant that a day and a clock in Finland mean. The hour that exists twice is the first; null for the hour that
 * the clocks skip.
 * @param date `YYYY-MM-DD`
 * @param clock `HH:MM`
 */
export function instantOf(date: string, clock: string): Date | null {
  const local = Temporal.PlainDateTime.from(`${date}T${clock}`)
  const moment = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
  return moment.toPlainDateTime().equals(local) ? new Date(moment.epochMilliseconds) : null
}
