import type { GeneratedAlways } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.card_group': { municipality: string; unit: string; number: GeneratedAlways<number> }
    'youth.card_activity': {
      municipality: string
      session: string
      number: GeneratedAlways<number>
      title: string
    }
  }
}
