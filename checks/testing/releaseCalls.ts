import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { publishing } from '../../base/database/transaction'
import { languages } from '../../base/language/language'
import { downloadForms } from '../../collection/api/releases/downloadEndpoints'
import {
  approvedRound,
  plannedRelease,
  prepareRelease,
  publishDue,
  releaseNotes,
  releasePlan,
} from '../../collection/testing/releases'
import { culturePaths, downloadTables as cultureTables } from '../../culture/api/publicPageEndpoints'
import { publish } from '../../statistics/domain/publish'
import { yearlyPaths, yearlyTables } from '../../youth/api/yearlyPageEndpoints'
import { monthsDefinition } from '../../youth/domain/publication/publishedMonths'
import { releaseYearly } from '../../youth/ui/public/testing/yearlyRelease'
import type { Make } from './calls'

const later = '2099-01-01T08:00:00+02:00'

/** A release that waits for its moment. */
const waiting: (world: Parameters<Make>[0]) => Promise<string> = async (world) => {
  await approvedRound(world)
  return prepareRelease(world, { embargoUntil: later })
}

/** A value that has been published. */
async function published(world: Parameters<Make>[0]): Promise<string> {
  await approvedRound(world)
  const path = await prepareRelease(world)
  await publishDue(world)
  return `${path}/values/638/2022/CU901`
}

/** Publishes the figures of a subject, where none of it are out yet. */
async function filled(world: Parameters<Make>[0], subject: 'culture' | 'youth'): Promise<void> {
  const { database, register } = world
  const { rows } = await sql`select from statistics.release
    where published_table = ${`${subject}-indicators`} limit 1`.execute(database.owner)
  if (rows.length) return
  if (subject === 'culture') {
    await published(world)
    return
  }
  await releaseYearly(world)
  const [place, period, measure] = ['638', '2026-10', 'participations']
  await publishing(database.publisher, (tx) =>
    publish(
      tx,
      monthsDefinition(register, [place], [period]),
      { note: { fi: 'Saate', sv: 'Följebrev', en: 'Note' }, example: true },
      [{ place, period, measure, cell: { kind: 'value', value: 34 } }],
    ),
  )
}

/** Tables that are downloaded, once there is something in them. */
const downloads: Record<string, Make> = Object.fromEntries(
  [
    ['youth', '/tables/youth-months.csv'] as const,
    ...yearlyTables.flatMap((table) =>
      downloadForms.map((form) => ['youth', `/tables/${table}.${form}`] as const),
    ),
    ...cultureTables.flatMap((table) =>
      downloadForms.map((form) => ['culture', `/tables/${table}.${form}`] as const),
    ),
  ].map(([subject, path]) => [
    `GET ${path}`,
    async (world) => {
      await filled(world, subject)
      return { path }
    },
  ]),
)

/** Pages of culture that speak of something published. */
const pages: Record<string, Make> = Object.fromEntries(
  languages.flatMap((language) => {
    const { indicators, releases, figure } = culturePaths[language]
    return [
      [
        `GET ${indicators}/{code}`,
        async (world) => ({ path: await after(world, () => `${indicators}/CU901`) }),
      ],
      [
        `GET ${releases}/{number}`,
        async (world) => ({ path: await after(world, (number) => `${releases}/${number}`) }),
      ],
      [
        `GET ${figure}/{municipality}/{year}/{ref}`,
        async (world) => ({ path: await after(world, () => `${figure}/638/2022/CU901`) }),
      ],
    ] satisfies [string, Make][]
  }),
)

/** Pages about the yearly form that speak of something published. */
const yearlyPages: Record<string, Make> = Object.fromEntries(
  languages.flatMap((language) => {
    const { questions, releases, way } = yearlyPaths[language]
    const once =
      (path: string): Make =>
      async (world) => {
        await filled(world, 'youth')
        return { path }
      }
    return [
      [`GET ${questions}/{code}`, once(`${questions}/YO101`)],
      [`GET ${releases}/{number}`, once(`${releases}/2026.1`)],
      [`GET ${way}/{municipality}/{year}/{ref}`, once(`${way}/638/2025/YO101`)],
    ] satisfies [string, Make][]
  }),
)

/** An address once a release is out. */
async function after(world: Parameters<Make>[0], address: (number: string) => string): Promise<string> {
  await published(world)
  const { rows } = await sql<{ number: string }>`select number from collection.release
    where number is not null order by published_at desc limit 1`.execute(world.database.owner)
  return address(rows[0]?.number ?? '')
}

/** One valid call of every endpoint about releases. */
export const releaseCalls: Record<string, Make> = {
  ...pages,
  ...yearlyPages,
  ...downloads,
  'GET /api/collection/releases': () => ({ path: '/api/collection/releases?subject=culture' }),
  'GET /api/collection/releases/prepared': () => ({
    path: '/api/collection/releases/prepared?subject=culture',
  }),
  'GET /api/collection/releases/register-years': () => ({
    path: '/api/collection/releases/register-years?subject=culture',
  }),
  'GET /api/collection/calendar': () => ({ path: '/api/collection/calendar?subject=culture' }),
  'PUT /api/collection/releases/{id}': async (world) => {
    await approvedRound(world)
    return { path: `/api/collection/releases/${randomUUID()}`, body: { ...releasePlan, embargoUntil: later } }
  },
  'PUT /api/collection/releases/{id}/notes': async (world) => ({
    path: `${await waiting(world)}/notes`,
    body: { ...releaseNotes, embargoUntil: later },
    headers: { 'if-match': '*' },
  }),
  'DELETE /api/collection/releases/{id}': async (world) => ({
    path: await waiting(world),
    headers: { 'if-match': '*' },
  }),
  'GET /api/collection/releases/{id}/preview': async (world) => ({ path: `${await waiting(world)}/preview` }),
  'GET /api/collection/releases/{release}/values/{municipality}/{year}/{ref}': async (world) => ({
    path: await published(world),
  }),
  'POST /api/collection/register-values': () => ({
    path: '/api/collection/register-values?subject=culture&table=T1&retrievedOn=2026-01-02&licence=CC%20BY%204.0',
    raw: 'kunta;vuosi;CU301\n638;2022;12',
    headers: { 'content-type': 'text/csv' },
  }),
  'PUT /api/collection/calendar/{id}': () => ({
    path: `/api/collection/calendar/${randomUUID()}`,
    body: plannedRelease,
  }),
}
