import type { Cell } from '../../../../base/cells/cell'
import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { listPublicVersions } from '../../../../collection/domain/definition/publicVersions'
import { type CellChoice, cellsOf, type Release } from '../../../../statistics/domain/releases'
import { getTableVersion } from '../../../../statistics/domain/tableVersion'
import type { DimensionCode } from '../../../../statistics/table'
import { youthSubject } from '../../../domain/subject'

/** The published table of the yearly form: what municipalities answered and approved, in the areas of each year. */
export const yearlyTable = 'youth-indicators'

/** Of the mainland: whom the form is for. */
export const mainland = 'MA'

/** Of an area: how many municipalities were asked, and how many answered. */
export const replies = { expected: 'expected', answered: 'answered' } as const

/** What the page begins with, and what municipalities stand side by side by. */
export const personYears = 'YO101'
export const leading = [personYears, 'YO201', 'YO301'] as const
export type Leading = (typeof leading)[number]

/** What municipalities were asked, by the code of the indicator. */
export type YearlyQuestion = {
  code: string
  name: Words
  /** Its number is a yes or no of a municipality, and of an area how many said yes. */
  isYesNo: boolean
  /** The steps between which municipalities placed themselves. */
  scale?: { from: number; to: number }
}

/** A figure of the form: the whole of a question, one of its parts, or one option of a choice. */
export type YearlyMeasure = DimensionCode & { question: YearlyQuestion }
export type YearlyFigure = { cell: Cell; note?: Words }

/** Some figures of a release of the form. */
export type YearlyFigures = {
  /** The newest first. */
  years: readonly string[]
  measures: readonly YearlyMeasure[]
  /** Undefined where the release says nothing there: it was not asked. */
  at(place: string, year: string, measure: string): YearlyFigure | undefined
  /** The places that have a figure among those that were read. */
  places: readonly string[]
}

/**
 * Reads some figures of a release with what they are called in it.
 * @param choose which figures, as the release's newest year has it
 */
async function readYearly(
  read: ReadTx,
  release: Release,
  choose: (newest: string) => readonly CellChoice[],
): Promise<YearlyFigures> {
  const { dimensions } = await getTableVersion(read, release)
  const codesOf = (role: string) => dimensions.find((dimension) => dimension.role === role)?.codes ?? []
  const years = codesOf('time')
    .map(({ code }) => code)
    .sort()
    .reverse()
  const questions = new Map(
    (await listPublicVersions(read, youthSubject.code)).map(({ indicator, content: { name, answer } }) => {
      const isYesNo = answer.type === 'yesNo' || answer.type === 'choice' || answer.type === 'choices'
      const scale = answer.type === 'scale' ? { scale: { from: answer.from, to: answer.to } } : {}
      return [indicator, { code: indicator, name, isYesNo, ...scale }]
    }),
  )
  const figures = new Map<string, YearlyFigure>()
  const places = new Set<string>()
  for (const choice of choose(years[0] ?? ''))
    for (const { place, period, measure, cell, note } of await cellsOf(read, release, choice)) {
      figures.set(`${place} ${period} ${measure}`, note ? { cell, note } : { cell })
      if (cell.kind === 'value') places.add(place)
    }
  return {
    years,
    measures: codesOf('measure').flatMap((measure) => {
      const question = questions.get(measure.code.split(/[.:]/)[0] ?? '')
      return question ? [{ ...measure, question }] : []
    }),
    at: (place, year, measure) => figures.get(`${place} ${year} ${measure}`),
    places: [...places],
  }
}

/** The figures of one place: a municipality or the mainland. */
export const readYearlyOf = (read: ReadTx, release: Release, place: string): Promise<YearlyFigures> =>
  readYearly(read, release, () => [{ places: [place] }])

/** The mainland's figures, and those that municipalities stand side by side by in the newest year. */
export const readYearlyCountry = (read: ReadTx, release: Release): Promise<YearlyFigures> =>
  readYearly(read, release, (newest) => [
    { places: [mainland] },
    { periods: [newest], measures: [...leading] },
  ])
