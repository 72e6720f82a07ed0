import type { Database } from '../../../base/database/connect'
import { type PublishTx, publishing, type ReadTx } from '../../../base/database/transaction'
import { dayInFinland } from '../../../base/language/days'
import type { Register } from '../../../base/municipalities/register'
import { publishReady } from '../../../statistics/domain/publish'
import { type ReadyTable, readyTable } from '../../../statistics/domain/readyCells'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'
import {
  allowTime,
  countReleases,
  holdDueRelease,
  keepChanges,
  keepPublished,
  type ReleaseRow,
  selectReleasedIndicators,
  selectReleasedReplies,
  selectReleasedValues,
} from '../../db/releases/releases'
import type { Subject } from '../subject'
import type { Value } from '../value'
import { computeCells, type TakenYear } from './computeCells'
import { type Areas, releaseTable } from './releaseTable'
import type { Replied } from './unanswered'
import { valuesIn } from './valuesIn'

const everyAreas: readonly Areas[] = ['of-the-year', 'of-today']

export type PublishNeeds = {
  register: Register
  subjects: readonly Subject[]
}

/**
 * Publishes what is due, the oldest first: each release by itself, so that none waits for the next. Its figures are
 * calculated from the values it took when it was prepared; whatever has been corrected since belongs to the next one.
 * @returns the numbers of the releases made, `culture 2026.1`
 */
export async function publishDueReleases(publisher: Database, needs: PublishNeeds): Promise<string[]> {
  const made: string[] = []
  for (;;) {
    const number = await publishing(publisher, (tx) => publishDueRelease(tx, needs))
    if (!number) return made
    made.push(number)
  }
}

/** Publishes the oldest release whose embargo has ended; undefined where none is due. */
async function publishDueRelease(tx: PublishTx, needs: PublishNeeds): Promise<string | undefined> {
  await allowTime(tx)
  const release = await holdDueRelease(tx)
  if (!release) return undefined
  // A release that is due at midnight belongs to the year that begins in Finland, wherever the server stands.
  const year = Number(dayInFinland(new Date()).slice(0, 4))
  const number = `${year}.${(await countReleases(tx, release.subject, year)) + 1}`
  const tables: Record<string, number> = {}
  const { example, note } = release
  for await (const ready of oneAhead(readyTables(tablesOf(tx, release, needs)))) {
    const { number: published, made } = await publishReady(tx, ready, { example, note })
    tables[ready.table.id] = published
    if (made) await keepChanges(tx, release.id, { table: ready.table.id, number: published })
  }
  await keepPublished(tx, release.id, number, tables)
  return `${release.subject} ${number}`
}

/** What a release says: its tables with all their cells, one after the other. */
export async function* tablesOf(
  read: ReadTx,
  release: Pick<ReleaseRow, 'id' | 'subject' | 'state'>,
  { register, subjects }: PublishNeeds,
): AsyncGenerator<{ table: TableDefinition; cells: PublishedCell[] }, void> {
  const subject = subjects.find(({ code }) => code === release.subject)
  if (!subject) throw new Error(`${release.subject} is not a subject`)
  const years = await takenYears(read, release.id)
  const indicators = years.flatMap((taken) => taken.indicators)
  const found = years.map(({ year }) => year)
  for (const areas of everyAreas) {
    const cells = await computeCells(register, years, { areas, state: release.state })
    yield { table: releaseTable(register, subject, indicators, found, areas), cells }
  }
}

/** The same, looked at and in the order in which they are written. */
async function* readyTables(all: ReturnType<typeof tablesOf>): AsyncGenerator<ReadyTable, void> {
  for await (const { table, cells } of all) yield readyTable(table, cells)
}

/** Begins the next while this one is worked on: the database writes one table while the next is calculated and put in order. */
async function* oneAhead<T>(all: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let next = all.next()
  for (;;) {
    const { done, value } = await next
    if (done) return
    next = all.next()
    // Whoever stops before the next is ready is told why by what stopped them.
    next.catch(() => {})
    yield value
  }
}

async function takenYears(read: ReadTx, release: string): Promise<TakenYear[]> {
  const [values, replies, indicators] = [
    await selectReleasedValues(read, release),
    await selectReleasedReplies(read, release),
    await selectReleasedIndicators(read, release),
  ]
  type Taken = {
    values: Map<string, Map<string, Value>>
    corrected: Map<string, ReadonlySet<string>>
    replies: Map<string, Replied>
  }
  const years = new Map<number, Taken>()
  const yearOf = (year: number) => {
    const known = years.get(year) ?? { values: new Map(), corrected: new Map(), replies: new Map() }
    years.set(year, known)
    return known
  }
  for (const row of values) {
    const { values, corrected } = yearOf(row.year)
    values.set(row.municipality, valuesIn(row))
    if (row.corrected.length) corrected.set(row.municipality, new Set(row.corrected))
  }
  for (const { municipality, year, answered, on_time, accepted, waiting, nil } of replies)
    yearOf(year).replies.set(municipality, { answered, onTime: on_time, accepted, waiting, nil })
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, taken]) => ({ year, ...taken, indicators: indicators.get(year) ?? [] }))
}
