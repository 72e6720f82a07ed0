import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'

type Headers = Record<string, string>
export const sessionAt = (id: string) => `/api/youth/sessions/${id}`

/** Sends a session as a phone does; the answer is whatever it is. */
export const send = (world: World, as: TestPerson, id: string, body: unknown, headers: Headers = {}) =>
  world.ask(sessionAt(id), { as, method: 'PUT', body, headers })

export const remove = (world: World, as: TestPerson, id: string, headers: Headers = { 'if-match': '"1"' }) =>
  world.ask(sessionAt(id), { as, method: 'DELETE', headers })

/** Records a session and answers with its id. @throws where it was not taken */
export async function record(
  world: World,
  as: TestPerson,
  body: unknown,
  id: string = randomUUID(),
): Promise<string> {
  const answer = await send(world, as, id, body)
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return id
}

type Row = {
  key: string
  participations: number
  sessions: number | null
  hours: number | null
  amount?: number
}

/** The rows of a summary by their keys. */
export async function summary(
  world: World,
  as: TestPerson,
  query: Record<string, string>,
): Promise<Record<string, Row>> {
  const answer = await world.ask(`/api/youth/summary?${new URLSearchParams(query)}`, { as })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return Object.fromEntries(((await answer.json()) as Row[]).map((row) => [row.key, row]))
}
