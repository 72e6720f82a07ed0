import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Language, Words } from '../../../base/language/language'
import type { Rule } from '../../domain/checking/rule'
import type { Applies } from '../../domain/indicator'
import type { Plan } from '../../domain/rounds/plan'
import type {
  ContactRole,
  LetterKind,
  ReplyState,
  RoundKind,
  RoundState,
  Why,
} from '../../domain/rounds/states'
import type { PilotFigures, Verdict } from '../../domain/rounds/verdict'
import type { ValueKind } from '../../domain/value'

/** Whom a municipality asks about a round, and for more time. */
export type RoundContact = { name: string; email: string; phone?: string | undefined }

type Json<T> = ColumnType<T, string, string>

declare module '../../../base/database/tables' {
  interface Tables {
    'collection.round': {
      id: string
      subject: string
      kind: RoundKind
      year: number
      name: Json<Words>
      opens_on: string
      deadline: string
      contact: ColumnType<RoundContact | null, string | null | undefined, string | null>
      state: Generated<RoundState>
      plan: ColumnType<Plan | null, string | null, string | null>
      example: Generated<boolean>
      version: Generated<number>
      opened_at: Date | null
      closed_at: Date | null
    }
    'collection.round_section': { round: string; code: string; position: number; name: Json<Words> }
    'collection.round_question': {
      round: string
      indicator: string
      indicator_version: number
      section: string
      position: number
      applies: ColumnType<Applies | null, string | null | undefined, never>
    }
    'collection.round_rule': { round: string; code: string; position: number; content: Json<Rule> }
    'collection.reply': {
      municipality: string
      round: string
      state: Generated<ReplyState>
      extended_to: string | null
      nil: Generated<boolean>
      minutes: number | null
      first_submitted_at: Date | null
      submitted_at: Date | null
      submitted_by: string | null
      approved_at: Date | null
      approved_by: string | null
      accepted_at: Date | null
      accepted_by: string | null
      version: Generated<number>
    }
    'collection.contact': {
      municipality: string
      subject: string
      role: ContactRole
      person: string | null
      name: string
      email: string
      language: Exclude<Language, 'en'>
      version: Generated<number>
      changed_at: Generated<Date>
    }
    'collection.reminder': {
      municipality: string
      round: string
      kind: LetterKind
      sent_to: string
      taken_at: Generated<Date>
      tries: Generated<number>
      sent_at: Date | null
      failed: string | null
    }
    'collection.delegation': {
      municipality: string
      id: string
      round: string
      section: string
      name: string
      email: string
      token_hash: Buffer
      made_by: string
      made_at: Generated<Date>
      expires_at: Date
      ended_at: Date | null
    }
    'collection.value': {
      municipality: string
      round: string
      indicator: string
      part: Generated<string>
      kind: ValueKind | null
      number: number | null
      choices: string[] | null
      comment: Generated<string>
      version: Generated<number>
      changed_by: string | null
      changed_by_name: string
      changed_at: Generated<Date>
      unlocked: Generated<boolean>
    }
    'collection.value_change': {
      municipality: string
      id: GeneratedAlways<number>
      round: string
      indicator: string
      part: string
      version: number
      former: unknown
      next: unknown
      why: Why
      by: string | null
      by_name: string
      at: Generated<Date>
    }
    'collection.finding': {
      municipality: string
      round: string
      rule: string
      indicator: string
      part: Generated<string>
      severity: 'hard' | 'soft'
      explanation: Generated<string>
      explanation_version: Generated<number>
      may_be_shown: Generated<boolean>
      explained_by: string | null
      explained_at: Date | null
      since: Generated<Date>
      ended_at: Date | null
    }
    'collection.pilot_reply': {
      municipality: string
      round: string
      indicator: string
      minutes: number | null
      clarity: number | null
      comment: Generated<string>
      version: Generated<number>
      changed_by_name: Generated<string>
      changed_at: Generated<Date>
    }
    'collection.pilot_decision': {
      id: string
      round: string
      indicator: string
      verdict: Verdict
      reason: Json<Words>
      figures: Json<PilotFigures>
      body: Json<Words>
      decided_on: string
      by: string
      at: Generated<Date>
    }
    'collection.register_value': {
      municipality: string
      subject: string
      indicator: string
      part: Generated<string>
      year: number
      kind: ValueKind
      number: number | null
      source: Json<{ name: Words; table?: string }>
      retrieved_on: string
      licence: string
    }
  }
}
