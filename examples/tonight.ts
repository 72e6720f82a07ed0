import type { WriteTx } from '../base/database/transaction'
import type { Age, Gender } from '../youth/domain/codes'
import type { Arrival } from '../youth/domain/tally/arrivals'
import { arrive } from '../youth/domain/tally/arrive'
import { decideTallyChoice } from '../youth/domain/tally/choice'
import { countedSessionId } from '../youth/domain/tally/countedSessionId'
import { acting } from './acting'
import { demoPeople } from './people'
import { plannedOn } from './plans/inventPlans'
import { idOf } from './random'
import type { Place } from './world'

const municipality = '638'

/** Who has come to Porvoo's largest facility by now: counted by the worker, and by a colleague at the other door. */
const atTheDoors: Record<string, readonly [Age, Gender, number][]> = {
  worker: [
    ['9-12', 'girl', 2],
    ['9-12', 'boy', 3],
    ['13-15', 'girl', 4],
    ['13-15', 'boy', 3],
    ['16-17', 'boy', 1],
  ],
  manager: [
    ['13-15', 'girl', 3],
    ['13-15', 'undisclosed', 1],
    ['16-17', 'girl', 2],
    ['unspecified', 'unspecified', 1],
  ],
}

/** Tonight goes on: an evening is half counted on two phones, in a municipality that decided to count genders. */
export async function countTonight(tx: WriteTx, places: readonly Place[], today: string): Promise<void> {
  const unit = places.find((place) => place.municipality.code === municipality)?.units[0]
  if (!unit) return
  const person = (account: string) => {
    const found = demoPeople.find(({ email }) => email === `${account}@demo.example`)
    if (!found) throw new Error(`nobody is called ${account}`)
    return acting(found, [municipality])
  }
  await decideTallyChoice(tx, person('manager'), { municipality, gender: true })
  // Where an open door is planned tonight it is that one; on other days it is an evening that nobody planned.
  const planned = plannedOn(places, unit.id, today).find(({ plan }) => plan.form === 'open')
  const session = planned?.session ?? countedSessionId(unit.id, today, 0)
  const { start, end } = planned ?? { start: '17:00', end: '21:00' }
  const draft = { unit: unit.id, plan: planned?.plan.id, date: today, start, end, form: 'open' as const }
  for (const [account, came] of Object.entries(atTheDoors)) {
    const arrivals = came.flatMap(([age, gender, count]) =>
      Array.from({ length: count }, (_, at): Arrival => {
        const id = idOf(`tonight ${today} ${account} ${age} ${gender} ${at}`)
        return { id, age, gender, role: 'participant', undo: false }
      }),
    )
    const phone = idOf(`tonight ${today} ${account}`)
    await arrive(tx, person(account), { session, arrivals, draft, phone })
  }
}
