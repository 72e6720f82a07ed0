import type { Indicator } from '../indicator'
import { readRef, writeRef } from '../value'
import type { Values } from './completeValues'

/**
 * The values of a municipality that another one reports, by written ref, as it has answered itself. Whatever it wrote
 * beside that answer is in the other's figure already.
 */
export function reportedElsewhere(indicators: readonly Indicator[], taken: Values): ReadonlySet<string> {
  const refs = new Set<string>()
  for (const { code, content } of indicators) {
    const { reported, parts } = content
    if (!reported) continue
    const said = readRef(reported.ref)
    for (const part of ['', ...parts.map((one) => one.code)]) {
      const teller = said && !said.part ? writeRef({ ...said, part }) : reported.ref
      const value = taken.get(teller)
      const chosen = value && 'choices' in value ? (value.choices ?? []) : []
      if (chosen.some((option) => reported.elsewhere.includes(option)))
        refs.add(writeRef({ indicator: code, part }))
    }
    const all = parts.map((one) => writeRef({ indicator: code, part: one.code }))
    if (all.length > 0 && all.every((ref) => refs.has(ref))) refs.add(code)
  }
  return refs
}
