import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Cell } from '../../../../base/cells/cell'
import { type TestDatabase, testDatabase } from '../../../../base/database/testing/testDatabase'
import { nobody, publishing, read } from '../../../../base/database/transaction'
import { asProblem, refuse } from '../../../../base/endpoints/refuse'
import type { Words } from '../../../../base/language/language'
import { createTranslator } from '../../../../base/language/translator'
import en from '../../../../base/language/words/en.json'
import fi from '../../../../base/language/words/fi.json'
import sv from '../../../../base/language/words/sv.json'
import { loadRegister } from '../../../../base/municipalities/loadRegister'
import { municipalitiesOf, type Register } from '../../../../base/municipalities/register'
import { areaPlaces } from '../../../../collection/domain/releases/places'
import { measuresOf, releaseTable } from '../../../../collection/domain/releases/releaseTable'
import { collectionPublicWords } from '../../../../collection/ui/public/words/words'
import collectionEn from '../../../../collection/words/en.json'
import collectionFi from '../../../../collection/words/fi.json'
import collectionSv from '../../../../collection/words/sv.json'
import { publish } from '../../../../statistics/domain/publish'
import type { PublishedCell } from '../../../../statistics/table'
import { statisticsWords } from '../../../../statistics/words/words'
import { coreIndicators } from '../../../domain/indicators/coreIndicators'
import { cultureSubject } from '../../../domain/subject'
import { serveCulturePages } from '../serveCulturePages'
import { culturePublicWords } from '../words/words'

