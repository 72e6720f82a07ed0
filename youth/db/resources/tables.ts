import type { Generated } from 'kysely'
import type { CostPart } from '../../domain/codes'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.unit_year': {
      municipality: string
      unit: string
      year: number
      cost_cents: number
      includes: CostPart[]
      first_month: number
      last_month: number
      version: Generated<number>
    }
  }
}
