import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'

/** A plan of open evenings on Tuesdays and Fridays; `changes` go over it. */
export const openEvenings = (unit: string, changes: Record<string, unknown> = {}) => ({
  unit,
  form: 'open',
  weekdays: [2, 5],
  from: '2026-08-17',
  start: '17:00',
  end: '21:00',
  ...changes,
})

export const closedDays = (changes: Record<string, unknown> = {}) => ({
  name: { fi: 'Syysloma', sv: 'Höstlov' },
  from: '2026-10-12',
  until: '2026-10-18',
  effect: 'closed',
  ...changes,
})

export const group = (unit: string, changes: Record<string, unknown> = {}) => ({
  unit,
  name: { fi: 'Tyttöjen ryhmä', sv: 'Flickgruppen' },
  needs: 'Tytöt kaipasivat omaa tilaa.',
  goals: 'Oma toiminta.',
  outcome: 'Ryhmä järjestää kevätjuhlan.',
  partners: ['4H'],
  from: '2026-08-17',
  until: '2026-12-18',
  members: 12,
  ...changes,
})

/** Opening hours from Monday to Thursday, later on Fridays; `changes` go over them. */
export const weekHours = (unit: string, changes: Record<string, unknown> = {}) => ({
  unit,
  season: 'autumn',
  from: '2026-08-10',
  spans: [
    ...[1, 2, 3, 4].map((weekday) => ({ weekday, start: '14:00', end: '20:00' })),
    { weekday: 5, start: '14:00', end: '22:00' },
  ],
  ...changes,
})

type Noun = 'plans' | 'breaks' | 'groups' | 'openings'

/** Puts a plan, a break, a group or opening hours where they belong; the answer is whatever it is. */
export const putAt = (
  world: World,
  as: TestPerson,
  what: Noun,
  body: unknown,
  {
    municipality = '638',
    id = randomUUID(),
    ifMatch,
  }: { municipality?: string; id?: string; ifMatch?: string } = {},
) =>
  world.ask(`/api/youth/${what}/${municipality}/${id}`, {
    as,
    method: 'PUT',
    body,
    headers: ifMatch ? { 'if-match': ifMatch } : {},
  })

/** The same, and answers with its id. @throws where it was not taken */
export async function make(
  world: World,
  as: TestPerson,
  what: Noun,
  body: unknown,
  municipality = '638',
): Promise<string> {
  const id = randomUUID()
  const answer = await putAt(world, as, what, body, { municipality, id })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return id
}
