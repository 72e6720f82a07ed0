import './db/tables'
import type { ReadTx } from '../database/transaction'
import { RegisterFacts } from './db/rows'
import { type Register, registerFromFacts } from './register'

/**
 * The register from the database, in memory: some 9,000 rows, so once when the process starts.
 * @throws Error where a row is not as its schema says, or no register has been loaded
 */
export async function loadRegister(read: ReadTx): Promise<Register> {
  const facts = {
    municipalities: await read.selectFrom('base.municipality').selectAll().execute(),
    areas: await read.selectFrom('base.area').selectAll().execute(),
    years: await read.selectFrom('base.municipality_year').selectAll().execute(),
    populations: await read.selectFrom('base.population').selectAll().execute(),
  }
  return registerFromFacts(RegisterFacts.parse(facts))
}
