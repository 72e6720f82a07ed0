import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../../../base/pages/testing/readText'
import { evenly, openPublicWorld, type PublicWorld } from './testing/publicWorld'

let world: PublicWorld
beforeAll(async () => {
  world = await openPublicWorld()
})
afterAll(() => world.close())

const textOf = async (path: string) => readText(await world.ask(path))
const pages = [
  '/fi/',
  '/fi/kunnat',
  '/fi/kunnat/638',
  '/fi/vuositiedot',
  '/fi/mukana',
  '/fi/menetelmat',
  '/sv/',
  '/sv/kommuner',
  '/sv/kommuner/638',
  '/sv/arsuppgifter',
  '/sv/med',
  '/sv/metoder',
  '/en/',
  '/en/municipalities',
  '/en/municipalities/638',
  '/en/yearly-figures',
  '/en/taking-part',
  '/en/methods',
]

describe('before anything is published', () => {
  test.each(pages)('%s is there, in its language and without a script', async (path) => {
    const response = await world.ask(path)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-language')).toBe(path.slice(1, 3))
    expect(html).toMatch(/^<!doctype html><html lang="(fi|sv|en)">/)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/youth-public:|statistics:|\{\{|undefined|NaN/)
  })

  test('a reader is told that there are no figures, and sees no zero', async () => {
    expect(await textOf('/fi/')).toContain('Lukuja ei ole vielä julkaistu')
    const porvoo = await textOf('/sv/kommuner/638')
    expect(porvoo).toContain('Siffror om kommunens ungdomsarbete har inte publicerats')
    expect(porvoo).toContain('51 232 invånare 31.12.2022 Nyland tvåspråkig urban kommun')
    expect(porvoo).not.toMatch(/\b0 /)
  })
})

describe('with figures', () => {
  beforeAll(() =>
    world.release({
      '638': { ...evenly([2024], 1000), ...evenly([2025], 1070), ...evenly([2026], 900) },
      '280': { ...evenly([2025], 100), '2025-06': null, '2025-07': null, ...evenly([2026], 0) },
    }),
  )

  test('the front page says how many times, of how many municipalities, and that it is not official', async () => {
    const front = await textOf('/fi/')
    // November and December 2025 with the ten months of 2026.
    expect(front).toContain('11 340 osallistumiskertaa')
    expect(front).toContain('11 340 kertaa')
    expect(front).toContain('marraskuu 2025 – lokakuu 2026')
    expect(front).toContain('ei nuoria: sama nuori voi olla mukana monta kertaa')
    expect(front).toContain('Mukana on 2 kuntaa Manner-Suomen 292 kunnasta')
    expect(front).toContain('Se ei ole virallista tilastoa')
    expect(await textOf('/sv/')).toContain('2 av fastlandets 292 kommuner är med')
    expect(await textOf('/en/')).toContain('2 of 292 mainland municipalities are included')
  })

  test('invented figures are marked on every page', async () => {
    // Who takes part and the yearly form are tables of their own, with marks of their own.
    const ofFigures = pages.filter(
      (path) => !/mukana|med$|taking-part|vuositiedot|arsuppgifter|yearly/.test(path),
    )
    for (const path of ofFigures) {
      expect(await textOf(path)).toMatch(/Esimerkkiaineisto|Exempeldata|Example data/)
    }
  })

  test('a municipality opens on its newest whole year and compares it with the whole year before', async () => {
    const porvoo = await textOf('/fi/kunnat/638')
    expect(porvoo).toContain('Nuorisotyö 2025')
    expect(porvoo).toContain('12 840 kertaa vuonna 2025, 7 % useammin kuin vuotta aiemmin')
    expect(await textOf('/sv/kommuner/638')).toContain(
      '12 840 gånger i kommunens ungdomsarbete år 2025, 7 % oftare än året innan',
    )
    expect(await textOf('/en/municipalities/638')).toContain(
      '12,840 times in 2025, 7% more often than the year before',
    )
  })

  test('a year that is not over is told by its months and not compared', async () => {
    const porvoo = await textOf('/fi/kunnat/638?year=2026')
    expect(porvoo).toContain('9 000 kertaa vuonna 2026 (tammikuu–lokakuu). Sama nuori')
    expect(porvoo).toContain('marraskuu ei vielä ei vielä ei vielä')
    expect(porvoo).not.toContain('vuotta aiemmin')
  })

  test('a missing month is a word and a gap that is said, never a zero', async () => {
    const korsnas = await textOf('/sv/kommuner/280?year=2025')
    expect(korsnas).toContain('1 000 gånger')
    expect(korsnas).toContain('Uppgifterna för 2 månader saknas, så talet är mindre än det verkliga')
    expect(korsnas).toContain('juni saknas saknas saknas')
    expect(korsnas).not.toContain('året innan')
  })

  test('a recorded zero is a zero', async () => {
    expect(await textOf('/fi/kunnat/280?year=2026')).toContain('maaliskuu 0 0 0,0')
  })

  test('a municipality that has not opened its figures is not blamed, and Åland has no duty', async () => {
    const jomala = await textOf('/fi/kunnat/170')
    expect(jomala).toContain(
      'Lukujen puuttuminen ei kerro siitä, kuinka paljon nuorisotyötä kunnassa tehdään',
    )
    expect(jomala).toContain('ei koske Ahvenanmaan kuntia')
    expect(await textOf('/fi/kunnat/091')).not.toContain('Ahvenanmaan kuntia')
  })

  test('a merged municipality points to its successor, and the successor to it', async () => {
    expect(await textOf('/fi/kunnat/588')).toContain('vuoden 2025 alussa. Nykyinen kunta: Mäntyharju')
    expect(await textOf('/fi/kunnat/507')).toContain('Kuntaan on yhdistynyt: Pertunmaa (2025)')
  })

  test('names come in the order of the language', async () => {
    const ofFi = await textOf('/fi/kunnat')
    expect(ofFi.indexOf(' Öja')).toBeLessThan(0)
    expect(ofFi.lastIndexOf('Äänekoski')).toBeGreaterThan(ofFi.lastIndexOf('Ypäjä'))
    const ofSv = await textOf('/sv/kommuner')
    expect(ofSv.lastIndexOf('Åbo')).toBeGreaterThan(ofSv.lastIndexOf('Ypäjä'))
    expect(ofSv.lastIndexOf('Överturneå')).toBeLessThan(0)
    expect(ofSv.lastIndexOf('Övertorneå')).toBeGreaterThan(ofSv.lastIndexOf('Äänekoski'))
  })

  test('a correction is on the page from the moment it is released', async () => {
    expect(await textOf('/fi/kunnat/638?year=2024')).toContain('12 000 kertaa')
    await world.release({ '638': evenly([2024], 999) }, false)
    const porvoo = await textOf('/fi/kunnat/638?year=2024')
    expect(porvoo).toContain('11 988 kertaa')
    expect(porvoo).toContain('julkaisu 2')
    expect(porvoo).not.toContain('Esimerkkiaineisto')
  })
})
