import type { Generated, GeneratedAlways } from 'kysely'
import type { NoteKind, Standing } from '../../domain/review/kinds'

declare module '../../../base/database/tables' {
  interface Tables {
    'collection.review_note': {
      municipality: string
      id: string
      round: string
      indicator: string | null
      part: string | null
      section: string | null
      kind: NoteKind
      text: string
      by: string
      by_team: boolean
      at: Generated<Date>
      answer_by: string | null
      answers: string | null
      corrects: Generated<boolean>
      resolved_at: Date | null
      mailed_at: Date | null
    }
    'collection.under_review': {
      municipality: string
      round: string
      standing: Standing
      rank: GeneratedAlways<number>
      since: Date
      findings: number
      unexplained: number
      changed: number
    }
  }
}
