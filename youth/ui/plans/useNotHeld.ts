import { useMutation } from '@tanstack/react-query'
import { useMe } from '../../../base/people/ui/useMe'
import type { Session } from '../../domain/sessions/session'
import { useCodesVersion } from '../codeLists/useCodes'
import { saveSession } from '../outbox/saveSession'
import { workplaceOf } from '../places'

type NotHeld = Pick<Session, 'unit' | 'form' | 'date' | 'start' | 'end'> &
  Pick<Partial<Session>, 'environment' | 'group'> & { exception: 'cancelled' | 'closed' }

/** Says of a session that it was not held, or will not be: recorded under its own id. */
export function useNotHeld(id: string) {
  const { me } = useMe()
  const municipality = (me && workplaceOf(me)) ?? ''
  const versionOn = useCodesVersion()
  return useMutation({
    mutationFn: (session: NotHeld) =>
      saveSession({
        id,
        municipality,
        session: { ...session, codes: versionOn(session.date) },
        isNew: true,
      }),
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
