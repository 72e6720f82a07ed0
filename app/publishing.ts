import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { publishing } from '../base/database/transaction'
import type { Register } from '../base/municipalities/register'
import { publishPopulation } from '../statistics/domain/population'
import { publishParticipants } from '../youth/domain/joiningPublished'
import { publishMonths } from '../youth/domain/publishedMonths'
import { today } from '../youth/domain/times'

/** Publishes what is ready: makes releases only where figures have changed. Answers with the tables released. */
export async function publishAll(
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

/**
 * Publishes again and again: a demo each minute, so that a visitor sees the thread through; for real once a night,
 * after three, so that a release is a day's work and not a moment's.
 * @returns stops it
 */
export function publishRegularly(
  publisher: Database,
  register: Register,
  demo: boolean,
  log: Logger,
): () => void {
  let running = false
  let lastDay = ''
  const turn = async () => {
    const [day = '', hour = ''] = helsinkiNow()
    if (running || (!demo && (day === lastDay || hour < '03'))) return
    running = true
    lastDay = day
    try {
      const released = await publishAll(publisher, register, demo)
      if (released.length) log.info({ released }, 'figures were released')
    } catch (error) {
      log.error({ error }, 'publishing did not succeed; the former releases stand')
    } finally {
      running = false
    }
  }
  const timer = setInterval(turn, demo ? 60_000 : 600_000)
  return () => clearInterval(timer)
}

const helsinkiNow = () => new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).split(/[ :]/)
