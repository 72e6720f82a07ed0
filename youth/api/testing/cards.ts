import { sql } from 'kysely'
import type { TestPerson, TestUnit, World } from '../../../app/testing/world'
import { testUnits } from '../../../app/testing/world'

/** Makes a key as a manager does. @throws where it was not made */
export async function makeKey(
  world: World,
  as: TestPerson = 'manager',
  municipality = '638',
): Promise<string> {
  const body = { municipality, name: 'Nutakortti' }
  const answer = await world.ask('/api/youth/keys', { as, method: 'POST', body })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { key: string }).key
}

/** Calls as a card does. */
export const card = (world: World, key: string, path: string, body?: unknown) =>
  world.ask(`/api/kompassi/${path}`, {
    headers: { 'x-api-key': key },
    ...(body === undefined ? {} : { method: 'POST', body }),
  })

/** The number by which cards know a unit. */
export async function groupOf(world: World, unit: TestUnit = 'porvoo'): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select number from youth.card_group where unit = ${world.units[unit]} and group_id is null`.execute(
    world.database.owner,
  )
  return rows[0]?.number ?? 0
}

/** The number by which cards know a group of the structure. */
export async function numberOfGroup(world: World, group: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select number from youth.card_group where group_id = ${group}`.execute(world.database.owner)
  return rows[0]?.number ?? 0
}

const unitIn = (municipality: string) =>
  (Object.keys(testUnits) as TestUnit[]).find((unit) => testUnits[unit] === municipality) ?? 'porvoo'

export const activity = (groupId: number, changes: Record<string, unknown> = {}) => ({
  groupId,
  title: 'Nuta-ilta 18.9.2026',
  startAt: '2026-09-18 17:00:00',
  endAt: '2026-09-18 21:00:00',
  ...changes,
})

/** Makes an activity in a municipality's first unit, and answers with its number. @throws where it was not made */
export async function makeActivity(
  world: World,
  key: string,
  municipality = '638',
  changes: Record<string, unknown> = {},
): Promise<number> {
  const asked = activity(await groupOf(world, unitIn(municipality)), changes)
  const answer = await card(world, key, 'activities', asked)
  if (answer.status > 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { id: number }).id
}
