import type { Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.plan_break': {
      municipality: string
      id: string
      version: Generated<number>
      unit: string | null
      holiday: string | null
      name_fi: string | null
      name_sv: string | null
      first_day: string
      last_day: string
      effect: 'none' | 'closed'
      removed_at: Date | null
    }
  }
}
