import { lazy } from 'react'
import { registerKeeper } from '../../../base/device/ownKept'
import { registerKind } from '../../../base/outbox/kinds'
import { getTallies } from '../../api/tally/endpoints'
import { closeTaps, openTaps } from './sealedTaps'
import { tallyKind } from './tallyBox'

const TallyLine = lazy(async () => ({ default: (await import('./TallyLine')).TallyLine }))

/** Makes what is counted live known to the outbox; its line leads to the tally, where what was refused is decided, too. */
export function registerTally(): void {
  registerKeeper({ open: openTaps, close: closeTaps })
  registerKind(tallyKind, {
    Line: TallyLine,
    accepted: (client) => client.invalidateQueries({ queryKey: [getTallies.path] }),
  })
}
