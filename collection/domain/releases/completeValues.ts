import { numberOf } from '../checking/answer'
import { type ForWhom, whetherPut, withTellers } from '../checking/applies'
import { refsOf } from '../checking/refs'
import type { Indicator } from '../indicator'
import { readRef, type Value, writeRef } from '../value'
import { reportedElsewhere } from './reportedElsewhere'

/** The values of one municipality and year, by written ref. */
export type Values = ReadonlyMap<string, Value>

/** What decides whom a question is for. */
export type Asked = { code: string; mainland: boolean; bilingual: boolean }

const questionsOf = (indicators: readonly Indicator[]) =>
  indicators.map(({ code, content }) => ({ indicator: code, content }))

/** Whether each indicator is put to a municipality, by what was answered or imported of it. */
function readPut(questions: readonly ForWhom[], taken: Values, municipality: Asked) {
  const known = (ref: string) => taken.get(ref)
  return whetherPut(questions, { said: known, registered: known, municipality })
}

/**
 * What was answered or imported, without what has no field on the municipality's form: where a question was taken away
 * again by another answer, what had been answered to it is seen and emptied by nobody, and counts for nothing.
 * @param opened what is being corrected: while that is open, what hangs on it stays
 */
export function saidIn(
  indicators: readonly Indicator[],
  taken: Values,
  municipality: Asked,
  opened: ReadonlySet<string> = new Set(),
): Values {
  const questions = questionsOf(indicators)
  const isPut = readPut(questions, taken, municipality)
  const isOpen = new Set([...opened].map((ref) => readRef(ref)?.indicator))
  const said = new Map(taken)
  for (const { code, content } of indicators) {
    if (content.source.kind !== 'asked') continue
    const put = isPut(code) ?? withTellers(questions, [code]).some((one) => one !== code && isOpen.has(one))
    const fields = new Set(put ? refsOf({ code, content }) : [])
    for (const ref of refsIn({ code, content })) if (!fields.has(ref)) said.delete(ref)
  }
  return said
}

/**
 * A reader of whether nobody could tell if a value is asked of a municipality, which has answered others: it is missing,
 * and was not left unanswered.
 */
export function undecidedIn(
  indicators: readonly Indicator[],
  said: Values,
  municipality: Asked,
): (ref: string) => boolean {
  const asked = indicators.filter(({ content }) => content.source.kind === 'asked')
  if (!asked.some((one) => refsIn(one).some((ref) => said.has(ref)))) return () => false
  const isPut = readPut(questionsOf(indicators), said, municipality)
  const undecided = new Set(asked.filter(({ code }) => isPut(code) === undefined).flatMap(refsIn))
  return (ref) => undecided.has(ref)
}

/** The whole of an indicator and each of its parts, whether or not there is such a whole. */
const refsIn = ({ code, content }: Pick<Indicator, 'code' | 'content'>) => [
  code,
  ...content.parts.map((part) => writeRef({ indicator: code, part: part.code })),
]

/**
 * What was said, with what follows from it: a question that is not for such a municipality does not
 * apply to it, what another municipality reports does not either, and a whole that was not given is the sum of its parts
 * where they add up. Whatever else is not there stays away, and is missing.
 */
export function completeValues(indicators: readonly Indicator[], said: Values, municipality: Asked): Values {
  const isPut = readPut(questionsOf(indicators), said, municipality)
  const complete = new Map(said)
  const elsewhere = reportedElsewhere(indicators, said)
  for (const { code, content } of indicators) {
    if (content.source.kind === 'calculated') continue
    const refs = refsIn({ code, content })
    if (isPut(code) === false)
      for (const ref of refs) if (!said.has(ref)) complete.set(ref, { kind: 'notApplicable' })
    const twice = refs.filter((ref) => elsewhere.has(ref) && numberOf(said.get(ref)) !== undefined)
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
