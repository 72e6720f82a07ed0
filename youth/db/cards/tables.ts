import type { Generated, GeneratedAlways } from 'kysely'

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
      /** The session, once somebody has checked in; until then the rest says what was asked for. */
      recorded: string | null
      unit: string | null
      group_id: string | null
      date: string | null
      start_time: string | null
      end_time: string | null
      end_date: string | null
      asked_on: Generated<string>
    }
  }
}
