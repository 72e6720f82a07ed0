import { numberOf } from '../checking/answer'
import { appliesTo } from '../checking/applies'
import type { Indicator } from '../indicator'
import { type Value, writeRef } from '../value'
import { reportedElsewhere } from './reportedElsewhere'

/** The values of one municipality and year, by written ref. */
export type Values = ReadonlyMap<string, Value>

/** What decides whom a question is for. */
export type Asked = { code: string; mainland: boolean; bilingual: boolean }

/**
 * What was answered or imported, with what follows from it: a question that is not for such a municipality does not
 * apply to it, what another municipality reports does not either, and a whole that was not given is the sum of its parts
 * where they add up. Whatever else is not there stays away, and is missing.
 */
export function completeValues(indicators: readonly Indicator[], taken: Values, municipality: Asked): Values {
  const answer = new Map([...taken].map(([ref, value]) => [ref, { value, comment: '' }]))
  const complete = new Map(taken)
  const elsewhere = reportedElsewhere(indicators, taken)
  for (const { code, content } of indicators) {
    if (content.source.kind === 'calculated') continue
    const refs = [code, ...content.parts.map((part) => writeRef({ indicator: code, part: part.code }))]
    // Whom it is for may be told by another answer; where that one was not given, nothing is known.
    const decided = content.applies.to !== 'answered' || answer.has(content.applies.ref)
    if (decided && !appliesTo(content.applies, answer, municipality)) {
      for (const ref of refs) if (!taken.has(ref)) complete.set(ref, { kind: 'notApplicable' })
    }
    const twice = refs.filter((ref) => elsewhere.has(ref) && numberOf(taken.get(ref)) !== undefined)
    for (const ref of refs) if (elsewhere.has(ref)) complete.set(ref, { kind: 'notApplicable' })
    // A whole with a part that another reports would hold that part twice: what is left of it is the sum of the rest.
    const holdsTwice = content.partsAddUp && twice.length > 0 && !elsewhere.has(code)
    if (holdsTwice) complete.set(code, { kind: 'missing' })
    const whole =
      content.partsAddUp && (holdsTwice || !complete.has(code))
        ? addUp(refs.slice(1).map((ref) => complete.get(ref)))
        : null
    if (whole) complete.set(code, whole)
    // A whole beside all parts but one would tell that one.
    const given = complete.get(code)
    const hidesPart =
      content.partsAddUp && refs.slice(1).some((ref) => complete.get(ref)?.kind === 'confidential')
    if (hidesPart && given && 'number' in given) complete.set(code, { ...given, kind: 'confidential' })
  }
  return complete
}

/** The sum of all parts; nothing where one is not there or is missing. An estimated part makes an estimate of it, a confidential one hides it. */
function addUp(parts: readonly (Value | undefined)[]): Value | null {
  if (!parts.length) return null
  let sum = 0
  let kind: 'number' | 'estimated' | 'confidential' = 'number'
  let applying = 0
  for (const part of parts) {
    if (!part || part.kind === 'missing') return null
    if (part.kind === 'notApplicable') continue
    const number = numberOf(part)
    if (number === undefined) return null
    applying++
    sum += number
    if (part.kind === 'confidential' || kind === 'number') kind = part.kind
  }
  return applying ? { kind, number: sum } : { kind: 'notApplicable' }
}
