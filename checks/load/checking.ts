import type { Answer, CheckContext } from '../../collection/domain/checking/answer'
import { check } from '../../collection/domain/checking/check'
import { groupFigures } from '../../collection/domain/checking/group'
import type { Rule } from '../../collection/domain/checking/rule'
import type { Value } from '../../collection/domain/value'
import { percentile, show, showWanted } from './figures'
import type { Pace } from './runLoad'
import { takeTurns } from './takeTurns'

const [indicators, parts, rulesAsked] = [120, 10, 200]

/** A whole answer of 120 indicators with ten parts each against 200 rules, beside parsing the same answer from JSON. */
export async function checking(_: unknown, pace: Pace): Promise<void> {
  const refs = Array.from({ length: indicators }, (_, index) => `CU${100 + index}`)
  const whole = refs.map((ref) => [ref, ...Array.from({ length: parts }, (_, part) => `${ref}.p${part}`)])
  const answer: Answer = new Map(
    whole.flat().map((ref, index) => [ref, { value: valueAt(index), comment: '' }]),
  )
  const rules = rulesOf(whole)
  const context = contextOf(whole.flat(), answer)
  const text = JSON.stringify([...answer])
  console.log(`\nchecking · ${answer.size} values, ${rules.length} rules`)
  const findings = check(rules, answer, context).length
  const { parsing, checks } = await takeTurns(pace.rounds * 100, {
    parsing: async () => new Map(JSON.parse(text) as [string, unknown][]),
    checks: async () => {
      if (check(rules, answer, context).length !== findings)
        throw new Error('the same answer was judged differently')
    },
  })
  show('the answer parsed from JSON', parsing)
  show(`the answer checked, ${findings} findings`, checks)
  showWanted('checking to parsing, medians', percentile(checks, 0.5) / percentile(parsing, 0.5), 'under 20')
  showWanted('milliseconds for a whole answer, p95', percentile(checks, 0.95), 'under 50')
}

const valueAt = (index: number): Value =>
  index % 17 === 0 ? { kind: 'missing' } : { kind: 'number', number: (index * 7919) % 100_000 }

const rulesOf = (whole: readonly (readonly string[])[]): Rule[] =>
  Array.from({ length: rulesAsked }, (_, index) => ruleOf(index, whole[index % whole.length] ?? []))

/** Rules of all types that count, the half of them over all parts of their indicator. */
function ruleOf(index: number, refs: readonly string[]): Rule {
  const types = [
    'range',
    'decimals',
    'change',
    'outlier',
    'parts',
    'together',
    'thousands',
    'register',
  ] as const
  const type = types[index % types.length] ?? 'range'
  const [whole = '', ...parts] = refs
  const some = index % 2 ? [...refs] : [whole]
  const sentence = { fi: 'Onko {{ref}} oikein?', sv: 'Stämmer {{ref}}?', en: 'Is {{ref}} right?' }
  const common = { code: `rule-${index}`, severity: 'soft' as const, sentence }
  switch (type) {
    case 'range':
      return { ...common, type, refs: some, min: 0, max: 90_000 }
    case 'decimals':
      return { ...common, type, refs: some, decimals: 0 }
    case 'change':
    case 'register':
      return { ...common, type, refs: some, percent: 20, floor: 100 }
    case 'outlier':
      return { ...common, type, refs: some, per: 'inhabitant', k: 5, atLeast: 10 }
    case 'parts':
      return { ...common, type, whole, parts, tolerance: 1 }
    case 'together':
      return { ...common, type, refs: [...refs], counts: 'given' }
    case 'thousands':
      return { ...common, type, refs: some, against: ['lastYear', 'register', 'group'] }
  }
}

function contextOf(refs: readonly string[], answer: Answer): CheckContext {
  const before = new Map([...answer].map(([ref, { value }]) => [ref, value]))
  const figures = Array.from({ length: 50 }, (_, index) => ({
    number: index * 1000,
    population: 5000 + index,
  }))
  return {
    municipality: { code: '638', mainland: true, bilingual: true },
    ...{ year: 2022, asked: new Set(refs), lastYear: before, register: before, population: 50_000 },
    group: new Map(refs.map((ref) => [ref, groupFigures(figures)])),
  }
}
