import type { Cell } from '../../../../base/cells/cell'
import { sumCells } from '../../../../base/cells/sum'
import type { PublishedCell } from '../../../../statistics/table'

/** What a month of youth work amounts to. Participations are not people: the same person comes again. */
export type MonthFigures = { month: string; participations: Cell; sessions: Cell; hours: Cell }

export const measures = ['participations', 'sessions', 'hours'] as const
export type Measure = (typeof measures)[number]

/**
 * The figures of one place, month by month.
 * @param cells of the place; where a month has none, nothing was recorded or published: missing, never zero
 * @param months `2026-10`, in the order wanted
 * @param published the months that the release covers; those after the latest of them are not there yet
 */
export function monthFigures(
  cells: readonly PublishedCell[],
  months: readonly string[],
  published: ReadonlySet<string>,
): MonthFigures[] {
  const latest = [...published].sort().at(-1) ?? ''
  const found = new Map(cells.map(({ period, measure, cell }) => [`${period} ${measure}`, cell]))
  const figure = (month: string, measure: Measure): Cell =>
    found.get(`${month} ${measure}`) ?? { kind: month > latest ? 'notYet' : 'missing' }
  return months.map((month) => ({
    month,
    participations: figure(month, 'participations'),
    sessions: figure(month, 'sessions'),
    hours: figure(month, 'hours'),
  }))
}

/** What some months add up to, and of how many of them there is a figure at all. */
export type Sum = {
  /** The sum of the months that have a figure; missing where none has. */
  total: Cell
  recorded: number
  months: number
  /** Every month has a figure, so the total is the whole. */
  whole: boolean
}

/** Adds up the months that have a figure. A month without one is left out, and said: the sum is then not whole. */
export function sumOfRecorded(months: readonly MonthFigures[], measure: Measure): Sum {
  const figures = months.map((month) => month[measure]).filter(({ kind }) => kind === 'value')
  return {
    total: sumCells(figures),
    recorded: figures.length,
    months: months.length,
    whole: months.length > 0 && figures.length === months.length,
  }
}

/** The twelve months of a year. */
export const monthsOfYear = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)

/** The years that have published months, the newest first. */
export const yearsOf = (published: Iterable<string>): number[] =>
  [...new Set([...published].map((month) => Number(month.slice(0, 4))))].sort((a, b) => b - a)

/** Whether all twelve months of a year are published. */
export const isWholeYear = (year: number, published: ReadonlySet<string>) =>
  monthsOfYear(year).every((month) => published.has(month))

/** The newest year whose twelve months are all published, or the newest year there is; null where there is none. */
export function yearToShow(published: ReadonlySet<string>): number | null {
  const years = yearsOf(published)
  return years.find((year) => isWholeYear(year, published)) ?? years[0] ?? null
}

/**
 * How many percent one whole year is above (or, negative, below) another; null where either has a month missing
 * or there is nothing to compare with.
 */
export function changeInPercent(now: Sum, before: Sum): number | null {
  if (!now.whole || !before.whole || now.total.kind !== 'value' || before.total.kind !== 'value') return null
  if (before.total.value === 0) return null
  return Math.round((now.total.value / before.total.value - 1) * 100)
}
