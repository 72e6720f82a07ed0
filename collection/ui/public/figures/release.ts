import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { findRelease, type Release } from '../../../../statistics/domain/releases'
import { getTableVersion } from '../../../../statistics/domain/tableVersion'
import type { DimensionCode } from '../../../../statistics/table'
import { type HeldVersion, listHeldVersions } from '../../../domain/releases/publicReading'
import type { Quality } from '../../../domain/releases/quality'
import { type AskedAreas, publishedTables } from './areas'
import { type Catalogue, contentIn } from './catalogue'
import { type Measure, measuresOf } from './measures'

/** A release of a subject as everyone may read it. */
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
  /** What its rows are called, in the order of the table: the measures, and before them how many answered. */
  named: ReadonlyMap<string, DimensionCode>
}

/** Reads what a release's figures are called. Null where its tables are not there. */
export async function readRelease(
  read: ReadTx,
  subject: string,
  published: PublishedRelease,
  catalogue: Catalogue,
  isLatest: boolean,
): Promise<ReleaseView | null> {
  const tables = publishedTables(subject)
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
    named: named(codes(version, 'measure')),
    measures: measuresOf(codes(version, 'measure'), (code) => contentIn(catalogue, held, code)),
  }
}
