import type { Indicator } from '../indicator'
import { type Value, writeRef } from '../value'
import type { Values } from './completeValues'
import { tellerOf } from './reportedElsewhere'

/**
 * What is not known of a municipality while it corrects some of its values, by written ref: the values themselves, what
 * they say to be its own or another's to report, what is asked only by what they say, and the wholes that hold any of
 * that. A whole shown beside all its parts but one would also tell that one, which may have been confidential.
 */
export function beingCorrected(
  indicators: readonly Indicator[],
  taken: Values,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const refs = new Set(opened)
  if (!refs.size) return refs
  for (const { code, content } of indicators) {
    const { applies, reported, parts, partsAddUp } = content
    for (const part of ['', ...parts.map((one) => one.code)]) {
      const ref = writeRef({ indicator: code, part })
      const hangs = applies.to === 'answered' && opened.has(applies.ref) && !taken.has(ref)
      if (hangs || (reported && opened.has(tellerOf(reported, part)))) refs.add(ref)
    }
    const holds = parts.some((part) => refs.has(writeRef({ indicator: code, part: part.code })))
    if (partsAddUp && holds) refs.add(code)
  }
  return refs
}

/** The values without what is being corrected: it is missing, and nothing is made up in its place. */
export function withoutCorrected(taken: Values, corrected: ReadonlySet<string>): Values {
  if (!corrected.size) return taken
  return new Map([...taken, ...[...corrected].map((ref): [string, Value] => [ref, { kind: 'missing' }])])
}
