import type { WriteTx } from '../../base/database/transaction'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { insertRows } from '../insertRows'
import { columnsOf, partsOf } from '../rounds/insertValues'
import type { Invented } from '../rounds/invented'

/** What the registers of the demo say of a year, each figure with where it comes from. */
export async function insertRegister(tx: WriteTx, year: number, values: readonly Invented[]) {
  const sources = new Map(coreIndicators.map(({ code, content }) => [code, content.source.name]))
  const accounts = sources.get('CU101')
  await insertRows(
    tx,
    'collection.register_value',
    values.map(({ municipality, ref, value }) => {
      const { indicator, part } = partsOf(ref)
      const { kind, number } = columnsOf(value)
      const name = indicator === 'CU110' ? accounts : sources.get(indicator)
      return {
        ...{ municipality, subject: 'culture', indicator, part, year, kind, number },
        ...{
          source: { name, table: 'esimerkki / exempel / example' },
          retrieved_on: `${year + 1}-09-15`,
          licence: 'esimerkkiaineisto / exempeldata / example data',
        },
      }
    }),
  )
}
