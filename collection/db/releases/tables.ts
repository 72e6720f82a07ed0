import type { ColumnType, Generated } from 'kysely'
import type { Words } from '../../../base/language/language'
import type { Applies } from '../../domain/indicator'
import type { Quality } from '../../domain/releases/quality'
import type { ValueKind } from '../../domain/value'

type Json<T> = ColumnType<T, string, string>

declare module '../../../base/database/tables' {
  interface Tables {
    'collection.release': {
      id: string
      subject: string
      number: string | null
      state: 'preliminary' | 'final'
      note: Json<Words>
      quality: Json<Quality>
      embargo_until: Date
      example: boolean
      prepared_at: Generated<Date>
      prepared_by: string
      withdrawn_at: Date | null
      published_at: Date | null
      tables: ColumnType<Record<string, number> | null, string | null, string>
      version: Generated<number>
    }
    'collection.release_reply': {
      municipality: string
      release: string
      round: string
      year: number
      answered: boolean
      /** Releases made before it was told say nothing of it, nor of corrections. */
      first_submitted_on: string | null
      submitted_on: string | null
      approved_on: string | null
      accepted_on: string | null
      on_time: boolean
      one_person: boolean | null
      nil: boolean
      /** Handed in, and not taken: it was still to be approved, accepted or put right. */
      waiting: Generated<boolean>
    }
    'collection.release_value': {
      municipality: string
      release: string
      year: number
      indicator: string
      part: string
      kind: ValueKind
      number: number | null
      choices: string[] | null
      round: string | null
      version: number | null
      source: RegisterSource | null
      /** The day of the last change after the reply was first handed in, and whether the national team had opened it. */
      corrected_on: string | null
      opened_by_team: boolean | null
      /** It was open for correction when the release was prepared, and is missing in it for that. */
      being_corrected: Generated<boolean>
      explained: string[]
      /** Explanations that the municipality lets everybody read, by rule. */
      explanations: { rule: string; text: string }[]
    }
    'collection.release_indicator': {
      release: string
      year: number
      indicator: string
      version: number
      applies: Applies | null
    }
    'collection.release_change': {
      release: string
      published_table: string
      place: string
      period: string
      measure: string
      former: Json<ChangedCell>
      next: Json<ChangedCell>
    }
    'collection.planned_release': {
      id: string
      subject: string
      day: string
      state: 'preliminary' | 'final'
      name: Json<Words>
      cancelled: Generated<boolean>
      version: Generated<number>
      changed_at: Generated<Date>
    }
  }
}

/** Where a register's figure comes from: the producer, its table, the day it was read and the terms. */
export type RegisterSource = { name: Words; table?: string; retrievedOn: string; licence: string }

/** A cell as a release said it. */
export type ChangedCell = { kind: string; value: number | null }
