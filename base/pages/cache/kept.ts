import type { RecentlyUsed } from './recentlyUsed'

/** What was made before, or is made now; what failed is not remembered: the next one tries anew. */
export function kept<T>(cache: RecentlyUsed<Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  return made
}
