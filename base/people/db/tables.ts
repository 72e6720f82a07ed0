import type { Generated } from 'kysely'

declare module '../../database/tables' {
  interface Tables {
    'base.instance': { single: Generated<boolean>; kind: 'real' | 'demo'; made_at: Generated<Date> }
    'base.person': {
      id: Generated<string>
      email: string
      name: string
      language: 'fi' | 'sv' | 'en'
      password: string | null
      disabled_at: Date | null
      created_at: Generated<Date>
    }
    'base.role_grant': {
      id: Generated<string>
      person: string
      role: string
      municipality: string | null
      unit: string | null
      granted_at: Generated<Date>
      granted_by: string | null
      ended_at: Date | null
    }
  }
}
