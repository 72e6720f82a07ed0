import type { ColumnType, Generated } from 'kysely'
import type { SurveyKind } from '../../domain/surveys/questionnaires'
import type { OwnQuestion, SurveyState } from '../../domain/surveys/survey'

declare module '../../../base/database/tables' {
  interface Tables {
    'youth.survey': {
      municipality: string
      id: string
      unit: string
      version: Generated<number>
      kind: SurveyKind
      questionnaire: string
      /** Null where every question of the questionnaire is asked. */
      asked_questions: string[] | null
      session: string | null
      date: string | null
      form: string | null
      group_id: string | null
      group_name: string | null
      own: ColumnType<OwnQuestion[], string, never>
      year: number
      opens_on: string
      closes_on: string
      state: Generated<SurveyState>
      code: string
      answers: Generated<number>
      settled: Generated<boolean>
      created_by: string
      created_at: Generated<Date>
    }
    'youth.survey_result': {
      municipality: string
      survey: string
      unit: string
      question: string
      shown: number[]
    }
    'youth.survey_slip': {
      municipality: string
      survey: string
      unit: string
      code: string
      used: Generated<boolean>
    }
    'youth.survey_year': {
      municipality: string
      unit: string
      kind: SurveyKind
      part: string
      year: number
      question: string
      shown: number[]
    }
  }
}
