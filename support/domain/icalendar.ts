/** A property of a calendar: its name with parameters, and its value ready to stand there. */
export type Property = readonly [name: string, value: string]

/** What people wrote, as a TEXT value (RFC 5545, 3.3.11). Control characters have no place in it. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

/** An instant as `20261203T120000Z`. */
export const writeInstant = (instant: Date): string => `${instant.toISOString().replace(/[-:]|\.\d+/g, '')}`

const longestLine = 75
const bytesOf = (text: string) => Buffer.byteLength(text)

/** A line in pieces of at most 75 bytes, none of which parts a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let room = longestLine
  for (const character of line) {
    const bytes = bytesOf(character)
    if (bytes > room) {
      pieces.push(piece)
      piece = ''
      // The space that begins a further line counts too.
      room = longestLine - 1
    }
    piece += character
    room -= bytes
  }
  return [...pieces, piece].join('\r\n ')
}

/** A whole calendar file. */
export function writeCalendar(
  properties: readonly Property[],
  events: readonly (readonly Property[])[],
): string {
  const lines: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ...properties,
    ...events.flatMap((event): Property[] => [['BEGIN', 'VEVENT'], ...event, ['END', 'VEVENT']]),
    ['END', 'VCALENDAR'],
  ]
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')
}
