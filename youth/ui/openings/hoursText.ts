import { readTime } from '../../../base/ui/controls/timeText'
import type { Clocks } from '../../domain/openings/hours'

/**
 * Reads a weekday's hours as they are written on a door: `14–20`, `14.30-20`, `14 - 17, 18 - 21`, and with digits
 * alone `1420` or `14302000`. Nothing written is a day on which it is closed.
 * @returns the clocks, or nothing where they cannot be read
 */
export function readHours(text: string): Clocks[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim())
  if (parts.length === 1 && !parts[0]) return []
  const spans = parts.map(readSpan)
  return spans.every((span) => span !== undefined) ? spans : undefined
}

function readSpan(text: string): Clocks | undefined {
  const half = text.length / 2
  const [start, end, ...more] = /^(\d{4}|\d{8})$/.test(text)
    ? [text.slice(0, half), text.slice(half)]
    : text.split(/\s*[-–—]\s*|\s+/)
  const clocks = [start, end].map((clock) => (clock ? readTime(clock) : undefined))
  return clocks[0] && clocks[1] && !more.length ? { start: clocks[0], end: clocks[1] } : undefined
}

/** Clocks as a door says them: `14–20`, `14.30–20`, `18–24`. @param clock writes `HH:MM` as the page's language does */
export function writeClocks({ start, end }: Clocks, clock: (time: string) => string): string {
  const short = (time: string) => (time.endsWith(':00') ? String(Number(time.slice(0, 2))) : clock(time))
  return `${short(start)}–${end === '00:00' ? '24' : short(end)}`
}

export const writeHours = (spans: readonly Clocks[], clock: (time: string) => string): string =>
  spans.map((span) => writeClocks(span, clock)).join(', ')
