import type { Generated, GeneratedAlways } from 'kysely'
import type { Language } from '../../base/language/language'
import type { Kind, SessionLanguage, State } from '../domain/codes'

declare module '../../base/database/tables' {
  interface Tables {
    'support.thread': {
      id: string
      asker: string
      kind: Kind
      language: Language
      screen: string | null
      state: Generated<State>
      state_rank: GeneratedAlways<number>
      state_since: Generated<Date>
      asked_at: Generated<Date>
      changed_at: Generated<Date>
      messages: Generated<number>
      asker_seen: Generated<number>
      version: Generated<number>
    }
    'support.message': {
      thread: string
      number: number
      id: string
      asker: string
      author: string
      by_team: boolean
      text: string
      written_at: Generated<Date>
    }
    'support.news': {
      id: string
      title_fi: string
      title_sv: string
      title_en: string
      text_fi: string
      text_sv: string
      text_en: string
      version: Generated<number>
      changed_at: Generated<Date>
      published_at: Date | null
      withdrawn_at: Date | null
    }
    'support.help_session': {
      id: string
      title_fi: string
      title_sv: string
      description_fi: string
      description_sv: string
      language: SessionLanguage
      date: string
      start_time: string
      end_time: string
      starts_at: Date
      ends_at: Date
      place: string | null
      link: string | null
      cancelled: Generated<boolean>
      version: Generated<number>
      changed_at: Generated<Date>
    }
  }
}
