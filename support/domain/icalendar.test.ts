import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, fold, writeCalendar, writeInstant } from './icalendar'

/** Reads as a calendar program does. */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '')
const asWritten = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 })

describe('whatever people write', () => {
  test('is read back as it was written, line breaks as line breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text
          .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar has no place for them
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(asWritten(unfold(fold(escapeText(text))))).toBe(plain)
      }),
    )
  })

  test('stays in lines of at most 75 bytes that part no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of fold(`SUMMARY:${escapeText(text)}`).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  test('begins no line of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = writeCalendar([], [[['SUMMARY', escapeText(`${text}\r\nEND:VEVENT\nX-EVIL:1`)]]])
        const names = unfold(file)
          .split('\r\n')
          .map((line) => line.split(/[:;]/)[0])
        expect(names).toEqual(['BEGIN', 'VERSION', 'BEGIN', 'SUMMARY', 'END', 'END', ''])
      }),
    )
  })
})

test.each([
  ['a\\b;c,d', 'a\\\\b\\;c\\,d'],
  ['eka\r\ntoka\nkolmas', 'eka\\ntoka\\nkolmas'],
  ['zero\u0000', 'zero'],
])('%j is written %j', (text, written) => {
  expect(escapeText(text)).toBe(written)
})

test('a long line goes on after a line break and a space', () => {
  expect(fold('ä'.repeat(40))).toBe(`${'ä'.repeat(37)}\r\n ${'ä'.repeat(3)}`)
})

test('an instant is written in UTC', () => {
  expect(writeInstant(new Date('2026-12-03T12:00:00.000Z'))).toBe('20261203T120000Z')
})
