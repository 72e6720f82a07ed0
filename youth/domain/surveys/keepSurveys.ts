import type { Database } from '../../../base/database/connect'
import { nobody, write } from '../../../base/database/transaction'
import { forgetSurveys, settleSurveys } from '../../db/surveys/surveys'

/**
 * Hands on what waits in closed surveys, forgets slips and receipts a month after closing, and surveys after two
 * years but for what they add to their units' years.
 * @returns how many surveys were forgotten whole
 */
export async function keepSurveys(database: Database): Promise<number> {
  await write(database, nobody, (tx) => settleSurveys(tx))
  return write(database, nobody, forgetSurveys)
}
