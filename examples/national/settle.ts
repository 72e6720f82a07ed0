import type { WriteTx } from '../../base/database/transaction'
import { monthsTable } from '../../youth/domain/publication/publishedMonths'
import { insertRows } from '../insertRows'
import { insertWays } from '../joining'
import type { NationalPlace } from './places'

/**
 * Inserts the units of every municipality, its way in, and its leader's decision on publishing.
 * @param joined the day all of them accepted the agreement, `YYYY-MM-DD`
 */
export async function settle(tx: WriteTx, places: readonly NationalPlace[], joined: string): Promise<void> {
  await insertWays(
    tx,
    places.map(({ code, leader }) => ({ code, to: 'in-use', joined, by: leader.id })),
  )
  await insertRows(
    tx,
    'youth.unit',
    places.flatMap(({ activityLanguage, units }) =>
      units.map(({ id, municipality, name, kind }) => ({
        id,
        municipality,
        name_fi: name.fi,
        name_sv: name.sv,
        environment: kind.environment,
        language: activityLanguage,
      })),
    ),
  )
  await insertRows(
    tx,
    'youth.publication',
    places.map(({ code, public: open, leader }) => ({
      municipality: code,
      published_table: monthsTable,
      public: open,
      decided_by: leader.id,
    })),
  )
}
