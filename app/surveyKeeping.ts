import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { keepSurveys } from '../youth/domain/surveys/keepSurveys'

/**
 * Settles surveys that have closed and forgets what is old, soon after the start and then each hour. Several servers
 * may do it: what one has done the next finds done.
 * @returns stops it
 */
export function keepSurveysRegularly(database: Database, log: Logger): () => void {
  let running = false
  const turn = async () => {
    if (running) return
    running = true
    try {
      const forgotten = await keepSurveys(database)
      if (forgotten) log.info({ forgotten }, 'old surveys were added up and forgotten')
    } catch (error) {
      log.error({ error }, 'surveys could not be settled; it is tried again')
    } finally {
      running = false
    }
  }
  const first = setTimeout(turn, 10_000)
  const timer = setInterval(turn, 3_600_000)
  return () => {
    clearTimeout(first)
    clearInterval(timer)
  }
}
