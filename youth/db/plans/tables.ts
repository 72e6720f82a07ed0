import type { Generated } from 'kysely'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.plan': {
      municipality: string
      id: string
      version: Generated<number>
      unit: string
      group_id: string | null
      name_fi: string | null
      name_sv: string | null
      form: string
      environment: string | null
      weekdays: number[]
      every_weeks: number
      first_day: string
      last_day: string | null
      start_time: string
      end_time: string
      tags: string[]
      youth_part: string | null
      staff_count: number | null
      follows: string | null
    }
  }
}
