import type { WriteTx } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { selectIndicatorsOfRegisters } from '../../collection/db/registers/registerValues'
import { keepRegister } from '../../collection/domain/registers/importRegister'
import { populationFigures, populationProvenance } from '../../culture/domain/imports/population'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import type { Opened } from '../openDatabase'

const sets = { culture: coreIndicators, youth: yearlyIndicators }

/** Lays out the core set of a subject where it is not there yet, with the population that culture is divided by. @throws Error in words for people */
export async function layIndicators(
  { owner }: Pick<Opened, 'owner'>,
  [what, subject = '']: string[],
  decidedOn: unknown,
) {
  const set = sets[subject as keyof typeof sets]
  if (what !== 'lay' || !set)
    throw new Error(`Say: indicators lay ${Object.keys(sets).join('|')} --decided-on DAY`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(decidedOn)) || Number.isNaN(Date.parse(String(decidedOn))))
    throw new Error('--decided-on is the day on which the set was decided, YYYY-MM-DD.')
  const { laid, populations } = await owner.transaction().execute(async (transaction) => {
    const tx = transaction as unknown as WriteTx
    const laid = await insertCoreSet(tx, subject, String(decidedOn), set)
    return { laid, populations: subject === 'culture' ? await importPopulation(tx) : null }
  })
  console.log(`${laid} indicators of ${set.length} are new; the others were there.`)
  if (populations !== null)
    console.log(`${populations} figures of population are new or say something else than before.`)
}

/** What the product carries of population becomes the figures of its indicator; said again, it changes nothing. */
async function importPopulation(write: WriteTx): Promise<number> {
  const register = await loadRegister(write)
  const indicators = await selectIndicatorsOfRegisters(write, 'culture')
  return keepRegister(
    write,
    { id: null },
    {
      ...{ subject: 'culture', indicators, figures: populationFigures(register) },
      provenance: populationProvenance,
    },
  )
}
