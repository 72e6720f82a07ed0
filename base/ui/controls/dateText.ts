/**
 * Reads a day as people write it: `27.11.2026`, `27/11/2026`, `27.11.`, `2711`, `27112026` or `2026-11-27`. Without a
 * year it is the one nearest to today.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or nothing where there is no such day
 */
export function readDate(text: string, today: string): string | undefined {
  const parts = partsOf(text.trim())
  if (!parts) return undefined
  const { day, month, year } = parts
  if (year !== undefined) return dateOf(year, month, day)
  const thisYear = Number(today.slice(0, 4))
  const candidates = [thisYear, thisYear - 1, thisYear + 1].flatMap((near) => dateOf(near, month, day) ?? [])
  return candidates.sort((a, b) => daysBetween(today, a) - daysBetween(today, b))[0]
}

function partsOf(text: string): { day: number; month: number; year?: number } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const written = /^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?$/.exec(text)
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text)
  const [, day, month, year] = written ?? digits ?? []
  if (!day || !month) return undefined
  return { day: Number(day), month: Number(month), ...(year && { year: fullYear(year) }) }
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** A calendar would move 31.2. to March; here there is no such day. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const fits = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return fits && year >= 1000 ? date.toISOString().slice(0, 10) : undefined
}

const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b))

/** `YYYY-MM-DD`, so many days later or earlier. */
export function moveDate(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
