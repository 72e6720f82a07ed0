import type { Mapping } from '../mapping/mapping'
import { type Meaning, partOf } from '../mapping/meanings'
import { normalise } from '../mapping/normalise'
import type { Table } from '../mapping/tables'

export type ColumnOf = { heading: string; column: number }

/** Where a table has what: the column of each meaning, all of those that may stand several times, and those that count an age, a gender or both. */
export type Columns = {
  of(meaning: Meaning): ColumnOf | undefined
  all(meaning: Meaning): readonly ColumnOf[]
  parts: readonly (ColumnOf & NonNullable<ReturnType<typeof partOf>>)[]
  /** Whether anything of a column is taken. */
  isRead(column: number): boolean
}

/** The columns of a table as a mapping understands its headings. */
export function columnsOf({ headings }: Table, mapping: Mapping): Columns {
  const means = new Map(mapping.columns.map(({ heading, means }) => [normalise(heading), means]))
  const columns = headings.map((heading, column) => ({
    heading,
    column,
    means: means.get(normalise(heading)) ?? ('nothing' as const),
  }))
  return {
    of: (meaning) => columns.find((one) => one.means === meaning),
    all: (meaning) => columns.filter((one) => one.means === meaning),
    parts: columns.flatMap((one) => {
      const part = partOf(one.means)
      return part ? [{ ...one, ...part }] : []
    }),
    isRead: (column) => (columns[column]?.means ?? 'nothing') !== 'nothing',
  }
}
