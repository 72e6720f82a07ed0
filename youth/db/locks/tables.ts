import type { Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.lock': {
      municipality: string
      id: Generated<string>
      month: string
      locked_at: Generated<Date>
      locked_by: string
      opened_at: Date | null
      opened_by: string | null
      reason: string | null
    }
    'youth.unlocking': {
      municipality: string
      id: Generated<string>
      session: string
      unit: string
      month: string
      reason: string
      opened_at: Generated<Date>
      opened_by: string
      corrected_at: Date | null
    }
  }
}
