import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { type HeldVersion, listHeldVersions } from '../../../../collection/domain/releases/publicReading'
import type { Quality } from '../../../../collection/domain/releases/quality'
import { findRelease, type Release } from '../../../../statistics/domain/releases'
import { getTableVersion } from '../../../../statistics/domain/tableVersion'
import type { DimensionCode } from '../../../../statistics/table'
import type { AskedAreas } from '../addresses'
import { type Catalogue, contentIn } from './catalogue'
import { type Measure, measuresOf } from './measures'

/** The published tables of culture, in the areas of each year and in today's. */
export const tables: Record<AskedAreas, string> = {
  year: 'culture-indicators',
  today: 'culture-indicators-today',
}

/** A release of culture as everyone may read it. */
export type PublishedRelease = {
  id: string
  number: string
  state: 'preliminary' | 'final'
  note: Words
  quality: Quality
  example: boolean
  publishedAt: Date
  /** The number of the release of each table. */
  tables: Record<string, number>
}

/** A release with the words that its tables were published under. */
export type ReleaseView = {
  published: PublishedRelease
  isLatest: boolean
  /** The tables' own releases. */
  tables: Record<AskedAreas, Release>
  years: readonly string[]
  places: ReadonlyMap<string, DimensionCode>
  placesToday: ReadonlyMap<string, DimensionCode>
  /** Which version of each indicator its years hold. */
  held: readonly HeldVersion[]
  measures: readonly Measure[]
}

/** Reads what a release's figures are called. Null where its tables are not there. */
export async function readRelease(
  read: ReadTx,
  published: PublishedRelease,
  catalogue: Catalogue,
  isLatest: boolean,
): Promise<ReleaseView | null> {
  const found = async (areas: AskedAreas) => {
    const number = published.tables[tables[areas]]
    return number === undefined ? null : findRelease(read, tables[areas], number)
  }
  const [ofYear, today] = [await found('year'), await found('today')]
  if (!ofYear || !today) return null
  const [version, versionToday] = [await getTableVersion(read, ofYear), await getTableVersion(read, today)]
  const held = await listHeldVersions(read, published.id)
  const codes = (of: typeof version, role: string) =>
    of.dimensions.find((dimension) => dimension.role === role)?.codes ?? []
  const named = (list: readonly DimensionCode[]) => new Map(list.map((code) => [code.code, code]))
  return {
    published,
    isLatest,
    tables: { year: ofYear, today },
    years: codes(version, 'time')
      .map(({ code }) => code)
      .sort(),
    places: named(codes(version, 'place')),
    placesToday: named(codes(versionToday, 'place')),
    held,
    measures: measuresOf(codes(version, 'measure'), (code) => contentIn(catalogue, held, code)),
  }
}
