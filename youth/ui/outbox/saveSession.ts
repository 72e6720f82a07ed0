import { call, caller, Refusal } from '../../../base/endpoints/client'
import { type Saved, save } from '../../../base/outbox/save'
import { deleteSessionEndpoint, putSession } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { codesVersion } from '../../domain/codes'
import type { Session } from '../../domain/sessions/session'
import { sessionKind } from './sessionBox'

type Asked = {
  id: string
  municipality: string
  session: Session
  /** The version that the person saw; left out where they saw what they had written last themselves. */
  ifMatch?: number | undefined
  isNew?: boolean
  /** In the place of all that waits about it: what the person decided after a refusal. */
  inPlace?: boolean
}

/** Records or corrects a session through the outbox. @throws Refusal, NotKept */
export function saveSession({
  id,
  municipality,
  session,
  ifMatch,
  isNew = false,
  inPlace = false,
}: Asked): Promise<Saved> {
  // A record says which code lists it was made with: they may have changed when it arrives.
  const made = { ...session, codes: session.codes ?? codesVersion }
  return save(
    {
      ...{ kind: sessionKind, subject: id, endpoint: putSession, params: { id }, body: made, ifMatch },
      label: { municipality, session: made, deletes: false, isNew },
    },
    { inPlace, directly: () => sendDirectly(id, made, ifMatch) },
  )
}

/** Deletes a session through the outbox. @throws Refusal, NotKept */
export function deleteSession({
  id,
  municipality,
  session,
  ifMatch,
  inPlace = false,
}: Asked): Promise<Saved> {
  return save(
    {
      ...{ kind: sessionKind, subject: id, endpoint: deleteSessionEndpoint, params: { id }, ifMatch },
      label: { municipality, session, deletes: true, isNew: false },
    },
    { inPlace },
  )
}

/**
 * Sends a session there and then. Where an earlier sending had arrived though its answer was lost, and the form was
 * changed since, the id is ours and the newer content is what is meant: it corrects the first.
 */
async function sendDirectly(id: string, session: Session, ifMatch: number | undefined) {
  try {
    return await call(putSession, { params: { id }, body: session, ifMatch })
  } catch (refused) {
    const stored =
      refused instanceof Refusal && refused.status === 409
        ? (refused.document?.session as StoredSession | undefined)
        : undefined
    // A colleague's record of the same planned session is left as it is.
    if (stored?.recordedBy !== caller.person || ifMatch !== undefined) throw refused
    return call(putSession, { params: { id }, body: session, ifMatch: stored.version })
  }
}
