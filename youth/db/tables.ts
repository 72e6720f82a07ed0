import type { ColumnType, Generated } from 'kysely'
import type { Sheet } from '../../base/sheets/sheet'
import type { Accessibility, ContactLength, ContactWay, UnitType } from '../domain/codes'
import type { Mapping } from '../domain/import/mapping/mapping'
import type { DetailCell } from '../domain/sessions/session'

type Json<T> = ColumnType<T, string, string>

declare module '../../base/database/tables' {
  interface Tables {
    'youth.unit': {
      municipality: string
      id: Generated<string>
      name_fi: string
      name_sv: string
      environment: string
      language: string
      opened_on: string | null
      closed_on: string | null
      type: Generated<UnitType | null>
      address: Generated<string | null>
      area: Generated<string | null>
      latitude: Generated<number | null>
      longitude: Generated<number | null>
      accessibility: ColumnType<Accessibility, string | undefined, string>
      training: Generated<boolean>
      version: Generated<number>
    }
    'youth.session': {
      municipality: string
      id: string
      unit: string
      version: number
      form: string
      environment: string | null
      provider: string | null
      language: string | null
      date: string
      start_time: string
      end_date: string | null
      end_time: string
      starts_at: string
      ends_at: string
      minutes: number
      exception: string | null
      participants: number | null
      detail: Json<DetailCell[]>
      new_participants: number | null
      unique_participants: number | null
      online: Json<{ channel: string; active: number; passive: number }[]>
      youth_part: string | null
      youth_minutes: number | null
      youth_organisers: number | null
      staff_count: number | null
      staff_minutes: number | null
      volunteer_count: number | null
      volunteer_minutes: number | null
      partners: string[]
      tags: string[]
      local_tags: string[]
      goals: string | null
      rating: number | null
      cost_cents: number | null
      reflection: string
      active_minutes: number | null
      area: string | null
      contacts: Json<{ way: ContactWay; count: number }[]>
      durations: Json<{ length: ContactLength; count: number }[]>
      initiatives_made: number | null
      initiatives_answered: number | null
      codes: string
      group_id: string | null
      answers: Json<{ question: string; value: number }[]>
      recorded_by: string
      recorded_at: Generated<Date>
      changed_at: Generated<Date>
      deleted_at: Date | null
    }
    'youth.import': {
      municipality: string
      id: string
      version: Generated<number>
      file_name: string
      state: 'ready' | 'importing' | 'stopped' | 'done' | 'discarded'
      sheet: ColumnType<Sheet | null, string | null, null>
      mapping: Json<Mapping>
      rows: Generated<number>
      recorded: Generated<number>
      there: Generated<number>
      differing: Generated<number>
      deleted: Generated<number>
      locked: Generated<number>
      refused: Generated<number>
      created_by: string
      created_at: Generated<Date>
      progress_at: Generated<Date>
    }
    'youth.publication': {
      municipality: string
      published_table: string
      public: boolean
      version: Generated<number>
      decided_at: Generated<Date>
      decided_by: string
    }
  }
}
