import type { ColumnType, Generated } from 'kysely'
import type { TopicCounts } from '../../domain/topics/codes'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.topic_month': {
      municipality: string
      unit: string
      month: string
      topics: ColumnType<TopicCounts, string, string>
      version: Generated<number>
    }
    'youth.topic_addition': { municipality: string; unit: string; month: string; id: string }
  }
}
