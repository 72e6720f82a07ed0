import { Problem } from '../../../base/problems/problem'
import type { Sheet } from '../../../base/sheets/sheet'
import type { UnitRow } from '../../db/units/units'
import type { Mapping } from './mapping/mapping'
import { knownHeadings, proposeMapping } from './mapping/propose'
import { findTables, type Table } from './mapping/tables'
import { type ReadRows, readRows } from './rows/readRows'

/** Where a sheet belongs: the municipality and the units that its rows may be of. */
export type SheetPlace = {
  municipality: string
  /** The municipality and those that have become part of it. */
  municipalities: readonly string[]
  units: readonly UnitRow[]
  /** The day from which a municipality's records are kept, by its code; what is older is refused. */
  keptFrom: ReadonlyMap<string, string>
}

/** A sheet as a mapping understands it: its tables, the mapping with what was proposed beside it, and every row read. */
export type Understood = { tables: Table[]; leftTabs: string[]; mapping: Mapping; rows: ReadRows }

/**
 * Understands a sheet.
 * @param given a person's mapping, the one used before, or null for what the headings themselves say
 * @throws sheet-no-headings (422)
 */
export async function understandSheet(
  sheet: Sheet,
  given: Mapping | null,
  place: SheetPlace,
): Promise<Understood> {
  const { tables, left } = findTables(sheet, knownHeadings(given))
  if (!tables.length) throw noHeadings()
  const mapping = proposeMapping(tables, place.units, given)
  return { tables, leftTabs: left, mapping, rows: await readRows(tables, mapping, place) }
}

const noHeadings = () => new Problem('sheet-no-headings', 422, { room: 'youth-import' })
