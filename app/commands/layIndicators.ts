import type { WriteTx } from '../../base/database/transaction'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import type { Opened } from '../openDatabase'

const sets = { culture: coreIndicators, youth: yearlyIndicators }

/** Lays out the core set of a subject where it is not there yet. @throws Error in words for people */
export async function layIndicators({ owner }: Opened, [what, subject = '']: string[], decidedOn: unknown) {
  const set = sets[subject as keyof typeof sets]
  if (what !== 'lay' || !set)
    throw new Error(`Say: indicators lay ${Object.keys(sets).join('|')} --decided-on DAY`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(decidedOn)) || Number.isNaN(Date.parse(String(decidedOn))))
    throw new Error('--decided-on is the day on which the set was decided, YYYY-MM-DD.')
  const laid = await owner
    .transaction()
    .execute((tx) => insertCoreSet(tx as unknown as WriteTx, subject, String(decidedOn), set))
  console.log(`${laid} indicators of ${set.length} are new; the others were there.`)
}
