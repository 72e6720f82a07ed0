import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from './csv'

const anyText = fc.string().filter((text) => text !== '' && !/^[=+\-@\t\r]/.test(text))

describe('a line of CSV', () => {
  test('is read back as it was written, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 6 }), (texts) => {
        expect(parse(csvLine(texts), { record_delimiter: '\r\n' })).toEqual([texts])
      }),
    )
  })

  test('tells nothing from nought, keeps parts as JSON, and starts no formula', () => {
    expect(csvLine([null, 0, '049', [{ age: '13-15', count: 2 }], '=1+1'])).toBe(
      ',0,049,"[{""age"":""13-15"",""count"":2}]",\'=1+1\r\n',
    )
  })
})
