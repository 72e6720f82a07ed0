import { Hono } from 'hono'
import type { Cell } from '../../../../base/cells/cell'
import { type TestDatabase, testDatabase } from '../../../../base/database/testing/testDatabase'
import { nobody, publishing, read } from '../../../../base/database/transaction'
import { asProblem, refuse } from '../../../../base/endpoints/refuse'
import type { Ground } from '../../../../base/endpoints/serve'
import { createTranslator } from '../../../../base/language/translator'
import en from '../../../../base/language/words/en.json'
import fi from '../../../../base/language/words/fi.json'
import sv from '../../../../base/language/words/sv.json'
import { loadRegister } from '../../../../base/municipalities/loadRegister'
import type { Register } from '../../../../base/municipalities/register'
import { collectionPublicWords } from '../../../../collection/ui/public/words/words'
import collectionEn from '../../../../collection/words/en.json'
import collectionFi from '../../../../collection/words/fi.json'
import collectionSv from '../../../../collection/words/sv.json'
import { publish } from '../../../../statistics/domain/publish'
import type { PublishedCell } from '../../../../statistics/table'
import { statisticsWords } from '../../../../statistics/words/words'
import { monthsDefinition } from '../../../domain/publication/publishedMonths'
import { monthsOfYear } from '../figures/months'
import { servePublicPages } from '../servePublicPages'
import { publicWords } from '../words/words'

/** Participations by municipality and month; a session is 27 of them and lasts 3.6 hours. Null is missing. */
export type Months = Record<string, Record<string, number | null>>

export type PublicWorld = {
  database: TestDatabase
  register: Register
  /** Asks as a browser does, from the service's own pages. */
  ask(
    path: string,
    init?: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response>
  /** Publishes the months of 2024–2025 and those of 2026 until October. */
  release(months: Months, example?: boolean): Promise<void>
  close(): Promise<void>
}

/** The public pages on a database of their own, where a word that is missing in a language is an error. */
export async function openPublicWorld(): Promise<PublicWorld> {
  const database = await testDatabase()
  const register = await read(database.app, nobody, loadRegister)
  const rooms = {
    base: { fi, sv, en },
    'youth-public': publicWords,
    collection: { fi: collectionFi, sv: collectionSv, en: collectionEn },
    'collection-public': collectionPublicWords,
    statistics: statisticsWords,
  }
  const translate = createTranslator(rooms, (key) => {
    throw new Error(`the words lack ${key}`)
  })
  const ground: Ground = {
    database: database.app,
    translate,
    origin: 'https://kuntakuva.example',
    whoIs: async () => null,
    addressOf: () => 'inside',
  }
  const app = new Hono()
  const pages = servePublicPages(app, ground, { register, assets: { css: '/assets/public.css' } })
  app.notFound((context) => pages.notFound(context, 'fi'))
  app.onError((error, context) => refuse(context, asProblem(error, console.error), translate))
  return {
    database,
    register,
    ask: async (path, init) => app.request(`https://kuntakuva.example${path}`, init),
    async release(months, example = true) {
      const definition = monthsDefinition(register, Object.keys(months), publishedMonths)
      const note = { fi: 'Uusi', sv: 'Ny', en: 'New' }
      await publishing(database.publisher, (tx) =>
        publish(tx, definition, { note, example }, cellsFrom(months)),
      )
    },
    close: database.close,
  }
}

const publishedMonths = [2024, 2025, 2026].flatMap(monthsOfYear).filter((month) => month <= '2026-10')

function cellsFrom(months: Months): PublishedCell[] {
  const places = Object.entries(months)
  const country = publishedMonths.map((month) => {
    const known = places.map(([, of]) => of[month]).filter((one) => typeof one === 'number')
    return [month, known.length ? known.reduce((sum, one) => sum + one, 0) : null] as const
  })
  return [['FI', Object.fromEntries(country)] as const, ...places].flatMap(([place, of]) =>
    publishedMonths.flatMap((period) => {
      const cell = (share: number): Cell => {
        const figure = of[period]
        return typeof figure === 'number'
          ? { kind: 'value', value: Math.round(figure * share * 10) / 10 }
          : { kind: 'missing' }
      }
      return [
        { place, period, measure: 'participations', cell: cell(1) },
        { place, period, measure: 'sessions', cell: cell(1 / 27) },
        { place, period, measure: 'hours', cell: cell(3.6 / 27) },
      ]
    }),
  )
}

/** The same figure for every month of some years. */
export const evenly = (years: readonly number[], figure: number): Record<string, number> =>
  Object.fromEntries(years.flatMap(monthsOfYear).map((month) => [month, figure]))
