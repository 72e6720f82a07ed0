import type { Answer, CheckContext, GroupFigures } from '../../collection/domain/checking/answer'
import { check, type Finding } from '../../collection/domain/checking/check'
import { groupFigures } from '../../collection/domain/checking/group'
import { refsOf } from '../../collection/domain/checking/refs'
import type { Value } from '../../collection/domain/value'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { cultureRules } from '../../culture/domain/rounds/rules'
import type { Invented } from './invented'
import type { CulturePlace } from './places'

export const byMunicipality = (rows: readonly Invented[]): Map<string, Invented[]> => {
  const groups = new Map<string, Invented[]>()
  for (const row of rows) {
    const group = groups.get(row.municipality)
    if (group) group.push(row)
    else groups.set(row.municipality, [row])
  }
  return groups
}

const asked = new Set(coreIndicators.filter(({ content }) => content.source.kind === 'asked').flatMap(refsOf))
const valuesOf = (rows: readonly Invented[] = []): Map<string, Value> =>
  new Map(rows.map(({ ref, value }) => [ref, value]))

/** How each group answered, ref by ref, for the rules that hold an answer against its like. */
function groupsOf(places: ReadonlyMap<string, CulturePlace>, answers: readonly Invented[]) {
  const numbers = new Map<string, Map<string, { number: number; population: number }[]>>()
  for (const { municipality, ref, value } of answers) {
    const place = places.get(municipality)
    if (!place || !('number' in value) || value.number === undefined) continue
    const refs = numbers.get(place.group) ?? new Map<string, { number: number; population: number }[]>()
    refs.set(ref, [...(refs.get(ref) ?? []), { number: value.number, population: place.population }])
    numbers.set(place.group, refs)
  }
  return new Map(
    [...numbers].map(([group, refs]) => [
      group,
      new Map<string, GroupFigures>([...refs].map(([ref, figures]) => [ref, groupFigures(figures)])),
    ]),
  )
}

/** What the rules of the culture round find in each municipality's answer of a year. */
export function findInAnswers(
  places: readonly CulturePlace[],
  year: number,
  { answers, before, register }: Record<'answers' | 'before' | 'register', readonly Invented[]>,
): Map<string, Finding[]> {
  const known = new Map(places.map((place) => [place.code, place]))
  const [lastYears, registers] = [byMunicipality(before), byMunicipality(register)]
  const groups = groupsOf(known, before)
  const found = new Map<string, Finding[]>()
  for (const [code, rows] of byMunicipality(answers)) {
    const place = known.get(code)
    const answer: Answer = new Map(rows.map(({ ref, value, comment }) => [ref, { value, comment }]))
    const context: CheckContext = {
      municipality: { code, mainland: true, bilingual: place?.bilingual ?? false },
      year,
      asked,
      lastYear: valuesOf(lastYears.get(code)),
      register: valuesOf(registers.get(code)),
      population: place?.population,
      group: groups.get(place?.group ?? '') ?? new Map(),
    }
    found.set(code, check(cultureRules, answer, context))
  }
  return found
}
