import type { ReadTx } from '../../../base/database/transaction'
import { type HeldList, listCodeLists } from '../../../collection/domain/definition/readProposals'
import { youthSubject } from '../subject'

/** The lists that recording chooses from, with every version of each. */
export const readCodeLists = (read: ReadTx): Promise<HeldList[]> => listCodeLists(read, youthSubject)
