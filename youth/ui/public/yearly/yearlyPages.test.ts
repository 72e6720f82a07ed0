import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../../../../base/pages/testing/readText'
import { readSheet } from '../../../../base/sheets/readSheet'
import { openPublicWorld, type PublicWorld } from '../testing/publicWorld'
import { releaseYearly } from '../testing/yearlyRelease'

let world: PublicWorld
beforeAll(async () => {
  world = await openPublicWorld()
})
afterAll(() => world.close())

const textOf = async (path: string, status = 200) => {
  const answer = await world.ask(path)
  expect([path, answer.status]).toEqual([path, status])
  return readText(answer)
}
const htmlOf = async (path: string) => (await world.ask(path)).text()
const rowsOf = async (path: string) => (await (await world.ask(path)).text()).trimEnd().split('\r\n')
const pages = { fi: '/fi/vuositiedot', sv: '/sv/arsuppgifter', en: '/en/yearly-figures' }

describe('before the yearly form is released', () => {
  test('its pages say so in each language, and a municipality’s page says nothing of it', async () => {
    expect(await textOf(pages.fi)).toContain('Vuositietoja ei ole vielä julkaistu')
    expect(await textOf(pages.sv)).toContain('Årsuppgifterna har inte publicerats ännu')
    expect(await textOf(pages.en)).toContain('No yearly figures have been published yet')
    expect(await textOf(`${pages.fi}/julkaisut`)).toContain('Luvut tulevat tähän')
    expect(await textOf('/fi/kunnat/638')).not.toContain('Vuosilomake')
    for (const form of ['csv', 'xlsx'])
      expect((await world.ask(`/tables/youth-indicators.${form}`)).status).toBe(404)
  })
})

describe('once it is released', () => {
  beforeAll(() => releaseYearly(world, { number: '2026.1', state: 'preliminary' }))

  test('the country reads one figure, of how many it is, and what each question came to', async () => {
    const page = await textOf(pages.fi)
    expect(page).toContain('Vastanneissa kunnissa tehtiin nuorisotyötä 10,5 henkilötyövuotta vuonna 2025.')
    expect(page).toContain('Lomakkeeseen vastasi 2 kuntaa, kun kysyttiin 3 kunnalta.')
    expect(page).toContain('Nuorisotyön yksiköt kappaletta 9 2/3 kuntaa')
    // Grants that nobody told are missing, and no nought.
    expect(page).toMatch(/Nuorisoavustukset saajan mukaan \S+ puuttuu/)
    expect(page).toContain('Esimerkkiaineisto')
    // What is preliminary is not said to have been reviewed.
    expect(page).toContain('Julkaisu 2026.1 (ennakollinen)')
    expect(page).toContain('Luvut ovat ennakollisia')
    expect(page).not.toContain('tarkistettu')
    expect(await textOf(pages.sv)).toContain(
      'I de kommuner som svarade utfördes ungdomsarbete motsvarande 10,5 årsverken år 2025. 2 kommuner svarade, 3 tillfrågades.',
    )
    expect(await textOf(pages.en)).toContain(
      'In the municipalities that answered, youth work took 10.5 person-years in 2025.',
    )
  })

  test('municipalities stand folded by region with how many answered, and all of it is there without a script', async () => {
    const html = await htmlOf(pages.fi)
    const [, , uusimaa = ''] = html.split('<details class="chart-table">')
    expect(uusimaa).toContain('Uusimaa')
    expect(uusimaa).toContain('1/2 kunnasta vastasi')
    expect(uusimaa).toContain('href="/fi/kunnat/638"')
    expect(uusimaa).toContain('href="/fi/vuositiedot/luvut/638/2025/YO201"')
    expect(uusimaa).toMatch(/Ei lukuja: .*Espoo/)
    // A region where nobody was asked is left out, and a plain form leads straight to any municipality.
    expect(html).not.toContain('<summary>Lappi')
    expect(html).toContain('action="/fi/kunnat" method="get"')
    expect(html).not.toContain('<script')
  })

  test('a municipality’s own answers stand on its page: yes as a word, parts under their question', async () => {
    const porvoo = await textOf('/fi/kunnat/638')
    expect(porvoo).toMatch(/Vuosilomake .*Nuorisotyön henkilötyövuodet \S+ 6,5 Kunnallinen nuorisotyö 5/)
    expect(porvoo).toContain('Kunnassa tehtiin nuorisotyötä 6,5 henkilötyövuotta vuonna 2025.')
    expect(porvoo).toContain('Nuorisovaltuusto Oma nuorisovaltuusto kyllä')
    expect(porvoo).toContain('Kunnan kuukausia ei ole julkaistu')
    expect(porvoo).toContain('Esimerkkiaineisto')
    expect(porvoo).not.toContain('{{')
    expect(await htmlOf('/fi/kunnat/638')).toContain('href="/fi/vuositiedot/luvut/638/2025/YO501.own"')
    // Who did not answer has no such section.
    expect(await textOf('/sv/kommuner/091')).not.toContain('Årsblanketten')
  })

  test('the way of a figure tells who answered by role, when it was approved, and what the municipality explained', async () => {
    const way = await textOf('/fi/vuositiedot/luvut/638/2025/YO401')
    expect(way).toContain('Kunnan yhteyshenkilö vastasi')
    expect(way).toContain('määräajassa · kunnan arvio · kysymyksen versio 1 2.3.2026')
    expect(way).toContain('Tarkistuksessa: Kirjauksissa on toinen luku kuin 812.')
    expect(way).toContain('Kunnan selitys: ”Leirit laskettiin erikseen.”')
    expect(way).toContain('Kunnan hyväksyjä hyväksyi Sama henkilö vastasi ja hyväksyi. 9.3.2026')
    expect(way).toContain('Julkaistu julkaisussa 2026.1')
    expect(await textOf('/sv/arsuppgifter/siffror/638/2025/YO401')).toContain('2.3.2026')
  })

  test('a question tells what it means, its version and decision, and what it came to', async () => {
    const question = await textOf('/fi/vuositiedot/kysymykset/YO502')
    expect(question).toContain('Nuorisolain tehtävät')
    expect(question).toContain('Versio 1')
    expect(await htmlOf(pages.sv)).toContain('href="/sv/arsuppgifter/fragor/YO101"')
    expect(await textOf('/sv/arsuppgifter/fragor/YO101?areas=today')).toContain('Dagens kommuner')
  })

  test.each([
    ['/fi/vuositiedot/julkaisut/2031.7', 'Julkaisua ei ole tällä numerolla'],
    ['/sv/arsuppgifter/fragor/YO999', 'Sidan'],
    ['/en/yearly-figures/figures/638/2025/YO999', 'This figure has not been published'],
    ["/fi/vuositiedot/luvut/638/2025/'%3Cb%3E", 'Tätä lukua ei ole julkaistu'],
  ])('%s leads nowhere, and says so in its language', async (path, said) => {
    expect(await textOf(path, 404)).toContain(said)
  })
})

