import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Answered, call, Refusal } from './client'
import type { Endpoint } from './endpoint'

/** The key under which answers of an endpoint are kept; its path alone matches all of them. */
export const keyOf = (declared: Endpoint, asked: object = {}) => [declared.path, asked]

/**
 * Asks an endpoint and keeps the answer. While the next answer is on its way, the former one stays on the screen.
 * @param asked null while it is not known what to ask
 */
export function useAnswer<E extends Endpoint>(declared: E, asked: Parameters<typeof call<E>>[1] | null) {
  const query = useQuery<Answered<E>>({
    queryKey: keyOf(declared, asked ?? {}),
    queryFn: ({ signal }) => call(declared, { ...(asked as Parameters<typeof call<E>>[1]), signal }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  // What is here stays good where the network is away: that is told once for the whole app.
  const silent = query.data !== undefined && query.error instanceof Refusal && query.error.noAnswer
  return silent ? { ...query, error: null } : query
}
