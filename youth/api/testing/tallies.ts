import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'
import type { Tally } from '../tally/schemas'
import { sessionAt } from './sessions'

export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())

/** Somebody who came, with an id of their own. */
export const arrival = (changes: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  age: '13-15',
  gender: 'unspecified',
  ...changes,
})

/** Some who came. */
export const arrivals = (count: number, changes: Record<string, unknown> = {}) =>
  Array.from({ length: count }, () => arrival(changes))

/** Sends what a phone counted; the answer is whatever it is. */
export const arrive = (
  world: World,
  as: TestPerson,
  id: string,
  said: readonly object[],
  more: Record<string, unknown> = {},
) => world.ask(`${sessionAt(id)}/arrivals`, { as, method: 'POST', body: { arrivals: said, ...more } })

/** Begins counting a session of tonight in a unit. @returns the session's id. @throws where it was not taken */
export async function beginCounting(
  world: World,
  as: TestPerson,
  unit: string,
  said: readonly object[] = arrivals(1),
  id: string = randomUUID(),
): Promise<string> {
  const answer = await arrive(world, as, id, said, { draft: { unit, date: today() } })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return id
}

export const tallyAt = (id: string, phone?: string) =>
  `${sessionAt(id)}/tally${phone ? `?phone=${phone}` : ''}`

/** The tally of a session. @throws where it is not told */
export async function tallyOf(world: World, as: TestPerson, id: string, phone?: string): Promise<Tally> {
  const answer = await world.ask(tallyAt(id, phone), { as })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<Tally>
}

/** Decides about what came late; the answer is whatever it is. */
export const settle = (
  world: World,
  as: TestPerson,
  id: string,
  late: 'add' | 'put-aside',
  version: number,
) => world.ask(tallyAt(id), { as, method: 'POST', body: { late, version } })

/** The municipality decides whether genders are counted live. */
export const countGender = (world: World, gender: boolean) =>
  world.ask('/api/youth/tally-choice', {
    as: 'manager',
    method: 'PUT',
    body: { municipality: '638', gender },
  })
