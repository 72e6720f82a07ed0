import type { ReadTx } from '../../../../base/database/transaction'
import type { Register } from '../../../../base/municipalities/register'
import { type CellInRelease, cellHistory } from '../../../../statistics/domain/cellHistory'
import { findSaid, type TrailRow } from '../../../domain/releases/publicReading'
import { type Measure, splitMeasure } from '../figures/measures'
import type { ReleaseView } from '../figures/release'

/** A municipality's figure of a year: the whole of an indicator, a part of it or an option. */
export type FigureAt = { municipality: string; year: string; ref: string }

export type FoundFigure = {
  at: FigureAt
  release: ReleaseView
  measure: Measure
  trail: TrailRow | null
  /** What each release has said of this very cell, the oldest first. */
  history: readonly CellInRelease[]
}

/** Whether an address names a figure at all, so that no one fills the memory with inventions. */
export const isFigure = ({ year, ref }: FigureAt) => /^\d{4}$/.test(year) && splitMeasure(ref) !== undefined

/** One figure of a release with the way it came; null where the release says nothing there. */
export async function findFigure(
  read: ReadTx,
  register: Register,
  release: ReleaseView | null,
  at: FigureAt,
): Promise<FoundFigure | null> {
  const { municipality, year, ref } = at
  const measure = release?.measures.find(({ code }) => code === ref)
  if (!release || !measure) return null
  const history = await cellHistory(read, release.tables.year.table, {
    ...{ place: municipality, period: year, measure: ref },
  })
  if (!history.length) return null
  const { indicator, part } = measure
  const trail = await findSaid(read, register, {
    ...{ municipality, release: release.published.id, year: Number(year), indicator, part },
  })
  return { at, release, measure, trail: trail ?? null, history }
}
