import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../../../base/pages/testing/readText'
import { readSheet } from '../../../base/sheets/readSheet'
import { type CultureWorld, decideIndicators, openCultureWorld, releaseCulture } from './testing/cultureWorld'

let world: CultureWorld
beforeAll(async () => {
  world = await openCultureWorld()
  await decideIndicators(world.database)
}, 60_000)
afterAll(() => world?.close())

const textOf = async (path: string) => readText(await world.ask(path))

const pages = [
  '/fi/kulttuuri',
  '/fi/kulttuuri/tunnusluvut',
  '/fi/kulttuuri/tunnusluvut/CU107',
  '/fi/kulttuuri/kunnat/638',
  '/fi/kulttuuri/vertailu?code=638&code=049&code=444',
  '/fi/kulttuuri/julkaisut',
  '/sv/kultur',
  '/sv/kultur/nyckeltal',
  '/sv/kultur/nyckeltal/CU403?areas=today',
  '/sv/kultur/kommuner/280',
  '/sv/kultur/jamforelse?code=638&theme=supply',
  '/sv/kultur/publiceringar',
  '/en/culture',
  '/en/culture/indicators',
  '/en/culture/indicators/CU407',
  '/sv/kultur/nyckeltal/CU211',
  '/en/culture/municipalities/478',
  '/en/culture/compare',
  '/en/culture/releases',
]

