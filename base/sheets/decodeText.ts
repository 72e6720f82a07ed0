import { sheetProblem } from './problems'

/**
 * The text of a CSV file and the charset it was in: UTF-8 or UTF-16 by its mark, UTF-8 where it is that, else
 * Windows-1252, which Excel in Finland writes.
 * @throws sheet-wrong-charset (422) where letters were lost or garbled on the way
 */
export function decodeText(bytes: Uint8Array): { text: string; charset: string } {
  const decoded = decode(bytes)
  const garbled = findGarbled(decoded.text)
  if (garbled) throw sheetProblem.wrongCharset(garbled)
  return decoded
}

function decode(bytes: Uint8Array): { text: string; charset: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs('utf-16le', bytes), charset: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs('utf-16be', bytes), charset: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'UTF-8' }
  } catch {
    return { text: decodeWindows1252(bytes), charset: 'Windows-1252' }
  }
}

/** What Windows-1252 has where Latin 1 has control characters; five of them are nothing in it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Done here, as the decoder of Node 20 takes Windows-1252 for Latin 1. */
const decodeWindows1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter)

const decodeAs = (charset: string, bytes: Uint8Array) => new TextDecoder(charset).decode(bytes)

/** What is never meant: a letter that was lost, and UTF-8 that was read as something else (Ã¤ for ä). */
const lost = /[\ufffd\u0080-\u009f]|Ã[\u00a4\u00b6\u00a5„–…]/u
/** What the ä ö å of DOS and of an old Macintosh become; a text that has an ä of its own may mean them. */
const foreign = /\p{L}[„”†Œ]\p{L}|\p{Ll}Š\p{Ll}/u

/** A word in which letters went through the wrong charset. */
function findGarbled(text: string): string | null {
  const found = lost.exec(text) ?? (/[äöå]/i.test(text) ? null : foreign.exec(text))
  if (!found) return null
  const word = /\S*$/.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0] ?? ''
  return `${word}${/^\S{0,12}/.exec(text.slice(found.index))?.[0] ?? ''}`
}
