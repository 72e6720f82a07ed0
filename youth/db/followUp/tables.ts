import type { ColumnType, Generated } from 'kysely'
import type { ObservationTopic } from '../../domain/observations/codes'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.follow_up': {
      municipality: string
      observations: Generated<boolean>
      notify: string | null
      reflection_months: Generated<number>
      observation_months: Generated<number>
      version: Generated<number>
      changed_at: ColumnType<Date, never, Date>
      changed_by: string
    }
    'youth.observation': {
      municipality: string
      id: string
      unit: string
      date: string
      topic: ObservationTopic
      words: string
      resolution: Generated<string>
      resolved_at: Date | null
      version: Generated<number>
      made_at: ColumnType<Date, never, never>
      notified_at: ColumnType<Date | null, never, never>
      forgotten_at: ColumnType<Date | null, never, never>
    }
  }
}