export type CultureWorld = {
  database: TestDatabase
  register: Register
  ask(path: string, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

const years = [2021, 2022]
/** One that did not answer in 2021, and one that did not in 2022. */
const silent: Record<string, number> = { '280': 2021, '444': 2022 }

/** The public pages of culture on a database of their own, where a word that is missing in a language is an error. */
export async function openCultureWorld(): Promise<CultureWorld> {
  const database = await testDatabase()
  const register = await read(database.app, nobody, loadRegister)
  const rooms = {
    base: { fi, sv, en },
    collection: { fi: collectionFi, sv: collectionSv, en: collectionEn },
    'collection-public': collectionPublicWords,
    'culture-public': culturePublicWords,
    statistics: statisticsWords,
  }
  const translate = createTranslator(rooms, (key) => {
    throw new Error(`the words lack ${key}`)
  })
  const app = new Hono()
  serveCulturePages(
    app,
    {
      database: database.app,
      translate,
      origin: 'https://kuntakuva.example',
      whoIs: async () => null,
      addressOf: () => 'inside',
    },
    {
      register,
      siteOf: (language, example) => ({
        language,
        name: 'Kuntakuva',
        front: { fi: '/fi/', sv: '/sv/', en: '/en/' },
        nav: [],
        words: { navigation: 'N', menu: 'M', skip: 'S' },
        languages: { label: 'L', names: { fi: 'suomi', sv: 'svenska', en: 'English' } },
        theme: { dark: 'D', light: 'L' },
        exampleData: example ? { short: 'ESIMERKKI', long: 'ESIMERKKI' } : undefined,
        foot: { label: 'F', links: [], notes: null },
        assets: { css: '/assets/public.css' },
        origin: null,
      }),
      elsewhere: (language, code) => [{ name: 'youth', href: `/${language}/kunnat/${code}`, label: 'Y' }],
    },
  )
  app.onError((error, context) => refuse(context, asProblem(error, console.error), translate))
  return {
    database,
    register,
    ask: async (path, headers = {}) => app.request(`https://kuntakuva.example${path}`, { headers }),
    close: database.close,
  }
}

/** The indicators of the core set, decided. */
export async function decideIndicators({ owner }: TestDatabase): Promise<void> {
  for (const { code, content } of coreIndicators) {
    await sql`insert into collection.indicator (code, subject) values (${code}, 'culture')`.execute(owner)
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      values (${code}, 1, 'decided', ${JSON.stringify(content)}, '2020-01-15')`.execute(owner)
  }
}

type Asked = { number: string; state: 'preliminary' | 'final'; porvoo?: number; example?: boolean }

/**
 * Publishes an invented release of every measure: Porvoo's net cost is what is asked for, an estimate in 2022; others
 * follow their codes; Lohja and Korsnäs did not answer one of the years, and Espoo's cost is confidential.
 */
export async function releaseCulture(
  { database, register }: Pick<CultureWorld, 'database' | 'register'>,
  { number, state, porvoo = 6_400_000, example = true }: Asked,
): Promise<string> {
  const indicators = coreIndicators.map((one) => ({ ...one, version: 1, subject: 'culture' }))
  const note: Words = { fi: `Saate ${number}`, sv: `Följebrev ${number}`, en: `Covering note ${number}` }
  const tables: Record<string, number> = {}
  for (const areas of ['of-the-year', 'of-today'] as const) {
    const definition = releaseTable(register, cultureSubject, indicators, years, areas)
    const cells = years.flatMap((year) => cellsOfYear(register, areas, year, porvoo))
    const { number: made } = await publishing(database.publisher, (tx) =>
      publish(tx, definition, { note, example }, cells),
    )
    tables[definition.id] = made
  }
  const id = randomUUID()
  const person = randomUUID()
  await sql`insert into base.person (id, email, name, language)
    values (${person}, ${`${person}@test.example`}, 'Tekijä', 'fi')`.execute(database.owner)
  const quality = {
    years: years.map((year) => ({ year, expected: 292, answered: 290, onTime: 280, estimated: 1 })),
    imputation: { fi: 'Ei täydennetty.', sv: 'Inga luckor fylldes.', en: 'No gaps were filled.' },
    breaks: { fi: 'Ei katkoksia.', sv: 'Inga avbrott.', en: 'No breaks.' },
  }
  await sql`insert into collection.release
      (id, subject, number, state, note, quality, embargo_until, example, prepared_by, published_at, tables)
    values (${id}, 'culture', ${number}, ${state}, ${JSON.stringify(note)}, ${JSON.stringify(quality)}, now(),
      ${example}, ${person}, now(), ${JSON.stringify(tables)})`.execute(database.owner)
  await addRule(database)
  await sql`insert into collection.release_reply
      (municipality, release, round, year, answered, first_submitted_on, submitted_on, approved_on, accepted_on, on_time, one_person, nil)
    values ('638', ${id}, 'culture-2022', 2022, true, '2023-04-03', '2023-05-02', '2023-05-09', '2023-06-01', true, true, false)`.execute(
    database.owner,
  )
  await sql`insert into collection.release_value
      (municipality, release, year, indicator, part, kind, number, round, version, corrected_on, opened_by_team, explained, explanations)
    values ('638', ${id}, 2022, 'CU202', '', 'estimated', 638, 'culture-2022', 1, '2023-05-02', true, '{"change"}',
      '[{"rule": "change", "text": "Uusi kulttuuritalo."}]')`.execute(database.owner)
  await sql`insert into collection.release_value
      (municipality, release, year, indicator, part, kind, number, source)
    values ('638', ${id}, 2022, 'CU101', 'museums', 'number', 638, ${JSON.stringify({
      name: { fi: 'Valtiokonttori', sv: 'Statskontoret', en: 'State Treasury' },
      table: 'Kuntatalous 2022',
      retrievedOn: '2023-08-01',
      licence: 'CC BY 4.0',
    })})`.execute(database.owner)
  return id
}

/** The round that Porvoo answered, with the rule that found something in its answer. */
async function addRule({ owner }: TestDatabase): Promise<void> {
  const name = JSON.stringify({ fi: 'Kulttuuri 2022', sv: 'Kultur 2022', en: 'Culture 2022' })
  const rule = {
    ...{ code: 'change', type: 'change', severity: 'soft', refs: ['CU202'], percent: 50, floor: 10 },
    sentence: {
      fi: 'Muutos viime vuodesta on {{change}}, nyt {{value}}.',
      sv: 'Förändringen från i fjol är {{change}}, nu {{value}}.',
      en: 'The change from last year is {{change}}, now {{value}}.',
    },
  }
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
    values ('culture-2022', 'culture', 'regular', 2022, ${name}, '2023-02-01', '2023-05-15', 'closed')
    on conflict do nothing`.execute(owner)
  await sql`insert into collection.round_rule (round, code, position, content)
    values ('culture-2022', 'change', 0, ${JSON.stringify(rule)}) on conflict do nothing`.execute(owner)
}

function cellsOfYear(
  register: Register,
  areas: 'of-the-year' | 'of-today',
  year: number,
  porvoo: number,
): PublishedCell[] {
  const shown = areas === 'of-the-year' ? year : register.lastYear
  const municipalities = municipalitiesOf(register, shown).filter(({ region }) => region !== '21')
  const period = String(year)
  const noted: Words = { fi: 'Kunnan arvio', sv: 'Kommunens uppskattning', en: 'Estimated' }
  const unanswered: Words = { fi: 'Kunta ei vastannut', sv: 'Kommunen svarade inte', en: 'Did not answer' }
  const coverage: Words = { fi: '290/292 kuntaa', sv: '290/292 kommuner', en: '290 of 292 municipalities' }
  const cells: PublishedCell[] = []
  for (const { code, content } of coreIndicators) {
    const { answer, aggregation } = content
    for (const measure of measuresOf({ code, version: 1, subject: 'culture', content })) {
      const isYes = answer.type === 'yesNo' || measure.code.includes(':')
      for (const { code: place } of municipalities) {
        const base = { place, period, measure: measure.code }
        const of = Number(place) + (year - 2021) * 10
        const cell: Cell = { kind: 'value', value: isYes ? of % 2 : answer.type === 'scale' ? 3 : of }
        if (silent[place] === year) cells.push({ ...base, cell: { kind: 'missing' }, note: unanswered })
        else if (place === '049' && code === 'CU107') cells.push({ ...base, cell: { kind: 'suppressed' } })
        else if (code === 'CU305' && place !== '091') cells.push({ ...base, cell: { kind: 'notApplicable' } })
        else if (place === '638' && measure.code === 'CU106')
          cells.push({ ...base, cell: { kind: 'value', value: porvoo } })
        else if (place === '638' && measure.code === 'CU202' && year === 2022)
          cells.push({ ...base, cell, note: noted })
        else cells.push({ ...base, cell })
      }
      if (aggregation.way === 'none') continue
      for (const { code: place } of areaPlaces(register, shown)) {
        const value = measure.code === 'CU106' ? 520e6 + (year - 2021) * 17e6 : isYes ? 145 : 87.4
        cells.push({
          place,
          period,
          measure: measure.code,
          cell: { kind: 'value', value },
          ...(place === 'MA' ? { note: coverage } : {}),
        })
      }
    }
  }
  for (const { code: place, members } of areaPlaces(register, shown)) {
    for (const [measure, less] of [
      ['expected', 0],
      ['answered', 2],
      ['on-time', 12],
    ] as const)
      cells.push({
        place,
        period,
        measure,
        cell: { kind: 'value', value: Math.max(0, members.length - less) },
      })
  }
  return cells
}
