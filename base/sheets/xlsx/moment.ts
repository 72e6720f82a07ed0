const minutesOfDay = 24 * 60
const dayMs = 24 * 60 * 60 * 1000
/** Day 0 of Excel; its leap day of 1900 never was, so numbers are right from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30)

/**
 * The day and clock that a number of Excel means: whole days since 1899, the rest of it a part of the day.
 * Below one it is a clock alone; without a rest a day alone.
 */
export function momentOf(
  serial: number,
  from1904 = false,
): { day: string | null; clock: string | null } | null {
  const minutes = Math.round(serial * minutesOfDay)
  const days = Math.floor(minutes / minutesOfDay) + (from1904 && serial >= 1 ? 1462 : 0)
  if (!(minutes >= 0) || days > 80_000) return null
  const rest = minutes % minutesOfDay
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`
  if (days < 1) return { day: null, clock }
  return { day: new Date(dayZero + days * dayMs).toISOString().slice(0, 10), clock: rest ? clock : null }
}
