import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { readRef, type Value } from '../../collection/domain/value'
import { insertRows } from '../insertRows'
import type { AskedForm } from './form'
import type { Invented } from './invented'
import type { Round } from './round'

/** Values, and of each that it was once written. @param returned those that wait to be put right, `638 CU202` */
export async function insertValues(
  tx: WriteTx,
  { id, opens }: Round,
  { hands, elsewhere }: AskedForm,
  answers: readonly Invented[],
  returned: ReadonlySet<string> = new Set(),
): Promise<void> {
  const at = `${opens.add({ days: 2 })}T08:00:00Z`
  await insertRows(
    tx,
    'collection.value',
    answers.map(({ municipality, ref, value, comment }) => {
      const writes = hands[municipality]?.writes
      return {
        ...{ municipality, round: id, ...partsOf(ref), ...columnsOf(value), comment, version: 1 },
        ...{ changed_by: writes?.id ?? null, changed_by_name: writes?.name ?? elsewhere, changed_at: at },
        unlocked: returned.has(`${municipality} ${ref}`),
      }
    }),
  )
  await sql`insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name, at)
    select municipality, round, indicator, part, 1, null,
      jsonb_build_object('value', jsonb_strip_nulls(jsonb_build_object('kind', kind, 'number', number, 'choices', choices)),
        'comment', comment),
      'form', changed_by, changed_by_name, changed_at
    from collection.value where round = ${id}`.execute(tx)
}

/** A written ref as the columns of a row. */
export const partsOf = (ref: string): { indicator: string; part: string } =>
  readRef(ref) ?? { indicator: ref, part: '' }

/** A value as the columns of a row. */
export const columnsOf = (value: Value) => ({
  kind: value.kind,
  number: 'number' in value ? (value.number ?? null) : null,
  choices: 'choices' in value ? (value.choices ?? null) : null,
})
