import type { Generated } from 'kysely'
import type { Language } from '../../base/language/language'

declare module '../../base/database/tables' {
  interface Tables {
    'culture.card': {
      municipality: string
      id: string
      indicator: string
      language: 'fi' | 'sv'
      title: string
      text: string
      other_title: string | null
      other_text: string | null
      contact: string
      email: string
      published: Generated<boolean>
      version: Generated<number>
      changed_at: Generated<Date>
      published_at: Date | null
    }
    'culture.question': {
      municipality: string
      id: string
      asking: string
      indicator: string
      card: string | null
      language: Language
      text: string
      asked_by: string
      asked_at: Generated<Date>
      answer: string | null
      answered_by: string | null
      answered_at: Date | null
      version: Generated<number>
      /** When the asked municipality's contacts were written to. */
      mailed_at: Date | null
    }
  }
}
