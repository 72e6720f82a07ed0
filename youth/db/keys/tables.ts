import type { Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.api_key': {
      municipality: string
      id: string
      name: string
      key_hash: Buffer
      made_by: string
      made_at: Generated<Date>
      last_used_on: string | null
      revoked_at: Date | null
      revoked_by: string | null
    }
  }
}
