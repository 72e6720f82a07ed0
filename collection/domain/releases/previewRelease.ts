import type { ReadTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { cellRowsOf } from '../../../statistics/domain/cellRows'
import { findLatestRelease } from '../../../statistics/domain/releases'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'
import { countBeingCorrected, findReleaseRow } from '../../db/releases/releases'
import { type PublishNeeds, tablesOf } from './publishReleases'

type Said = { kind: string; value: number | null }

/** What a release will say before it does. */
export type Preview = {
  years: { year: number; cells: number; isNew: boolean; registersAlone: boolean }[]
  cells: number
  values: number
  missing: number
  suppressed: number
  /** Values that were being corrected when it was prepared. */
  beingCorrected: number
  /** Years that are public now and would not be in the latest release any more. */
  dropped: number[]
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
  const counts = countKinds(cells)
  const { changes, formerYears, dropped } = await heldAgainst(read, table, cells)
  return {
    years: yearsOf(cells, formerYears, release.quality.registerYears ?? []),
    cells: cells.length,
    values: counts.value,
    missing: counts.missing,
    suppressed: counts.suppressed,
    beingCorrected: await countBeingCorrected(read, id),
    dropped: [...dropped].map(Number).sort((a, b) => a - b),
    changed: changes.length,
    changes: changes.slice(0, shownChanges).map((change) => ({ ...change, ...namesIn(table, change) })),
  }
}

function countKinds(cells: readonly PublishedCell[]) {
  const counts = { value: 0, missing: 0, notApplicable: 0, suppressed: 0, notYet: 0 }
  for (const { cell } of cells) counts[cell.kind]++
  return counts
}

/** The years of a release: what it adds is said by year, for it is no change of anything. */
function yearsOf(
  cells: readonly PublishedCell[],
  former: ReadonlySet<string>,
  registers: readonly number[],
): Preview['years'] {
  const years = new Map<string, number>()
  for (const { period } of cells) years.set(period, (years.get(period) ?? 0) + 1)
  return [...years]
    .map(([period, count]) => ({
      year: Number(period),
      cells: count,
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

/**
 * The cells of the release that stands which will say something else. What a year or a measure adds is no change, and a
 * year that is left out is said as a year and not cell by cell.
 */
async function heldAgainst(read: ReadTx, table: TableDefinition, cells: readonly PublishedCell[]) {
  const latest = await findLatestRelease(read, table.id)
  const changes: Change[] = []
  const formerYears = new Set<string>()
  const dropped = new Set<string>()
  if (!latest) return { changes, formerYears, dropped }
  const years = new Set(cells.map(({ period }) => period))
  const decimals = decimalsIn(table)
  const next = byPlaceAndPeriod(cells)
  for (const { place: code, period, measures, kinds, values } of await cellRowsOf(read, latest)) {
    formerYears.add(period)
    if (!years.has(period)) {
      dropped.add(period)
      continue
    }
    const now = next.get(code)?.get(period)
    for (const [position, measure] of measures.entries()) {
      const before: Said = { kind: kinds[position] ?? 'missing', value: values[position] ?? null }
      const after = said(now?.get(measure))
      const shown = decimals.get(measure) ?? 0
      if (isOtherwise(before, after, shown))
        changes.push({ code, period, measure, decimals: shown, former: before, next: after })
    }
  }
  changes.sort(byCodes)
  return { changes, formerYears, dropped }
}

/** Cells under their codes one by one: of hundreds of thousands none is found by a text made for it. */
function byPlaceAndPeriod(cells: readonly PublishedCell[]) {
  const places = new Map<string, Map<string, Map<string, PublishedCell>>>()
  for (const cell of cells) {
    const periods = within(places, cell.place)
    within(periods, cell.period).set(cell.measure, cell)
  }
  return places
}

function within<T>(maps: Map<string, Map<string, T>>, code: string): Map<string, T> {
  const known = maps.get(code)
  if (known) return known
  const made = new Map<string, T>()
  maps.set(code, made)
  return made
}

const byCodes = (a: Change, b: Change) =>
  compare(a.code, b.code) || compare(a.period, b.period) || compare(a.measure, b.measure)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

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
