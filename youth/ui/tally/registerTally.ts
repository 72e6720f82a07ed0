import { lazy } from 'react'
import { registerKind } from '../../../base/outbox/kinds'
import { getTallies } from '../../api/tally/endpoints'
import { tallyAddress } from './tallyAddress'
import { draftOfItem, tallyKind } from './tallyBox'

const TallyLine = lazy(async () => ({ default: (await import('./TallyLine')).TallyLine }))

/** Makes what is counted live known to the outbox. */
export function registerTally(): void {
  registerKind(tallyKind, {
    Line: TallyLine,
    href: (item) => tallyAddress(item.subject, draftOfItem(item) ?? {}),
    accepted: (client) => client.invalidateQueries({ queryKey: [getTallies.path] }),
  })
}
