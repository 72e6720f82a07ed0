import type { ColumnType, Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.retention': {
      municipality: string
      count_years: number
      audit_years: number
      former_count_years: number
      former_audit_years: number
      shortens_on: string | null
      version: Generated<number>
      changed_at: ColumnType<Date, never, Date>
      changed_by: string
    }
    'youth.forgetting': { municipality: string; before: string | null }
    'youth.forgotten_month': {
      municipality: string
      unit: string
      month: string
      aspect: 'work' | 'group' | 'answer' | 'local-tag' | 'correction'
      code: string
      figures: Record<string, number>
    }
  }
}
