import type { ReadTx } from '../../../base/database/transaction'
import { groupBy } from '../../../base/groupBy'
import type { Words } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { cellKey } from '../../../statistics/domain/checkTable'
import { cellsOf, findLatestRelease } from '../../../statistics/domain/releases'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'
import { findReleaseRow } from '../../db/releases/releases'
import { type PublishNeeds, tablesOf } from './publishReleases'

type Said = { kind: string; value: number | null }

/** What a release will say before it does. */
export type Preview = {
  years: { year: number; cells: number; isNew: boolean; registersAlone: boolean }[]
  cells: number
  values: number
  missing: number
  suppressed: number
  changed: number
  changes: {
    place: Words
    period: string
    measure: string
    name: Words
    decimals: number
    former: Said
    next: Said
  }[]
}

const shownChanges = 100

/**
 * Calculates a prepared release exactly as publishing will, and holds it against the release that stands.
 * @throws not-allowed (403), not-found (404)
 */
export async function previewRelease(
  read: ReadTx,
  person: Person | null,
  id: string,
  needs: PublishNeeds,
): Promise<Preview> {
  allow(person, 'collection.release.make', 'nation')
  const release = await findReleaseRow(read, id)
  if (!release || release.withdrawn_at) throw problem.notFound()
  const first = await tablesOf(read, release, needs).next()
  if (first.done) throw problem.notFound()
  const { table, cells } = first.value
  const count = (kind: string) => cells.filter(({ cell }) => cell.kind === kind).length
  const { changes, formerYears } = await heldAgainst(read, table, cells)
  return {
    years: yearsOf(cells, formerYears, release.quality.registerYears ?? []),
    cells: cells.length,
    values: count('value'),
    missing: count('missing'),
    suppressed: count('suppressed'),
    changed: changes.length,
    changes: changes.slice(0, shownChanges).map((change) => ({ ...change, ...namesIn(table, change) })),
  }
}

/** The years of a release: what it adds is said by year, for it is no change of anything. */
function yearsOf(
  cells: readonly PublishedCell[],
  former: ReadonlySet<string>,
  registers: readonly number[],
): Preview['years'] {
  return [...groupBy(cells, ({ period }) => period)]
    .map(([period, found]) => ({
      year: Number(period),
      cells: found.length,
      isNew: !former.has(period),
      registersAlone: registers.includes(Number(period)),
    }))
    .sort((a, b) => a.year - b.year)
}

type Change = {
  code: string
  period: string
  measure: string
  decimals: number
  former: Said
  next: Said
}

/** The cells of the release that stands which will say something else. What a year or a measure adds is no change. */
async function heldAgainst(read: ReadTx, table: TableDefinition, cells: readonly PublishedCell[]) {
  const latest = await findLatestRelease(read, table.id)
  const changes: Change[] = []
  const formerYears = new Set<string>()
  if (!latest) return { changes, formerYears }
  const decimals = decimalsIn(table)
  const next = new Map(cells.map((cell) => [cellKey(cell), cell]))
  for (const former of await cellsOf(read, latest)) {
    formerYears.add(former.period)
    const before = said(former)
    const after = said(next.get(cellKey(former)))
    const shown = decimals.get(former.measure) ?? 0
    if (isOtherwise(before, after, shown))
      changes.push({
        ...{ code: former.place, period: former.period, measure: former.measure },
        ...{ decimals: shown, former: before, next: after },
      })
  }
  return { changes, formerYears }
}

/** Whether two figures differ, with the decimals of their measure: earlier releases may have more of them. */
const isOtherwise = (before: Said, after: Said, decimals: number): boolean =>
  before.kind !== after.kind || Math.abs((before.value ?? 0) - (after.value ?? 0)) > 0.5 * 10 ** -decimals

const decimalsIn = ({ dimensions }: TableDefinition) =>
  new Map(
    dimensions
      .filter(({ role }) => role === 'measure')
      .flatMap(({ codes }) => codes.map(({ code, decimals = 0 }) => [code, decimals] as const)),
  )

const said = (cell: PublishedCell | undefined): Said =>
  cell?.cell.kind === 'value'
    ? { kind: 'value', value: cell.cell.value }
    : { kind: cell?.cell.kind ?? 'missing', value: null }

function namesIn(table: TableDefinition, { code, measure }: Change): { place: Words; name: Words } {
  const nameOf = (role: string, sought: string): Words =>
    table.dimensions.find((dimension) => dimension.role === role)?.codes.find((one) => one.code === sought)
      ?.name ?? {
      ...{ fi: sought, sv: sought, en: sought },
    }
  return { place: nameOf('place', code), name: nameOf('measure', measure) }
}
