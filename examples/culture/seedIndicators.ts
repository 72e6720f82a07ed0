import type { WriteTx } from '../../base/database/transaction'
import type { IndicatorContent } from '../../collection/domain/indicator'
import { insertRows } from '../insertRows'

/** Lays out the first version of each indicator of a subject as decided on a day. */
export async function seedIndicators(
  tx: WriteTx,
  subject: string,
  decidedOn: string,
  indicators: readonly { code: string; content: IndicatorContent }[],
): Promise<void> {
  await insertRows(
    tx,
    'collection.indicator',
    indicators.map(({ code }) => ({ code, subject })),
  )
  await insertRows(
    tx,
    'collection.indicator_version',
    indicators.map(({ code, content }) => ({
      ...{ indicator: code, version: 1, state: 'decided', content, edit: 1 },
      decided_on: decidedOn,
      changed_at: `${decidedOn}T10:00:00Z`,
    })),
  )
}
