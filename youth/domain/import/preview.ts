import { cellText } from '../../../base/sheets/sheet'
import type { Mapping } from './mapping/mapping'
import type { Meaning } from './mapping/meanings'
import { normalise } from './mapping/normalise'
import { wordsOf } from './mapping/propose'
import { wordsIn } from './mapping/words'
import { type Outcome, outcomes, type Planned } from './record/plan'
import type { RefusedRow, RowPlace } from './rows/readRows'
import type { Understood } from './understand'
import { unusualRows } from './unusualRows'

/** How many rows of a kind a screen names; a sheet with more of them wants another look before it is read row by row. */
const namedOnScreen = 1000

/** What a person sees before a sheet is imported: how it is understood, and what would become of each row. */
export type Preview = {
  /** Every heading with what it means and a few of its cells. */
  columns: { heading: string; means: Meaning; examples: string[] }[]
  /** The sheet's words with what they are taken for; null where a person has to say. */
  forms: { word: string; form: Mapping['forms'][number]['form'] | null }[]
  environments: { word: string; environment: Mapping['environments'][number]['environment'] | null }[]
  tags: { word: string; tag: NonNullable<Mapping['tags']>[number]['tag'] | null }[]
  units: { name: string; unit: string | null }[]
  otherwise: Mapping['otherwise']
  counts: Record<Outcome, number> &
    Record<'refused' | 'totals' | 'titles' | 'days' | 'cancelled' | 'closed' | 'noted', number>
  /** Of the rows to be recorded. */
  participations: number
  period: { from: string; to: string } | null
  /** The sheet's own sums: how many agree with the rows above them, and those that do not. */
  sums: { agreeing: number; differing: (RowPlace & { said: number; counted: number })[] }
  refused: RefusedRow[]
  /** Rows that are left alone, as something else is there in their place, was deleted, or their month is locked. */
  leftAlone: (RowPlace & {
    outcome: Exclude<Outcome, 'new' | 'there'>
    date: string
    unit: string
    session: string
  })[]
  /** Rows to be recorded whose number is unlike anything else that the sheet has of the unit: shown, and not refused. */
  unusual: (RowPlace & { count: number })[]
  /** Tabs in which no headings were known. */
  leftTabs: string[]
}

/** Puts together what a sheet is understood as and what would become of its rows. */
export function describePreview(
  { tables, mapping, leftTabs, rows }: Understood,
  planned: readonly Planned[],
  named = namedOnScreen,
): Preview {
  const meaning = new Map(mapping.columns.map(({ heading, means }) => [heading, means]))
  const words = (wanted: Meaning) => wordsOf(tables, (heading) => meaning.get(heading) === wanted)
  const known = <T>(list: readonly T[], wordOf: (one: T) => string, word: string) =>
    list.find((one) => normalise(wordOf(one)) === normalise(word))
  const fresh = planned.filter(({ outcome }) => outcome === 'new').map(({ row }) => row.content)
  const dates = fresh.map(({ date }) => date).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  const excepted = (exception: string) => fresh.filter((content) => content.exception === exception).length
  return {
    columns: mapping.columns.map((column) => ({ ...column, examples: examplesOf(tables, column.heading) })),
    forms: words('form').map((word) => ({
      word,
      form: known(mapping.forms, (one) => one.word, word)?.form ?? null,
    })),
    environments: words('environment').map((word) => ({
      word,
      environment: known(mapping.environments, (one) => one.word, word)?.environment ?? null,
    })),
    tags: wordsOf(tables, (heading) => meaning.get(heading) === 'tags', wordsIn).map((word) => ({
      word,
      tag: known(mapping.tags ?? [], (one) => one.word, word)?.tag ?? null,
    })),
    units: words('unit').map((name) => ({
      name,
      unit: known(mapping.units, (one) => one.name, name)?.unit ?? null,
    })),
    otherwise: mapping.otherwise,
    counts: {
      ...(Object.fromEntries(
        outcomes.map((outcome) => [outcome, planned.filter((one) => one.outcome === outcome).length]),
      ) as Record<Outcome, number>),
      refused: rows.refused.length,
      totals: rows.totals,
      titles: rows.titles,
      days: rows.days,
      cancelled: excepted('cancelled'),
      closed: excepted('closed'),
      noted: planned.filter(({ row, outcome }) => outcome === 'new' && row.isNoted).length,
    },
    participations: fresh.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
    period: from && to ? { from, to } : null,
    sums: {
      agreeing: rows.sums.filter(({ said, counted }) => said === counted).length,
      differing: rows.sums.filter(({ said, counted }) => said !== counted).slice(0, named),
    },
    refused: rows.refused.slice(0, named),
    leftAlone: planned
      .flatMap(({ row, outcome, id }) =>
        outcome !== 'new' && outcome !== 'there'
          ? [
              {
                tab: row.tab,
                row: row.row,
                outcome,
                date: row.content.date,
                unit: row.content.unit,
                session: id,
              },
            ]
          : [],
      )
      .sort((a, b) => (a.tab === b.tab ? a.row - b.row : a.tab < b.tab ? -1 : 1))
      .slice(0, named),
    unusual: unusualRows(planned).slice(0, named),
    leftTabs,
  }
}

/** The first three different cells of a column. */
function examplesOf(tables: Understood['tables'], heading: string): string[] {
  const examples = new Set<string>()
  for (const { headings, rows } of tables) {
    const column = headings.indexOf(heading)
    for (const { cells } of column < 0 ? [] : rows.slice(0, 200)) {
      const text = cellText(cells[column])
      if (text && examples.size < 3) examples.add(text.length > 40 ? `${text.slice(0, 39)}…` : text)
    }
  }
  return [...examples]
}