describe('after a correction', () => {
  beforeAll(() => releaseYearly(world, { number: '2026.2', state: 'final', units: 7 }))

  test('the new release is read everywhere, and the one before stays at its address and says that there is a newer', async () => {
    expect(await textOf(pages.fi)).toMatch(
      /Nuorisotyön yksiköt kappaletta 12 .*Julkaisu 2026\.2|Julkaisu 2026\.2.*kappaletta 12/,
    )
    const former = await textOf(`${pages.fi}?release=2026.1`)
    expect(former).toContain('Luet julkaisua 2026.1. Siitä on tullut uudempi. Siirry julkaisuun 2026.2')
    expect(former).toContain('Nuorisotyön yksiköt kappaletta 9')
    const porvoo = await textOf('/sv/kommuner/638?release=2026.1')
    expect(porvoo).toContain('Du läser publicering 2026.1. Det finns en nyare.')
    expect(porvoo).toMatch(/Ungdomsarbetets enheter \S+ 4 /)
    expect(await textOf('/sv/kommuner/638')).toMatch(/Ungdomsarbetets enheter \S+ 7 /)
    // Whoever reads an older release stays in it, in every language and by the plain form too.
    const html = await htmlOf(`${pages.fi}?release=2026.1`)
    expect(html).toContain('href="/sv/arsuppgifter?release=2026.1"')
    expect(html).toContain('href="/fi/vuositiedot/luvut/638/2025/YO201?release=2026.1"')
    expect(html).toContain('name="release" value="2026.1"')
    const chosen = await world.ask('/fi/kunnat?code=638&release=2026.1')
    expect(chosen.headers.get('location')).toBe('/fi/kunnat/638?release=2026.1')
    // A number that was never a release shows the latest one.
    expect(await htmlOf(`${pages.fi}?release=1999.1`)).toBe(await htmlOf(pages.fi))
  })

  test('releases are listed with number, day and note, and each tells its quality and what changed', async () => {
    const list = await textOf('/fi/vuositiedot/julkaisut')
    expect(list).toMatch(
      /Julkaisu 2026\.2 \(lopullinen\), \S+ Saate 2026\.2 Julkaisu 2026\.1 \(ennakollinen\)/,
    )
    const release = await textOf('/fi/vuositiedot/julkaisut/2026.2')
    expect(release).toContain('2025 3 2 2 1 67')
    expect(release).toContain('Lomake on uusi.')
    expect(release).toContain('2 lukua on muuttunut edellisestä julkaisusta')
    expect(release).toMatch(/Porvoo Nuorisotyön yksiköt · 2025 4 7/)
    const html = await htmlOf('/fi/vuositiedot/julkaisut/2026.2')
    expect(html).toContain('href="/fi/vuositiedot/luvut/638/2025/YO201"')
    expect(html).toContain('/tables/youth-indicators.xlsx?release=2026.2&amp;lang=fi')
    expect(await textOf('/fi/vuositiedot/julkaisut/2026.1')).toContain('Siirry julkaisuun 2026.2')
  })

  test('the way of a figure tells what each release said of it', async () => {
    const way = await textOf('/fi/vuositiedot/luvut/638/2025/YO201')
    expect(way).toMatch(/2026\.1 \(ennakollinen\), \S+ 4 .*2026\.2 \(lopullinen\), \S+ 7/)
    expect(way).toContain('Valtakunnallinen tarkistaja hyväksyi 4.5.2026')
  })
})

