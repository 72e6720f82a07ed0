import type { Cell } from '../cells/cell'
import { sumCells } from '../cells/sum'
import { getMunicipality, municipalitiesOf, type Register } from './register'

/**
 * The municipality that a code means in a year: itself while it exists, then the successor in force that year.
 * A year after the register's last means today; a year before its first leaves the code as it is.
 * @throws RangeError for a code that the register does not know
 */
export function municipalityOn(register: Register, code: string, year: number): string {
  let municipality = getMunicipality(register, code)
  while (municipality.successor !== null && municipality.lastYear !== null && municipality.lastYear < year) {
    municipality = getMunicipality(register, municipality.successor)
  }
  return municipality.code
}

/**
 * Every municipality that has been merged into a code, directly or in a chain, and not the code itself.
 * Sorted by code; empty where none has been.
 */
export function predecessorsOf(register: Register, code: string): string[] {
  const direct = [...register.municipalities.values()].filter(({ successor }) => successor === code)
  return direct.flatMap((merged) => [merged.code, ...predecessorsOf(register, merged.code)]).sort()
}

/**
 * Figures of municipalities as they were, in today's municipalities: a merged municipality is summed into its
 * successor, by `sumCells`. A part that has no figure is missing, and so is then the sum: never a smaller number.
 * @param figures by municipality code; none is lost, for a code that no longer existed counts into its successor too
 * @param codesOf the year whose municipalities `figures` should cover: the year of the figures, unless they come in
 *   the codes of another year
 * @returns a cell for each municipality of `register.lastYear`, by code
 * @throws RangeError for a year or a code that the register does not know
 */
export function inTodaysAreas(
  register: Register,
  figures: ReadonlyMap<string, Cell>,
  codesOf: number,
): Map<string, Cell> {
  const expected = municipalitiesOf(register, codesOf).map(({ code }) => code)
  const parts = new Map(municipalitiesOf(register, register.lastYear).map(({ code }) => [code, [] as Cell[]]))
  for (const code of new Set([...expected, ...figures.keys()])) {
    parts
      .get(municipalityOn(register, code, register.lastYear))
      ?.push(figures.get(code) ?? { kind: 'missing' })
  }
  return new Map([...parts].map(([code, cells]) => [code, sumCells(cells)]))
}
