import { describe, expect, test } from 'vitest'
import { personalSign } from './personalText'

describe('a text that looks personal', () => {
  test.each([
    ['Illalla mukana 010203A123K, hän oli', 'identity-code'],
    ['tunnus 311299-9876', 'identity-code'],
    ['soita 040 123 4567 huomenna', 'phone'],
    ['nummer +358401234567', 'phone'],
    ['kirjoita osoitteeseen nuori@esimerkki.fi', 'email'],
    ['Juttelin kun Matti Meikäläinen tuli', 'name'],
    ['Pratade med Anna-Lisa Öhman om skolan', 'name'],
  ])('%s: %s', (text, sign) => {
    expect(personalSign(text)).toBe(sign)
  })

  test.each([
    ['Ilta oli rauhallinen. Pelattiin biljardia kello 17–21.'],
    ['Kvällen var lugn och stämningen god.'],
    ['Mukana 34, heistä 12 uutta. Budjetti 1 200 euroa.'],
    ['Tehtiin pizzaa. Nuoret halusivat lisää kokki-iltoja.'],
    ['20.11.2026 vuosi 2025–2026'],
    [''],
  ])('an ordinary evening is not: %s', (text) => {
    expect(personalSign(text)).toBeNull()
  })
})
