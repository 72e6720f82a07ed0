import { describe, expect, test } from 'vitest'
import { fromOtherOrigin } from './origin'

const sent = (headers: Record<string, string>) => new Headers({ host: 'kuntakuva.example', ...headers })

describe('a write', () => {
  test.each([
    [{ origin: 'https://kuntakuva.example' }],
    [{ origin: 'https://kuntakuva.example', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{}],
  ])('from our own page or from a program is taken: %j', (headers) => {
    expect(fromOtherOrigin(sent(headers), null)).toBe(false)
    expect(fromOtherOrigin(sent(headers), 'https://kuntakuva.example')).toBe(false)
  })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'https://kuntakuva.example.evil.example' }],
    [{ origin: 'https://kuntakuva.example:8443' }],
    [{ origin: 'null' }],
    [{ origin: 'kuntakuva.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('from another page is not: %j', (headers) => {
    expect(fromOtherOrigin(sent(headers), null)).toBe(true)
    expect(fromOtherOrigin(sent(headers), 'https://kuntakuva.example')).toBe(true)
  })

  test('is judged by the address that people see, where that is told, and not by the Host header', () => {
    expect(
      fromOtherOrigin(
        sent({ origin: 'https://kuntakuva.example', host: 'inside:3000' }),
        'https://kuntakuva.example',
      ),
    ).toBe(false)
    expect(
      fromOtherOrigin(
        sent({ origin: 'http://inside:3000', host: 'inside:3000' }),
        'https://kuntakuva.example',
      ),
    ).toBe(true)
  })
})
