import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx } from '../../../base/database/transaction'
import './tables'

type Row = Selectable<Tables['youth.forgotten_month']>
export type ForgottenMonth = Pick<Row, 'unit' | 'month' | 'code' | 'figures'>

/** What sessions that are gone came to by an aspect that no monthly sum holds, in the months that lie between two days. */
export async function selectForgottenMonths(
  read: ReadTx,
  aspect: Row['aspect'],
  filter: { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string },
): Promise<ForgottenMonth[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const { rows } = await sql<ForgottenMonth>`
    select unit, month, code, figures from youth.forgotten_month
    where municipality = any(${filter.municipalities}) and aspect = ${aspect} ${unit}
      and month >= ${filter.from}::date and month + interval '1 month' <= ${filter.to}::date + 1
    order by month, unit, code`.execute(read)
  return rows
}
