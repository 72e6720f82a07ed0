import { describe, expect, test } from 'vitest'
import { decodeText } from './decodeText'
import { guessDelimiter } from './readCsv'

describe('the text of a CSV file', () => {
  test.each([
    ['UTF-8', Buffer.from('Päivä – 5 €')],
    ['UTF-8', Buffer.from('\ufeffPäivä – 5 €')],
    ['UTF-16', Buffer.from('\ufeffPäivä – 5 €', 'utf16le')],
    ['Windows-1252', Buffer.from('P\u00e4iv\u00e4 \u0096 5 \u0080', 'latin1')],
  ])('is read from %s', (charset, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Päivä – 5 €', charset })
  })

  test.each([
    ['UTF-8 read as Windows-1252', Buffer.from('PÃ¤ivÃ¤')],
    ['lost letters', Buffer.from('P\ufffdiv\ufffd')],
    ['DOS', Buffer.from('P\u0084iv\u0084m\u0084\u0084r\u0084', 'latin1')],
  ])('is refused where it went through the wrong charset: %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('sheet-wrong-charset')
  })

  test('may have quotation marks and words of other languages', () => {
    expect(decodeText(Buffer.from('Hän sanoi ”hyvä”ä; ŠKODA; naïve')).charset).toBe('UTF-8')
  })
})

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a,b,c\n1.5,2,3', ','],
  ['a\tb\tc\n1,5\t2\t3', '\t'],
  ['Otsikko, jossa pilkku\n\na;b\n1,5;2,5\n2,5;3,5', ';'],
  ['a,b\n"x;y;z",2\n"x;y;z",3', ','],
])('the cells of %o are cut at %o', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter)
})
