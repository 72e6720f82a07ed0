import type { ColumnType, Generated } from 'kysely'
import type { Season, Span } from '../../domain/openings/hours'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.opening': {
      municipality: string
      id: string
      version: Generated<number>
      unit: string
      season: Season | null
      first_day: string
      spans: ColumnType<Span[], string, string>
      removed_at: Date | null
    }
  }
}
