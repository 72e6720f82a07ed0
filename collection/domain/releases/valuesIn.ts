import type { ReleasedValues } from '../../db/releases/releases'
import type { Value } from '../value'

/** What one municipality's values of a year say, by written ref. */
export function valuesIn({ refs, kinds, numbers, choices }: ReleasedValues): Map<string, Value> {
  const valueAt = (position: number): Value => {
    const kind = kinds[position] ?? 'missing'
    if (kind === 'notApplicable' || kind === 'missing') return { kind }
    const [number, chosen] = [numbers[position], choices[position]]
    return { kind, ...(number === undefined ? {} : { number }), ...(chosen ? { choices: chosen } : {}) }
  }
  return new Map(refs.map((ref, position) => [ref, valueAt(position)]))
}
