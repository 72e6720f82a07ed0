import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { plannedSessionId } from '../../domain/plans/plannedSessionId'
import { countedSessionId } from '../../domain/tally/countedSessionId'
import { openEvenings, putAt } from '../testing/plans'
import { record, send } from '../testing/sessions'
import { arrivals, arrive, beginCounting, settle, tallyOf, today } from '../testing/tallies'

let world: World
let planned: string
beforeAll(async () => {
  world = await openWorld()
  const plan = randomUUID()
  const daily = openEvenings(world.units.porvoo, { weekdays: [1, 2, 3, 4, 5, 6, 7] })
  const answer = await putAt(world, 'manager', 'plans', daily, { id: plan })
  expect(answer.status).toBe(201)
  planned = plannedSessionId(plan, evening(world.units.porvoo).date as string)
})
afterAll(() => world.close())

const typeOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { type?: string }).type] as const
const refused = [409, '/problems/other-evening'] as const

describe('an evening of one unit', () => {
  test('is not recorded as another’s: under the id of a plan stands the unit of the plan', async () => {
    const elsewhere = evening(world.units.porvooOther, { form: 'street' })
    expect(await typeOf(await send(world, 'worker', planned, elsewhere))).toEqual(refused)
    // A phone keeps why, and its person may read it in another language than it was sent in.
    const kept = await send(world, 'worker', planned, elsewhere, { prefer: 'every-language' })
    const { languages } = (await kept.json()) as { languages: Record<string, { title: string }> }
    expect(new Set(Object.values(languages).map(({ title }) => title)).size).toBe(3)
    const draft = { draft: { unit: world.units.porvooOther, date: elsewhere.date as string } }
    expect(await typeOf(await arrive(world, 'worker', planned, arrivals(1), draft))).toEqual(refused)
    await record(world, 'worker', evening(world.units.porvoo), planned)
  })

  test('is moved by whoever corrects it afterwards', async () => {
    const moved = await send(world, 'worker', planned, evening(world.units.porvooOther), {
      'if-match': '"1"',
    })
    expect(moved.status).toBe(200)
  })

  test('is not recorded as another’s while it is counted, and is free again when the count was begun by mistake', async () => {
    const id = countedSessionId(world.units.porvoo, today(), 0)
    await beginCounting(world, 'worker', world.units.porvoo, arrivals(2), id)
    const elsewhere = evening(world.units.porvooOther)
    expect(await typeOf(await send(world, 'worker', id, elsewhere))).toEqual(refused)
    const { version } = await tallyOf(world, 'worker', id)
    await settle(world, 'worker', id, 'put-aside', version)
    await record(world, 'worker', elsewhere, id)
  })
})