async function isReadable(path: string, status = 200) {
  const response = await world.ask(path)
  const html = await response.text()
  expect(response.status).toBe(status)
  expect(response.headers.get('content-language')).toBe(path.slice(1, 3))
  expect(html).toMatch(/^<!doctype html><html lang="(fi|sv|en)">/)
  expect(html).not.toContain('<script')
  expect(html).not.toMatch(/culture-public:|statistics:|\{\{|undefined|NaN|\[object/)
}

describe('before anything is published', () => {
  test.each(pages)('%s is there, in its language and without a script', (path) => isReadable(path))

  test('a reader is told that there are no figures, and no file is offered', async () => {
    expect(await textOf('/fi/kulttuuri')).toContain('Lukuja ei ole vielä julkaistu')
    expect((await world.ask('/tables/culture-indicators.xlsx')).status).toBe(404)
    expect((await world.ask('/tables/culture-indicators.csv')).status).toBe(404)
  })
})

describe('with a release', () => {
  beforeAll(() => releaseCulture(world, { number: '2026.1', state: 'preliminary' }), 180_000)

  test.each([...pages, '/fi/kulttuuri/julkaisut/2026.1', '/sv/kultur/siffror/638/2022/CU202'])(
    '%s is there, in its language and without a script',
    (path) => isReadable(path),
  )

  test('the front page begins with one numeral and its sentence, and tells how many answered', async () => {
    const front = await textOf('/fi/kulttuuri')
    expect(front).toContain('537 miljoonaa euroa')
    expect(front).toContain('käyttivät kulttuuriin nettona 537 miljoonaa euroa vuonna 2022')
    // The figure's own coverage is said, and not how many answered some questions of the round.
    expect(front).toContain('290/292 kuntaa')
    expect(front).not.toContain('kunnasta vastasi')
    expect(front).toContain('Suurempi kustannus ei ole parempi eikä huonompi')
    expect(await textOf('/sv/kultur')).toContain('290/292 kommuner')
    expect(await textOf('/en/culture')).toContain('A higher cost is neither better nor worse')
  })

  test('invented figures are marked on every page that shows them', async () => {
    for (const path of pages) expect(await textOf(path)).toContain('ESIMERKKI')
  })

  test('a municipality that did not answer sees a gap with its word and reason, and no zero', async () => {
    const korsnas = await textOf('/sv/kultur/kommuner/280')
    expect(korsnas).toContain('saknas Kommunen svarade inte')
    const lohja = await textOf('/fi/kulttuuri/kunnat/444')
    expect(lohja).toContain('puuttuu Kunta ei vastannut')
    expect(lohja).toContain('ei koske')
    expect(await textOf('/fi/kulttuuri/kunnat/049')).toContain('salassa')
  })

  test('a municipality outside the statistics is told so', async () => {
    expect(await textOf('/en/culture/municipalities/478')).toContain('no figures of Mariehamn')
  })

  test('every figure of a municipality leads to the way it came, and to its indicator', async () => {
    const porvoo = await (await world.ask('/fi/kulttuuri/kunnat/638')).text()
    expect(porvoo).toContain('href="/fi/kulttuuri/luvut/638/2022/CU101.museums"')
    expect(porvoo).toContain('href="/fi/kulttuuri/tunnusluvut/CU101"')
    expect(porvoo).toContain('href="/fi/kunnat/638"')
  })

  test('a yes or no is a word in a municipality and a number of municipalities in an area', async () => {
    expect(await textOf('/fi/kulttuuri/kunnat/638')).toMatch(/kyllä|ei /)
    expect(await textOf('/fi/kulttuuri/tunnusluvut/CU402')).toContain('145 kuntaa')
  })

  test('a choice that is asked by part is read by its parts: on its page, a municipality’s and its way', async () => {
    const indicator = await textOf('/fi/kulttuuri/tunnusluvut/CU211')
    expect(indicator).toMatch(/Montako kuntaa valitsi.*Museo- ja näyttelypalvelut.*Kunta itse 145/)
    const porvoo = await textOf('/fi/kulttuuri/kunnat/638')
    expect(porvoo).toMatch(/Kuka ilmoittaa palvelun luvut/)
    expect(await (await world.ask('/fi/kulttuuri/kunnat/049')).text()).toContain(
      'href="/fi/kulttuuri/luvut/049/2022/CU211.museums:own"',
    )
    const trail = await textOf('/sv/kultur/siffror/049/2022/CU211.museums:own')
    expect(trail).toContain('Vem som producerar tjänsten : Musei- och utställningstjänster: Kommunen själv')
  })

  test('an indicator has what municipalities tell of their work beside it, with whom to ask, and only what they show to everyone', async () => {
    const page = '/fi/kulttuuri/tunnusluvut/CU202'
    expect(await textOf(page)).not.toContain('Kulttuurikävelyt')
    for (const [title, published] of [
      ['Kulttuurikävelyt jokaisessa kylässä', true],
      ['Vielä kesken', false],
    ] as const)
      await sql`insert into culture.card (municipality, id, indicator, language, title, text, contact, email, published, published_at)
        values ('638', ${randomUUID()}, 'CU202', 'fi', ${title}, 'Kylät valitsevat reitin itse.',
          'Kulttuuripalvelut, tuottaja', 'kulttuuri@kunta.example', ${published}, now())`.execute(
        world.database.owner,
      )
    expect(await textOf(page)).toMatch(
      /Kulttuurikävelyt jokaisessa kylässä Porvoo Kylät valitsevat reitin itse\. Kulttuuripalvelut, tuottaja · kulttuuri@kunta\.example/,
    )
    expect(await (await world.ask(page)).text()).toContain('href="mailto:kulttuuri@kunta.example"')
    expect(await textOf(page)).not.toContain('Vielä kesken')
    expect(await textOf('/fi/kulttuuri/tunnusluvut/CU207')).not.toContain('Kulttuurikävelyt')
  })

  test('an indicator tells what was proposed of it and decided of its pilots, with figures and reasons, as it stands now', async () => {
    const page = '/sv/kultur/nyckeltal/CU202'
    // All of its history is read without a sign-in; who asks another municipality signs in.
    expect(await (await world.ask(page)).text()).not.toContain('href="/app/collection')
    const owner = world.database.owner
    const [proposal, person] = [randomUUID(), randomUUID()]
    await sql`insert into base.person (id, email, name, language)
      values (${person}, ${`${person}@test.example`}, 'Ohjaaja', 'fi')`.execute(owner)
    await sql`insert into collection.proposal (id, subject, what, kind, indicator, content, proposer_name, language)
      values (${proposal}, 'culture', 'indicator', 'change', 'CU202',
        '{"title": "Lasketaan myös verkkotapahtumat", "need": "N", "definition": "", "codes": []}', 'Eila', 'fi')`.execute(
      owner,
    )
    const said = (words: string) => JSON.stringify({ fi: words, sv: words, en: words })
    await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
      values ('culture-2020-pilot', 'culture', 'pilot', 2020, ${said('Pilot 2020')}, '2021-02-01', '2021-05-15', 'closed')`.execute(
      owner,
    )
    await sql`insert into collection.round_section (round, code, name, position)
      values ('culture-2020-pilot', 'supply', ${said('Utbud')}, 0)`.execute(owner)
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      values ('culture-2020-pilot', 'CU202', 1, 'supply', 0)`.execute(owner)
    await sql`insert into collection.pilot_decision (id, round, indicator, verdict, reason, figures, body, decided_on, by)
      values (${randomUUID()}, 'culture-2020-pilot', 'CU202', 'change', ${said('Anvisningen var otydlig.')},
        '{"replies": 48, "medianMinutes": 12, "meanClarity": 3.4}', ${said('Styrgruppen')}, '2021-11-25', ${person})`.execute(
      owner,
    )
    const html = await (await world.ask(page)).text()
    expect(html).toContain(`href="/sv/forslag/${proposal}"`)
    const text = await textOf(page)
    expect(text).toContain('Lasketaan myös verkkotapahtumat')
    expect(text).toMatch(
      /Pilot 2020: .*48 kommuner.*12 min.*3,4.*Anvisningen var otydlig\..*Styrgruppen.*25\.11\.2021/,
    )
  })

  test('the way of an answered figure names roles and days, and that one person did both', async () => {
    const trail = await textOf('/fi/kulttuuri/luvut/638/2022/CU202')
    expect(trail).toContain('Kunnan yhteyshenkilö vastasi')
    expect(trail).toMatch(/vastasi .*3\.4\.2023 Luku korjattiin ensimmäisen vastauksen jälkeen/)
    expect(trail).toContain('Valtakunnallinen tarkistaja avasi sen korjattavaksi 2.5.2023')
    expect(trail).toContain('Sama henkilö vastasi ja hyväksyi')
    expect(trail).toContain('Tarkistuksessa: Muutos viime vuodesta on …, nyt 638.')
    expect(trail).toContain('Kunnan selitys: ”Uusi kulttuuritalo.”')
    expect(trail).toContain('Julkaistu julkaisussa 2026.1')
  })

  test('the way of a register’s figure names the register and the day it was read', async () => {
    const trail = await textOf('/sv/kultur/siffror/638/2022/CU101.museums')
    expect(trail).toContain('Hämtad ur register: Statskontoret')
    expect(trail).toContain('tabell Kuntatalous 2022')
    expect(trail).toContain('1.8.2023')
  })

  test('the way of a calculated figure leads to what it was calculated from', async () => {
    const trail = await (await world.ask('/en/culture/figures/638/2022/CU107')).text()
    expect(trail).toContain('href="/en/culture/figures/638/2022/CU106"')
    expect(trail).toContain('population on 31 December')
  })

  test('a comparison takes six municipalities at most, keeps a missing one as missing and has a plain form', async () => {
    const codes = ['638', '049', '444', '091', '564', '297', '280']
    const html = await (
      await world.ask(`/en/culture/compare?${codes.map((code) => `code=${code}`).join('&')}`)
    ).text()
    expect(html).not.toContain('Korsnäs</a>')
    expect(html).toContain('no more. Remove one to add another')
    expect(html).toMatch(/missing/)
    const one = await (await world.ask('/en/culture/compare?code=638')).text()
    expect(one).toMatch(/<form class="find" action="\/en\/culture\/compare" method="get">/)
  })

  test('a comparison offers the most similar municipalities as plain links, and none when it is full', async () => {
    const page = async (codes: string[]) =>
      (await world.ask(`/sv/kultur/jamforelse?${codes.map((code) => `code=${code}`).join('&')}`)).text()
    const one = await page(['638'])
    const links = [...one.matchAll(/href="[^"]*\?code=638&amp;code=(\d{3})&amp;[^"]*"/g)].map(
      ([, code]) => code,
    )
    expect(links).toHaveLength(4)
    expect(one).toContain('Liknar Borgå')
    const two = await page(['638', links[0] ?? ''])
    expect(two).not.toContain(`code=638&amp;code=${links[0]}&amp;code=${links[0]}`)
    expect(await page(['638', '049', '444', '091', '564', '297'])).not.toContain('Liknar')
    expect(await page([])).not.toContain('Liknar')
  })

  test('an address that leads nowhere is told in the language of the page', async () => {
    await isReadable('/fi/kulttuuri/tunnusluvut/CU999', 404)
    await isReadable('/sv/kultur/kommuner/999', 404)
    await isReadable('/en/culture/releases/2031.7', 404)
    await isReadable('/en/culture/figures/638/2022/CU999', 404)
    await isReadable("/fi/kulttuuri/luvut/638/2022/'%3Cb%3E", 404)
  })

  test('a page is drawn once and known again by its tag', async () => {
    const first = await world.ask('/fi/kulttuuri')
    const again = await world.ask('/fi/kulttuuri', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })
})

describe('with a correction', () => {
  beforeAll(async () => {
    const id = await releaseCulture(world, { number: '2026.2', state: 'final', porvoo: 7_000_000 })
    await sql`insert into collection.release_change (release, published_table, place, period, measure, former, next)
      values (${id}, 'culture-indicators', '638', '2022', 'CU106', '{"kind": "value", "value": 6400000}',
        '{"kind": "value", "value": 7000000}')`.execute(world.database.owner)
  }, 180_000)

  test('the new release is read everywhere, and the former one at its address', async () => {
    expect(await textOf('/fi/kulttuuri/kunnat/638')).toContain('7 000 000')
    const former = await textOf('/fi/kulttuuri/kunnat/638?release=2026.1')
    expect(former).toContain('6 400 000')
    expect(former).toContain('Luet julkaisua 2026.1. Siitä on tullut uudempi')
    for (const path of ['/fi/kulttuuri', '/sv/kultur']) {
      expect(await textOf(path)).not.toContain('2026.1')
      const front = await (await world.ask(`${path}?release=2026.1`)).text()
      expect(front).toContain('2026.1')
      expect(front).toMatch(/<a[^>]*href="[^"]*(vertailu|jamforelse)\?release=2026\.1"/)
    }
    const found = await world.ask('/sv/kultur/kommuner?code=638&release=2026.1')
    expect(found.headers.get('location')).toBe('/sv/kultur/kommuner/638?release=2026.1')
  })

  test('the release says what changed, and the way of a figure what each release said', async () => {
    const release = await textOf('/fi/kulttuuri/julkaisut/2026.2')
    expect(release).toContain('1 luku on muuttunut edellisestä julkaisusta')
    expect(release).toContain('6 400 000 7 000 000')
    const trail = await textOf('/fi/kulttuuri/luvut/638/2022/CU106')
    expect(trail).toMatch(/2026\.1 .*6 400 000 .*2026\.2 .*7 000 000/)
  })
})

describe('what is downloaded', () => {
  test('a workbook has a sheet for each theme, codes as text, words where there is no number, and the notes', async () => {
    const response = await world.ask('/tables/culture-indicators.xlsx?release=2026.1&lang=fi')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain('culture-indicators-2026.1-example-fi.xlsx')
    const { tabs } = await readSheet(new Uint8Array(await response.arrayBuffer()))
    expect(tabs.map(({ name }) => name)).toEqual([
      'Tietoja',
      'Talous',
      'Tarjonta',
      'Kuka tuottaa palvelun',
      'Kuka ilmoittaa palvelun luvut',
      'Käynnit',
      'Tavoitteet ja johtaminen',
      'Alueellinen saavutettavuus',
      'Huomautukset',
      'Muutokset',
    ])
    const economy = JSON.stringify(tabs[1]?.rows)
    expect(economy).toContain('"049"')
    expect(economy).toContain('puuttuu: Kunta ei vastannut')
    expect(economy).toContain('salassa')
    expect(tabs[3]?.rows[1]?.cells).toEqual(expect.arrayContaining(['osa', 'Kunta itse', 'Yhdistys']))
    expect(JSON.stringify(tabs[3]?.rows.slice(2, 20))).toContain('Kirjastopalvelut')
    expect(JSON.stringify(tabs[8]?.rows)).toContain('Kunnan arvio')
    expect(JSON.stringify(tabs[0]?.rows)).toContain('esimerkkiaineisto')
  }, 180_000)

  test('a text file has a figure in a row with its kind and note, of the release that was asked for', async () => {
    const text = await (await world.ask('/tables/culture-indicators-today.csv?release=2026.1&lang=sv')).text()
    expect(text).toContain('"049",Esbo,2022,CU107')
    expect(text).toMatch(/"?444"?,Lojo,2022,CU106,[^\r]*,saknas,Kommunen svarade inte/)
    expect(text).toMatch(/638,Borgå,2022,CU106,[^\r]*,6400000,tal,/)
    expect(text).toContain('2026.1 preliminär,exempeldata')
    expect(text).toContain('"049",Esbo,2022,CU212.museums:another,')
  }, 180_000)
})
