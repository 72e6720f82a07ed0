import { useState } from 'react'

/**
 * What was answered, once it is no longer being asked anew: an editor never begins with what was kept from before.
 * Afterwards it stays, so that asking again in the background takes nothing away from under who writes.
 */
export function useSettled<T>({
  data,
  isFetching,
}: {
  data: T | undefined
  isFetching: boolean
}): T | undefined {
  const [settled, setSettled] = useState(false)
  if (!settled && data !== undefined && !isFetching) setSettled(true)
  return settled ? data : undefined
}
