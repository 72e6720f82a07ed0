import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { getTallies } from '../../api/tally/endpoints'
import { workplaceOf } from '../places'
import { draftIn, draftOf, findDraft, keepDraft } from './keptDraft'
import type { Draft } from './useTaps'

type Drafted = {
  /** What this phone knows of the session, unless somebody has said it before; undefined where it knows nothing. */
  said: Draft | undefined
  name: string | null
  isPlanned: boolean
  /** Whether genders are counted here, as far as it is known before the session is. */
  gender: boolean
}

/**
 * Where and when a session is: as its address says, as this phone has kept it, or as it was last heard of from the
 * server. Nothing of it is guessed: visitors counted in the wrong house are worse than none.
 */
export function useDraft(me: Me, session: string, address: string): Drafted {
  const client = useQueryClient()
  const tallies = useAnswer(getTallies, { query: { municipality: workplaceOf(me) ?? '' } })
  const listed = tallies.data?.data.tallies.find((one) => one.session === session)
  const known = draftIn(address) ?? findDraft(client, session) ?? (listed && draftOf(listed))
  useEffect(() => {
    const asked = draftIn(address)
    if (asked) keepDraft(client, session, asked)
  }, [client, session, address])
  return {
    said: known?.said,
    name: known?.name ?? null,
    isPlanned: known?.said.plan !== undefined,
    gender: tallies.data?.data.gender ?? false,
  }
}
