import type { Generated } from 'kysely'
import type { GoalMeasure, QuestionScale } from '../../domain/codes'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.template': {
      municipality: string
      id: string
      unit: string
      name_fi: string
      name_sv: string
      form: string
      environment: string | null
      start_time: string
      end_time: string
      staff_count: number | null
      staff_minutes: number | null
      tags: string[]
      local_tags: string[]
      valid_from: string | null
      valid_to: string | null
      retired: boolean
      version: Generated<number>
    }
    'youth.local_tag': {
      municipality: string
      id: string
      code: string
      name_fi: string
      name_sv: string
      tag: string
      retired: boolean
      version: Generated<number>
    }
    'youth.question': {
      municipality: string
      id: string
      unit: string
      text_fi: string
      text_sv: string
      scale: QuestionScale
      retired: boolean
      version: Generated<number>
    }
    'youth.goal': {
      municipality: string
      id: string
      unit: string
      year: number
      words_fi: string
      words_sv: string
      measure: GoalMeasure | null
      target: string | null
      retired: boolean
      version: Generated<number>
    }
  }
}
