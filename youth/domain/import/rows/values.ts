import { cellText, type SheetCell, saysNothing } from '../../../../base/sheets/sheet'
import { momentOf } from '../../../../base/sheets/xlsx/moment'

/** A value, nothing at all, or why it cannot be read (a key under `youth-import:reason.`). */
export type Read<T> = { value: T } | { trouble: string } | null

/** Numbers of Excel from 2000 to 2099: a day whose format was lost on the way. */
const [firstSerial, lastSerial] = [36_526, 73_050]

const unreadOf = (cell: SheetCell): { trouble: string } | null =>
  typeof cell === 'object' && cell !== null && 'unread' in cell ? { trouble: cell.unread } : null

/** A merged cell says nothing, but where something is needed that is why. */
export const troubleOfNothing = (cell: SheetCell | undefined): string =>
  (cell && unreadOf(cell)?.trouble) || 'required'

/** A day: a real date, `31.1.2025`, `ma 31.1.25` or `2025-01-31`. */
export function readDay(cell: SheetCell | undefined): Read<string> {
  if (saysNothing(cell)) return null
  const unread = unreadOf(cell)
  if (unread) return unread
  if (typeof cell === 'number') {
    const day = cell >= firstSerial && cell <= lastSerial ? momentOf(cell)?.day : null
    return day ? { value: day } : { trouble: 'not-a-day' }
  }
  if (typeof cell === 'object')
    return 'day' in cell && cell.day ? { value: cell.day } : { trouble: 'not-a-day' }
  const text = cell.trim()
  const written = /^(?:\p{L}{2,}[.,]?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?$/u.exec(text)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (!written && !iso) return { trouble: 'not-a-day' }
  const [year, month, day] = written ? [written[3], written[2], written[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  const full = `${year?.length === 2 ? `20${year}` : year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const moment = new Date(`${full}T00:00:00Z`)
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(full)
  return exists ? { value: full } : { trouble: 'no-such-day' }
}

/** A clock: a real time, `17:00`, `17.00`, `klo 17` or a whole hour; 24 is the midnight after. */
export function readClock(cell: SheetCell | undefined): Read<string> {
  if (saysNothing(cell)) return null
  const unread = unreadOf(cell)
  if (unread) return unread
  if (typeof cell === 'number') {
    if (cell >= 0 && cell < 1) return { value: momentOf(cell)?.clock ?? '00:00' }
    // 17.3 may be 17:18 or a typed 17.30: a person must say.
    return Number.isInteger(cell) && cell <= 24 && cell > 0 ? clockOf(cell, 0) : { trouble: 'not-a-clock' }
  }
  if (typeof cell === 'object')
    return 'clock' in cell && cell.clock ? { value: cell.clock } : { trouble: 'not-a-clock' }
  const found = /^(?:klo|kl|at)?\.?\s*(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?$/i.exec(cell.trim())
  return found ? clockOf(Number(found[1]), Number(found[2] ?? 0)) : { trouble: 'not-a-clock' }
}

function clockOf(hour: number, minute: number): Read<string> {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return { trouble: 'not-a-clock' }
  return { value: `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** From and to in one cell: `17–21`, `klo 17.00-21.00`. */
export function readTimes(cell: SheetCell | undefined): Read<{ start: string; end: string }> {
  if (saysNothing(cell)) return null
  const unread = unreadOf(cell)
  if (unread) return unread
  const parts = cellText(cell).split(/\s*[-\u2010-\u2015\u2212]\s*/)
  const [start, end] = [readClock(parts[0]), readClock(parts[1])]
  if (parts.length !== 2 || !start || !end || 'trouble' in start || 'trouble' in end)
    return { trouble: 'not-times' }
  return { value: { start: start.value, end: end.value } }
}

/** Digits with spaces between thousands and a decimal comma or point. */
function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** A whole number of people; a dash alone is none noted. */
export function readCount(cell: SheetCell | undefined): Read<number> {
  if (saysNothing(cell)) return null
  const unread = unreadOf(cell)
  if (unread) return unread
  if (typeof cell === 'object') return { trouble: 'not-a-number' }
  if (typeof cell === 'string' && /^[-\u2010-\u2015\u2212]$/.test(cell.trim())) return null
  const number = typeof cell === 'number' ? cell : numberIn(cell)
  if (number === null) return { trouble: 'not-a-number' }
  if (number < 0) return { trouble: 'negative' }
  return Number.isInteger(number) ? { value: number } : { trouble: 'not-whole' }
}

/** Minutes: `1,5`, `1.5 h`, `1:30` or a real time. */
export function readHours(cell: SheetCell | undefined): Read<number> {
  if (saysNothing(cell)) return null
  const unread = unreadOf(cell)
  if (unread) return unread
  const text = typeof cell === 'object' ? ('clock' in cell ? (cell.clock ?? '') : '') : String(cell)
  const clock = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text.trim())
  if (clock) return { value: Number(clock[1]) * 60 + Number(clock[2]) }
  const hours = numberIn(text.replace(/\s*(h|t|tuntia|tim|timmar|hours?)\.?$/i, ''))
  if (hours === null || hours < 0) return { trouble: 'not-hours' }
  return { value: Math.round(hours * 60) }
}
