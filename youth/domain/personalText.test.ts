import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as names from './personalNames'
import { hasCapital, personalSign } from './personalText'

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

describe('a first name', () => {
  test.each([
    ['Matti Virtanen rikkoi ikkunan'],
    ['Matti rikkoi ikkunan'],
    ['Hyvä ilta. Matin kanssa pelattiin.'],
    ['Puhuin illalla Mikaelille koulusta'],
    ['Johanneksen kaverit tulivat'],
    ['Sini Lahtinen auttoi keittiössä'],
    ['Aisha voitti pelin'],
    ['Anna-Lisa hade det svårt i skolan'],
    ['Det var Eriks födelsedag'],
    ['Wilma Lindström grät'],
    ['Kvällen slutade med att Oskar gick hem'],
  ])('is noticed wherever it stands: %s', (text) => {
    expect(personalSign(text, names)).toBe('name')
  })

  test.each([
    ['Onni oli myötä ja peli voitettiin.'],
    ['Meri oli tyyni, uitiin.'],
    ['Ainoa ongelma oli kova melu.'],
    ['Hiljaa oli koko ilta.'],
    ['Toivon lisää tällaisia iltoja.'],
    ['Riita sovittiin puhumalla.'],
    ['Inga bråk. Alla trivdes. Mina kolleger var nöjda.'],
    ['Max 20 per gång. Per kväll kom tolv.'],
    ['Nuoret tekivät pizzaa. Pelattiin. Tosi hyvä meininki!'],
    ['Under kvällen spelade vi. Ungdomarna var nöjda. Stämningen var god.'],
    ['Discord toimi. YouTubea katsottiin.'],
  ])('that is another word is none: %s', (text) => {
    expect(personalSign(text, names)).toBeNull()
  })

  const places = ['municipalities', 'areas'].flatMap((file) =>
    readFileSync(new URL(`../../base/municipalities/data/${file}.csv`, import.meta.url), 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.match(/\p{Lu}\p{Ll}+/gu) ?? []),
  )
  test('is not what a place of the register is called, as the first word of a sentence', () => {
    expect(places.length).toBeGreaterThan(300)
    const alarms = places.filter((place) => personalSign(`${place} oli vastassa, saatiin voitto.`, names))
    expect([...new Set(alarms)]).toEqual([])
  })

  test('warns of nothing that has no capital letter, so that the list need not be fetched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!hasCapital(text) && personalSign(text) === null) expect(personalSign(text, names)).toBeNull()
      }),
    )
  })
})
