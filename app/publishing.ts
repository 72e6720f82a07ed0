import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { publishing } from '../base/database/transaction'
import type { Register } from '../base/municipalities/register'
import { publishDueReleases } from '../collection/domain/releases/publishReleases'
import { publishPopulation } from '../statistics/domain/population'
import { publishParticipants } from '../youth/domain/joining/joiningPublished'
import { publishMonths } from '../youth/domain/publication/publishedMonths'
import { today } from '../youth/domain/times'
import { minute, regularly } from './regularly'
import { subjects } from './subjects'

/** Publishes what is ready: makes releases only where figures have changed. Answers with the tables released. */
export const publishAll = async (
  publisher: Database,
  register: Register,
  example: boolean,
): Promise<string[]> => [
  ...(await publishFigures(publisher, register, example)),
  ...(await publishDue(publisher, register)),
]

/** Publishes the figures that follow from what is recorded: a matter of moments. */
export async function publishFigures(
  publisher: Database,
  register: Register,
  example: boolean,
): Promise<string[]> {
  const released = await publishing(publisher, async (tx) => ({
    population: await publishPopulation(tx, register),
    'youth-participants': await publishParticipants(tx, register, { example }),
    'youth-months': await publishMonths(tx, register, { thisMonth: today().toString().slice(0, 7), example }),
  }))
  return Object.entries(released).flatMap(([table, release]) =>
    release?.made ? [`${table} ${release.number}`] : [],
  )
}

/** Publishes the prepared releases whose embargo has ended: each may take half a minute. */
const publishDue = (publisher: Database, register: Register): Promise<string[]> =>
  publishDueReleases(publisher, { register, subjects })

/**
 * Publishes the figures that follow from what is recorded again and again: in a demo each minute, so that a visitor sees
 * the thread through, and for real once a night, after three, so that a release is a day's work and not a moment's.
 * @returns stops it
 */
export function publishFiguresRegularly(
  publisher: Database,
  register: Register,
  demo: boolean,
  log: Logger,
): () => void {
  let lastDay = ''
  return regularly({ every: minute, log, failed }, async () => {
    const [day = '', hour = ''] = helsinkiNow()
    const night = day !== lastDay && hour >= '03'
    if (!demo && !night) return
    lastDay = day
    tell(log, await publishFigures(publisher, register, demo))
  })
}

/**
 * Brings prepared releases out in the minute that they are due, and at once those that came due while nobody served.
 * @returns stops it
 */
export const publishDueRegularly = (publisher: Database, register: Register, log: Logger): (() => void) =>
  regularly({ every: minute, first: 0, log, failed }, async () =>
    tell(log, await publishDue(publisher, register)),
  )

const failed = 'publishing did not succeed; the former releases stand'
const tell = (log: Logger, released: readonly string[]) => {
  if (released.length) log.info({ released }, 'figures were released')
}

const helsinkiNow = () => new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).split(/[ :]/)
