/**
 * Reads a time of day as people write it: `17`, `1700`, `17.00`, `17:00`, `9.30`, and `24` for midnight.
 * @returns `HH:MM`, or nothing where it is no time
 */
export function readTime(text: string): string | undefined {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})(?:\s*[.:,]\s*(\d{2}))?\s*$/.exec(spaced(text)) ?? []
  if (hours === undefined) return undefined
  const hour = Number(hours)
  const minute = Number(minutes)
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  return `${two(hour % 24)}:${two(minute)}`
}

/** A keypad without a point writes the digits alone: the last two are then minutes. */
const spaced = (text: string) => text.replace(/^\s*(\d{1,2})(\d{2})\s*$/, '$1.$2')

/** `HH:MM`, so many minutes later or earlier, round the clock. */
export function moveTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const moved = (hour * 60 + minute + minutes + 24 * 60) % (24 * 60)
  return `${two(Math.floor(moved / 60))}:${two(moved % 60)}`
}

const two = (value: number) => String(value).padStart(2, '0')
