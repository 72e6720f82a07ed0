/** Shares a whole number out by weights, without losing or adding any. */
export function shareOut<Key extends string>(
  whole: number,
  weights: Record<Key, number>,
): Record<Key, number> {
  const keys = Object.keys(weights) as Key[]
  const all = keys.reduce((sum, key) => sum + weights[key], 0) || 1
  const shares = Object.fromEntries(
    keys.map((key) => [key, Math.floor((whole * weights[key]) / all)]),
  ) as Record<Key, number>
  const largest = keys.reduce((best, key) => (weights[key] > weights[best] ? key : best), keys[0] as Key)
  shares[largest] += whole - keys.reduce((sum, key) => sum + shares[key], 0)
  return shares
}
