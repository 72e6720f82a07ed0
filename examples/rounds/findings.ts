import { groupBy } from '../../base/groupBy'
import type { Answer, CheckContext, GroupFigures } from '../../collection/domain/checking/answer'
import { check, type Finding } from '../../collection/domain/checking/check'
import { groupFigures } from '../../collection/domain/checking/group'
import { refsOf } from '../../collection/domain/checking/refs'
import type { Value } from '../../collection/domain/value'
import type { AskedForm } from './form'
import type { Invented } from './invented'
import type { AskedPlace } from './places'

export const byMunicipality = (rows: readonly Invented[]): Map<string, Invented[]> =>
  groupBy(rows, ({ municipality }) => municipality)

const valuesOf = (rows: readonly Invented[] = []): Map<string, Value> =>
  new Map(rows.map(({ ref, value }) => [ref, value]))

/** How each group answered, ref by ref, for the rules that hold an answer against its like. */
function groupsOf(places: ReadonlyMap<string, AskedPlace>, answers: readonly Invented[]) {
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

/** What was answered the year before, and what registers or records say. */
export type HeldAgainst = Record<'before' | 'register', readonly Invented[]>

/** What the rules of a form find in each municipality's answer of a year. */
export function findInAnswers(
  { indicators, rules }: AskedForm,
  places: readonly AskedPlace[],
  year: number,
  answers: readonly Invented[],
  { before, register }: HeldAgainst,
): Map<string, Finding[]> {
  const asked = new Set(indicators.filter(({ content }) => content.source.kind === 'asked').flatMap(refsOf))
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
    found.set(code, check(rules, answer, context))
  }
  return found
}
