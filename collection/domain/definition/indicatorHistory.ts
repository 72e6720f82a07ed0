import type { ReadTx } from '../../../base/database/transaction'
import { type ProposalOfIndicator, selectProposalsOfIndicator } from '../../db/definition/indicatorHistory'
import { type DecidedOfIndicator, selectPilotDecisionsOf } from '../../db/rounds/pilotDecisions'

export { selectHistoryStamp as historyStamp } from '../../db/definition/indicatorHistory'

/** How an indicator came to be what it is, as everyone may read it. */
export type IndicatorHistory = {
  proposals: readonly ProposalOfIndicator[]
  /** What was decided of its pilots, with the figures that lay before those who decided. */
  pilots: readonly DecidedOfIndicator[]
}

/** What was proposed of an indicator, and what was decided of its pilots. */
export const readIndicatorHistory = async (read: ReadTx, code: string): Promise<IndicatorHistory> => ({
  proposals: await selectProposalsOfIndicator(read, code),
  pilots: await selectPilotDecisionsOf(read, [code]),
})
