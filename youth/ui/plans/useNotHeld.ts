import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { getSummary } from '../../api/months/endpoints'
import { getOccurrences } from '../../api/plans/endpoints'
import { getSessions, putSession } from '../../api/sessions/endpoints'
import { getWeek } from '../../api/weeks/endpoints'
import type { Session } from '../../domain/sessions/session'

type NotHeld = Pick<Session, 'unit' | 'form' | 'date' | 'start' | 'end'> &
  Pick<Partial<Session>, 'environment' | 'group'> & { exception: 'cancelled' | 'closed' }

/** Says of a session that it was not held, or will not be: recorded under its own id. */
export function useNotHeld(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NotHeld) => call(putSession, { params: { id }, body }),
    onSuccess: () =>
      Promise.all(
        [getWeek, getOccurrences, getSessions, getSummary].map(({ path }) =>
          client.invalidateQueries({ queryKey: [path] }),
        ),
      ),
  })
}

/** What a planned session says of itself where it is not held. */
export const ofPlanned = (planned: {
  unit: string
  form: string
  date: string
  start: string
  end: string
  environment: string
  group: string | null
}): Omit<NotHeld, 'exception'> => ({
  unit: planned.unit,
  form: planned.form as NotHeld['form'],
  date: planned.date,
  start: planned.start,
  end: planned.end,
  environment: planned.environment as NonNullable<NotHeld['environment']>,
  ...(planned.group ? { group: planned.group } : {}),
})
