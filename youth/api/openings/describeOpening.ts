import type { OpeningRow } from '../../db/openings/openings'
import { inOrder } from '../../domain/openings/hours'
import type { ListedOpening } from './schemas'

/** Opening hours as they are sent out. */
export const describeOpening = (row: OpeningRow): ListedOpening => ({
  id: row.id,
  municipality: row.municipality,
  unit: row.unit,
  season: row.season,
  from: row.first_day,
  spans: inOrder(row.spans),
  version: row.version,
})
