import type { Generated, GeneratedAlways } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.tally': {
      municipality: string
      session: string
      unit: string | null
      plan: string | null
      date: string
      start_time: string | null
      end_time: string | null
      form: string | null
      version: Generated<number>
      opened_by: string
      put_aside_at: Date | null
    }
    'youth.arrival': {
      municipality: string
      session: string
      id: string
      unit: string | null
      arrived: boolean
      undone: boolean
      counts: GeneratedAlways<boolean>
      settled: Generated<boolean>
      age: string | null
      gender: string | null
      role: string | null
      phone: string | null
      version: number
    }
    'youth.tally_choice': {
      municipality: string
      gender: boolean
      version: Generated<number>
      decided_at: Generated<Date>
      decided_by: string
    }
  }
}
