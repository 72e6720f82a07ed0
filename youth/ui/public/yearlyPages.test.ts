import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../../../base/pages/testing/readText'
import { openPublicWorld, type PublicWorld } from './testing/publicWorld'
import { releaseYearly } from './testing/yearlyRelease'

let world: PublicWorld
beforeAll(async () => {
  world = await openPublicWorld()
})
afterAll(() => world.close())

const textOf = async (path: string) => readText(await world.ask(path))
const pages = { fi: '/fi/vuositiedot', sv: '/sv/arsuppgifter', en: '/en/yearly-figures' }

describe('before the yearly form is released', () => {
  test('its page says so in each language, and a municipality’s page says nothing of it', async () => {
    expect(await textOf(pages.fi)).toContain('Vuositietoja ei ole vielä julkaistu')
    expect(await textOf(pages.sv)).toContain('Årsuppgifterna har inte publicerats ännu')
    expect(await textOf(pages.en)).toContain('No yearly figures have been published yet')
    expect(await textOf('/fi/kunnat/638')).not.toContain('Vuosilomake')
    expect((await world.ask('/tables/youth-indicators.csv')).status).toBe(404)
  })
})

describe('once it is released', () => {
  beforeAll(() => releaseYearly(world))

  test('the country reads one figure, of how many it is, and what each question came to', async () => {
    const page = await textOf(pages.fi)
    expect(page).toContain('Vastanneissa kunnissa tehtiin nuorisotyötä 10,5 henkilötyövuotta vuonna 2025.')
    expect(page).toContain('Lomakkeeseen vastasi 2 kuntaa, kun kysyttiin 3 kunnalta.')
    expect(page).toContain('Nuorisotyön yksiköt kappaletta 9 2/3 kuntaa')
    // Grants that nobody told are missing, and no nought.
    expect(page).toMatch(/Nuorisoavustukset saajan mukaan \S+ puuttuu/)
    expect(page).toContain('Esimerkkiaineisto')
    expect(await textOf(pages.sv)).toContain(
      'I de kommuner som svarade utfördes ungdomsarbete motsvarande 10,5 årsverken år 2025. 2 kommuner svarade, 3 tillfrågades.',
    )
    expect(await textOf(pages.en)).toContain(
      'In the municipalities that answered, youth work took 10.5 person-years in 2025.',
    )
  })

  test('a municipality’s own answers stand on its page: yes as a word, parts under their question', async () => {
    const porvoo = await textOf('/fi/kunnat/638')
    expect(porvoo).toMatch(/Vuosilomake .*Nuorisotyön henkilötyövuodet \S+ 6,5 Kunnallinen nuorisotyö 5/)
    expect(porvoo).toContain('Kunnassa tehtiin nuorisotyötä 6,5 henkilötyövuotta vuonna 2025.')
    expect(porvoo).toContain('Nuorisovaltuusto Oma nuorisovaltuusto kyllä')
    expect(porvoo).toContain('Kunnan kuukausia ei ole julkaistu')
    expect(porvoo).not.toContain('{{')
    // Who did not answer has no such section.
    expect(await textOf('/sv/kommuner/091')).not.toContain('Årsblanketten')
  })

  test('everything is downloaded as rows that keep their codes, their kinds and their notes', async () => {
    const answer = await world.ask('/tables/youth-indicators.csv?lang=sv')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain('youth-indicators-1-example-sv.csv')
    const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(head).toBe('områdeskod,område,tid,kod,uppgift,enhet,tal,slag,anmärkning,publicering,material')
    expect(rows).toHaveLength(18)
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^638,Borgå,2025,YO101,Årsverken inom ungdomsarbetet,[^,]+,6\.5,tal,,1,Exempeldata$/,
      ),
    )
    expect(rows).toContainEqual(expect.stringMatching(/^638,Borgå,2025,YO301,[^,]+,[^,]+,,saknas,,1,/))
    const tag = answer.headers.get('etag') ?? ''
    const again = await world.ask('/tables/youth-indicators.csv?lang=sv', {
      headers: { 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
    for (const release of ['2', '0', 'x', '1.5', '9999999'])
      expect((await world.ask(`/tables/youth-indicators.csv?release=${release}`)).status).toBe(404)
  })
})