describe('what is downloaded', () => {
  test('rows keep codes, kinds and notes, and stand place by place in the order of the form', async () => {
    const answer = await world.ask('/tables/youth-indicators.csv?lang=sv&release=2026.1')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain('youth-indicators-2026.1-example-sv.csv')
    const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(head?.replace('\ufeff', '')).toBe(
      'områdeskod,område,tid,kod,uppgift,enhet,tal,slag,anmärkning,publicering,material',
    )
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^638,Borgå,2025,YO101,Årsverken inom ungdomsarbetet,[^,]+,6\.5,tal,,2026\.1 preliminär,exempeldata$/,
      ),
    )
    expect(rows).toContainEqual(expect.stringMatching(/^638,Borgå,2025,YO301,[^,]+,[^,]+,,saknas,,2026\.1 /))
    // The whole before its parts as they were asked, the mainland before its municipalities.
    const [places, codes] = [0, 3].map((at) => rows.map((row) => row.split(',')[at] ?? ''))
    expect([...new Set(places)]).toEqual(
      ['MA', 'MK01', 'MK17', '638', '564'].toSorted(
        (a, b) => (places?.indexOf(a) ?? 0) - (places?.indexOf(b) ?? 0),
      ),
    )
    expect(places?.[0]).toBe('MA')
    expect(codes?.filter((_, at) => places?.[at] === '638')).toEqual([
      ...[
        'YO101',
        'YO101.youth-work',
        'YO101.outreach',
        'YO201',
        'YO301',
        'YO401',
        'YO501.own',
        'YO501.joint',
      ],
    ])
    expect(codes?.slice(0, 3)).toEqual(['expected', 'answered', 'on-time'])
  })

  test('a release is found by its number, or by the running one of its table, and another is not there', async () => {
    const units = async (release: string) =>
      (await rowsOf(`/tables/youth-indicators.csv?release=${release}&lang=fi`))
        .find((row) => row.startsWith('638,Porvoo,2025,YO201,'))
        ?.split(',')[6]
    expect([await units('2026.1'), await units('1')]).toEqual(['4', '4'])
    expect([await units('2026.2'), await units('2')]).toEqual(['7', '7'])
    const first = await world.ask('/tables/youth-indicators.csv?lang=sv')
    const again = await world.ask('/tables/youth-indicators.csv?lang=sv', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    for (const release of ['3', '0', 'x', '1.5', '9999999', '2026.9'])
      for (const form of ['csv', 'xlsx'])
        expect((await world.ask(`/tables/youth-indicators.${form}?release=${release}`)).status).toBe(404)
  })

  test('a workbook has a sheet for each theme, what figures mean, notes, changes, and the mark of invented ones', async () => {
    const response = await world.ask('/tables/youth-indicators.xlsx?lang=sv')
    expect(response.headers.get('content-disposition')).toContain('youth-indicators-2026.2-example-sv.xlsx')
    const { tabs } = await readSheet(new Uint8Array(await response.arrayBuffer()))
    expect(tabs.map(({ name }) => name)).toEqual([
      ...[
        'Om materialet',
        'Personal',
        'Enheter och lokaler',
        'Ekonomi och understöd',
        'Verksamhet',
        'Delaktighet',
      ],
      ...['Tillräcklighet', 'Anmärkningar', 'Ändringar'],
    ])
    const [about, , units, economy] = tabs.map(({ rows }) => JSON.stringify(rows))
    expect(about).toContain('exempeldata')
    expect(about).toContain('CC BY 4.0')
    expect(about).toContain('Ungdomsarbetets enheter')
    expect(units).toContain('"638","Borgå","2025"')
    expect(economy).toContain('saknas')
    expect(JSON.stringify(tabs.at(-2)?.rows)).toContain('2/3 kommuner')
    expect(JSON.stringify(tabs.at(-1)?.rows)).toContain('YO201')
  })
})
