import type { Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.group': {
      municipality: string
      id: string
      version: Generated<number>
      unit: string
      name_fi: string
      name_sv: string
      needs: string
      goals: string
      outcome: string
      partners: string[]
      starts_on: string | null
      ends_on: string | null
      members: number | null
      /** The group of the year before that this one was copied from. */
      follows: Generated<string | null>
    }
  }
}
