import type { GeneratedAlways } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.card_group': {
      municipality: string
      unit: string
      /** A group of the structure; null where the number is of the unit itself. */
      group_id: string | null
      number: GeneratedAlways<number>
    }
    'youth.card_activity': {
      municipality: string
      session: string
      number: GeneratedAlways<number>
      title: string
    }
  }
}
