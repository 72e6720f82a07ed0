import type { ReadTx } from '../../../../base/database/transaction'
import { groupBy } from '../../../../base/groupBy'
import { wholeCountry } from '../../../../statistics/domain/placeName'
import { cellsOf, type Release } from '../../../../statistics/domain/releases'
import { listCodes } from '../../../../statistics/domain/tableVersion'
import { type MonthFigures, measures, monthFigures, type Sum, sumOfRecorded } from './months'

/** The published table of youth work by municipality and month. */
export const youthMonths = 'youth-months'

/** How long a stretch the front page tells of. */
const stretch = 12

/** What a municipality's months of the stretch add up to. */
export type MunicipalitySums = { code: string; participations: Sum; sessions: Sum; hours: Sum }

/** The country over the latest twelve months that are published. */
export type CountryFigures = {
  months: string[]
  country: MonthFigures[]
  /** The municipalities that have a figure in at least one of the months. */
  takingPart: MunicipalitySums[]
}

/** The months that a release covers, in order. */
export async function publishedMonths(read: ReadTx, release: Release): Promise<string[]> {
  return (await listCodes(read, release, 'time')).sort()
}

/** The latest twelve published months of the whole country and of each municipality. */
export async function readCountry(read: ReadTx, release: Release): Promise<CountryFigures> {
  const months = (await publishedMonths(read, release)).slice(-stretch)
  const published = new Set(months)
  const byPlace = groupBy(await cellsOf(read, release, { periods: months }), ({ place }) => place)
  const figures = (place: string) => monthFigures(byPlace.get(place) ?? [], months, published)
  const takingPart = [...byPlace.keys()]
    .filter((place) => place !== wholeCountry.code)
    .map((code) => ({ code, ...sums(figures(code)) }))
    .filter(({ participations }) => participations.recorded > 0)
  return { months, country: figures(wholeCountry.code), takingPart }
}

function sums(months: readonly MonthFigures[]) {
  const [participations, sessions, hours] = measures.map((measure) => sumOfRecorded(months, measure)) as [
    Sum,
    Sum,
    Sum,
  ]
  return { participations, sessions, hours }
}

/** All that is published of a municipality. */
export type MunicipalityFigures = {
  /** The months that the release covers. */
  published: Set<string>
  /** The years that the municipality has at least one figure in. */
  years: Set<number>
  of(months: readonly string[]): MonthFigures[]
}

/** Every published month of one municipality. */
export async function readMunicipality(
  read: ReadTx,
  release: Release,
  code: string,
): Promise<MunicipalityFigures> {
  const published = new Set(await publishedMonths(read, release))
  const cells = await cellsOf(read, release, { places: [code] })
  const years = cells
    .filter(({ cell }) => cell.kind === 'value')
    .map(({ period }) => Number(period.slice(0, 4)))
  return { published, years: new Set(years), of: (months) => monthFigures(cells, months, published) }
}
