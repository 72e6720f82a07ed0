import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getSessions } from '../../api/sessions/endpoints'
import { today } from '../dates'
import { useBoxedSessions, withBoxed } from '../outbox/sessionBox'
import type { GoingOn } from './goingOn'
import { lastTold } from './keptTally'
import { isSeen, nextCount } from './nextCount'

/** Nobody who stands at a door waits longer than this to hear what was held there before. */
const patience = 3000

/**
 * Where counting what nobody planned begins in a unit today.
 * @param open what is being counted, as far as this phone knows
 * @returns the address, or null while it is not known
 */
export function useNextCount(
  municipality: string,
  unit: string | undefined,
  open: readonly GoingOn[],
): string | null {
  const client = useQueryClient()
  const boxed = useBoxedSessions()
  const date = today()
  const [drawn] = useState(() => crypto.randomUUID() as string)
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const answer = useAnswer(
    getSessions,
    unit ? { query: { municipality, unit, from: date, to: date, limit: '50' } } : null,
  )
  if (!unit) return null
  const told = answer.isPlaceholderData ? undefined : answer.data?.data.sessions
  const seenAt = told && answer.dataUpdatedAt
  const { failureReason } = answer
  const comes = answer.isFetching && !waited && !(failureReason instanceof Refusal && failureReason.noAnswer)
  if (comes && !isSeen({ seenAt }, Date.now())) return null
  const isThere = (one: { unit: string; date: string }) => one.unit === unit && one.date === date
  const session = nextCount(
    {
      ...{ unit, date, seenAt, open },
      recorded: withBoxed(told ?? [], boxed, isThere).length,
      isOver: (id) =>
        boxed.has(id) || ['recorded', 'put-aside'].includes(lastTold(client, id)?.state ?? 'open'),
    },
    Date.now(),
    drawn,
  )
  return `/tally/${session}?${new URLSearchParams({ unit, date })}`
}
