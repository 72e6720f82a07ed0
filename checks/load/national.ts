import { nobody, read } from '../../base/database/transaction'
import { verifyYear } from '../../youth/domain/months/verify'
import { lists } from './nationalLists'
import { openPlace, type Place } from './nationalPlace'
import { askLargest, compareWorlds } from './nationalReading'
import { steady } from './nationalSteady'
import { national as nation, village } from './nationalWorlds'
import type { Pace } from './runLoad'
import type { Stage } from './stage'

/** The product at 2.5 million sessions, beside the same at ten thousand; the short pace takes two small worlds. */
export async function national(stage: Stage, pace: Pace): Promise<void> {
  const short = pace.seconds < 1
  const worlds = short ? village : nation
  const rounds = short ? 5 : 150
  const logins = await stage.prepare(['load_small', 'load_national'])
  console.log('\nnational · a small world and a large one are made')
  const small = await openPlace(stage, logins.load_small, worlds.small)
  const large = await openPlace(stage, logins.load_national, worlds.large)
  try {
    await compareWorlds(small, large, worlds.both, rounds)
    await askLargest(large, worlds.largest, rounds)
    await lists(large, worlds, rounds)
    await steady(large, short ? 2 : 60)
    await verifyThisYear(large, [worlds.largest, worlds.merged, worlds.both])
  } finally {
    await small.close()
    await large.close()
  }
}

/** After the writes, months agree with their sessions still. @throws Error where they do not */
async function verifyThisYear({ owner }: Place, municipalities: readonly string[]) {
  const year = new Date().getFullYear()
  for (const municipality of municipalities) {
    const { compared, differences } = await read(owner, nobody, (tx) => verifyYear(tx, municipality, year))
    if (differences.length || !compared)
      throw new Error(`${municipality}: ${differences.length} figures of ${compared} months differ`)
  }
  console.log(`\n  afterwards the months of ${municipalities.join(', ')} agree with their sessions`)
}
