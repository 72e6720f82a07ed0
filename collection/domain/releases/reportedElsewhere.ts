import type { Indicator } from '../indicator'
import { readRef, writeRef } from '../value'
import type { Values } from './completeValues'

type Reported = NonNullable<Indicator['content']['reported']>

/** The answer that tells who reports a part: the same part of the question that is named, or the one value that is. */
export function tellerOf({ ref }: Reported, part: string): string {
  const said = readRef(ref)
  return said && !said.part ? writeRef({ ...said, part }) : ref
}

/**
 * The values of a municipality that another one reports, by written ref, as it has answered itself. Whatever it wrote
 * beside that answer is in the other's figure already.
 */
export function reportedElsewhere(indicators: readonly Indicator[], taken: Values): ReadonlySet<string> {
  const refs = new Set<string>()
  for (const { code, content } of indicators) {
    const { reported, parts } = content
    if (!reported) continue
    for (const part of ['', ...parts.map((one) => one.code)]) {
      const value = taken.get(tellerOf(reported, part))
      const chosen = value && 'choices' in value ? (value.choices ?? []) : []
      if (chosen.some((option) => reported.elsewhere.includes(option)))
        refs.add(writeRef({ indicator: code, part }))
    }
    const all = parts.map((one) => writeRef({ indicator: code, part: one.code }))
    if (all.length > 0 && all.every((ref) => refs.has(ref))) refs.add(code)
  }
  return refs
}
