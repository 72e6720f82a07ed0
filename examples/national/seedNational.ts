import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../base/database/connect'
import { nobody, type WriteTx, write } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { hashPassword } from '../../base/people/domain/password'
import { monthsBetween } from '../../youth/domain/publication/publishedMonths'
import { today as todayInFinland } from '../../youth/domain/times'
import { insertPeople } from '../insertPeople'
import { demoPassword } from '../people'
import { addUpFacets, addUpMonth, addUpTags } from './addUpMonth'
import { checkSample } from './checkSample'
import { type Days, inventMonth } from './inventMonth'
import { keepMonth } from './keepMonth'
import { inventPlaces } from './places'
import { count, type Progress, progressOf } from './progress'
import { settle } from './settle'
import { layOutStage } from './stage'
import { tidyUp } from './tidyUp'
import { withoutIndexes } from './withoutIndexes'

/** What holds a row for each session or each month of a unit. */
const largeTables = [
  'youth.session',
  'youth.session_month',
  'youth.tag_month',
  'youth.facet_month',
  'base.audit',
]

export type NationalWorld = {
  /** The day of the world, `YYYY-MM-DD`, today in Finland when left out; sessions end the day before. */
  today?: string
  years?: number
  /** Today's municipalities, by code; all of them when left out. Each is the same, whoever is beside it. */
  municipalities?: readonly string[]
  log?: (line: string) => void
}

/**
 * Fills an empty, migrated database with a nation's youth work of ten years, 2.5 million sessions invented on the
 * server, and marks it as a demo. All or nothing: an interrupted one leaves an empty database, to begin anew.
 * @param owner connection of the owner, whom the walls do not hold
 * @throws Error where the database has been marked before, or what was added up is not what the youth room adds up
 */
export async function seedNational(
  owner: Database,
  { today = todayInFinland().toString(), years = 10, municipalities, log = () => {} }: NationalWorld = {},
): Promise<void> {
  const { rows } = await sql<{ kind: string }>`select kind from base.instance`.execute(owner)
  if (rows[0])
    throw new Error(
      `The national world needs an empty database; this one is in use already (${rows[0].kind}).`,
    )
  const first = Temporal.PlainDate.from(today).subtract({ years }).toString()
  const months = monthsBetween(first.slice(0, 7), monthAfter(today))
  const password = await hashPassword(demoPassword)
  const progress = progressOf(months.length, log)
  await tidyUp(owner, largeTables)
  await write(owner, nobody, async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    // First, so that of two who fill the same database the second waits, and is refused.
    await sql`insert into base.instance (kind) values ('demo')`.execute(tx)
    const places = inventPlaces(await loadRegister(tx)).filter(
      ({ code }) => municipalities?.includes(code) ?? true,
    )
    const units = places.flatMap((place) => place.units).length
    log(`${count(places.length)} municipalities, ${count(units)} units, ${years} years up to ${today}:`)
    await insertPeople(
      tx,
      places.map(({ leader }) => leader),
      password,
    )
    await settle(tx, places, first)
    await layOutStage(tx, places)
    await withoutIndexes(
      tx,
      largeTables,
      () => inventMonths(tx, months, { first, today }, progress),
      (made, of) => progress.say(`indexes and keys: ${made} of ${of}`),
    )
    await checkSample(tx, places, months)
    progress.say('a sample was counted anew and agrees')
  })
  await tidyUp(owner, largeTables)
  progress.say('The national world is made.')
}

async function inventMonths(tx: WriteTx, months: readonly string[], days: Days, progress: Progress) {
  let kept = 0
  for (const [done, month] of months.entries()) {
    await inventMonth(tx, month, days)
    kept += await keepMonth(tx)
    await addUpMonth(tx)
    await addUpTags(tx)
    await addUpFacets(tx)
    progress.step(done + 1, kept)
  }
}

const monthAfter = (day: string) =>
  Temporal.PlainDate.from(day).toPlainYearMonth().add({ months: 1 }).toString()
