/** An area, and those of its municipalities whose figure is confidential. */
type Area = { area: string; codes: readonly string[] }

const isNothing = (number: number) => Math.abs(number) < 1e-9

/**
 * Which areas have to keep their figure to themselves, so that no confidential figure can be reckoned from areas that
 * are shown and the municipalities that are. An area tells the sum of its confidential figures; sums of areas can be
 * subtracted from each other in any way, so that "two are enough" holds for one area and not for many that overlap.
 * Each area is an equation: it may be shown as long as all equations together solve for none of the unknown.
 * @returns the areas to suppress; larger areas are kept before smaller ones
 */
export function areasThatGiveAway(areas: readonly Area[]): Set<string> {
  const unknown = [...new Set(areas.flatMap(({ codes }) => codes))].sort()
  const column = new Map(unknown.map((code, index) => [code, index]))
  const suppressed = new Set<string>()
  let shown: number[][] = []
  const largestFirst = [...areas]
    .filter(({ codes }) => codes.length > 0)
    .sort((a, b) => b.codes.length - a.codes.length || (a.area < b.area ? -1 : 1))
  for (const { area, codes } of largestFirst) {
    const equation = unknown.map(() => 0)
    for (const code of codes) equation[column.get(code) ?? -1] = 1
    const together = solve([...shown, equation])
    if (together.some((row) => row.filter((factor) => !isNothing(factor)).length === 1)) suppressed.add(area)
    else shown = together
  }
  return suppressed
}

/** Brings equations into their reduced form, in which an unknown that can be reckoned stands alone in a row. */
function solve(equations: readonly (readonly number[])[]): number[][] {
  const rows = equations.map((row) => [...row])
  let done = 0
  for (let column = 0; column < (rows[0]?.length ?? 0) && done < rows.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= done && !isNothing(row[column] ?? 0))
    if (pivot < 0) continue
    const [found = []] = rows.splice(pivot, 1)
    const factor = found[column] ?? 1
    const row = found.map((number) => number / factor)
    rows.splice(done, 0, row)
    for (const [index, other] of rows.entries()) {
      const times = other[column] ?? 0
      if (index === done || isNothing(times)) continue
      rows[index] = other.map((number, at) => number - times * (row[at] ?? 0))
    }
    done++
  }
  return rows.slice(0, done)
}
