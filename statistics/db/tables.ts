import type { ColumnType, Generated } from 'kysely'
import type { Cell } from '../../base/cells/cell'
import type { Words } from '../../base/language/language'

/** Words go in as JSON text and come out parsed. */
type WordsColumn = ColumnType<Words, string, never>
type MaybeWordsColumn = ColumnType<Words | null, string | null, never>

declare module '../../base/database/tables' {
  interface Tables {
    'statistics.published_table': { id: string }
    'statistics.table_version': {
      published_table: string
      version: number
      subject: string
      title: WordsColumn
      description: WordsColumn
      source: WordsColumn
      licence: string
      time_unit: 'month' | 'year'
      fingerprint: Buffer
      made_at: Generated<Date>
    }
    'statistics.dimension': {
      published_table: string
      version: number
      code: string
      role: 'place' | 'time' | 'measure' | 'breakdown'
      position: number
      name: WordsColumn
    }
    'statistics.dimension_code': {
      published_table: string
      version: number
      dimension: string
      code: string
      position: number
      name: WordsColumn
      unit: MaybeWordsColumn
      decimals: number | null
    }
    'statistics.release': {
      id: Generated<number>
      published_table: string
      version: number
      number: number
      released_at: Generated<Date>
      example: boolean
      note: WordsColumn
      fingerprint: Buffer
    }
    'statistics.cell': {
      release: number
      place: string
      period: string
      measure: string
      breakdown: string[]
      kind: Cell['kind']
      value: number | null
      note: MaybeWordsColumn
    }
  }
}
