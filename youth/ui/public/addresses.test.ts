import { describe, expect, test } from 'vitest'
import { addressOf, languageOfPath } from './addresses'

describe('the address of a page', () => {
  test('is in the words of its language', () => {
    expect(addressOf('fi', { name: 'front' })).toBe('/fi/')
    expect(addressOf('fi', { name: 'municipality', code: '049' })).toBe('/fi/kunnat/049')
    expect(addressOf('sv', { name: 'municipality', code: '638', year: 2025 })).toBe(
      '/sv/kommuner/638?year=2025',
    )
    expect(addressOf('en', { name: 'methods' })).toBe('/en/methods')
  })

  test('tells the language of a page, and that other paths have none', () => {
    expect(languageOfPath('/sv/kommuner/638')).toBe('sv')
    expect(languageOfPath('/fi')).toBe('fi')
    expect(languageOfPath('/final')).toBeNull()
    expect(languageOfPath('/app/')).toBeNull()
  })
})
