import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { evening, type World } from '../../app/testing/world'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { record } from '../../youth/api/testing/sessions'
import type { Make } from './calls'
import { type Home, municipalityOfUnit } from './homes'

const managers = { '638': 'manager', '564': 'ouluManager' } as const
const managerOf = ({ municipality }: Home) => managers[municipality as keyof typeof managers]

export const structureBodies = {
  template: (unit: string) => ({
    ...{
      unit,
      name: { fi: 'Perjantai', sv: 'Fredag' },
      form: 'open',
      environment: 'youth-facility',
      start: '17:00',
      end: '21:00',
    },
    ...{ staffCount: 2, staffMinutes: 480, tags: ['games'], localTags: ['mopokortti'] },
    ...{ from: '2026-01-01', to: '2026-12-31', retired: false },
  }),
  localTag: () => ({
    name: { fi: `Kortti ${randomUUID().slice(0, 8)}`, sv: 'Kort' },
    ...{ tag: 'learning-and-work', retired: false },
  }),
  question: (unit: string) => ({
    ...{ unit, text: { fi: 'Ehdittiinkö jutella?', sv: 'Hann vi prata?' }, scale: 'yes-no', retired: false },
  }),
  goal: (unit: string) => ({
    ...{
      unit,
      year: 2026,
      words: { fi: 'Nuoret suunnittelevat', sv: 'Unga planerar' },
      measure: 'sessions',
      target: 40,
      retired: false,
    },
  }),
  invitation: (municipality: string) => ({
    ...{ municipality, email: `${randomUUID()}@test.example`, name: 'Uusi', language: 'fi' },
    role: 'youth-mentor',
  }),
  cost: () => ({ euros: 120_000, includes: ['staff'], firstMonth: 1, lastMonth: 6 }),
}

/** A session of a month that is locked; the month is of a year that nothing else is recorded in, and not yet of sums alone. */
async function lockedSession(world: World, home: Home): Promise<string> {
  const number = Math.floor(Math.random() * 9000) + 1000
  const year = new Date().getFullYear() - 11 + (number % 5)
  const date = `${year}-${String(1 + (number % 12)).padStart(2, '0')}-05`
  const id = randomUUID()
  const manager = managerOf(home)
  if (!manager) return id
  const body = { municipality: home.municipality }
  const lock = (asked: object) =>
    world.ask(`/api/youth/locks/${date.slice(0, 7)}`, {
      ...{ as: manager, method: 'PUT', body: { ...body, ...asked } },
    })
  await lock({ locked: false, reason: 'Korjataan.' })
  await record(world, home.worker, evening(world.units[home.unit], { date }), id)
  await lock({ locked: true })
  return id
}

/** One valid call of every endpoint of the structure, of locks and of resources. */
export const structureCalls: Record<string, Make> = {
  'GET /api/youth/templates': (_, { municipality }) => ({
    path: `/api/youth/templates?municipality=${municipality}`,
  }),
  'PUT /api/youth/templates/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/templates/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: structureBodies.template(world.units[unit]),
  }),
  'GET /api/youth/local-tags': (_, { municipality }) => ({
    path: `/api/youth/local-tags?municipality=${municipality}`,
  }),
  'PUT /api/youth/local-tags/{municipality}/{id}': (_, { municipality }) => ({
    path: `/api/youth/local-tags/${municipality}/${randomUUID()}`,
    body: structureBodies.localTag(),
  }),
  'GET /api/youth/local-tags/summary': (world, { municipality, unit }) => ({
    path: `/api/youth/local-tags/summary?municipality=${municipality}&from=2026-01-01&to=2026-12-31&unit=${world.units[unit]}`,
  }),
  'GET /api/youth/questions': (_, { municipality }) => ({
    path: `/api/youth/questions?municipality=${municipality}`,
  }),
  'PUT /api/youth/questions/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/questions/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: structureBodies.question(world.units[unit]),
  }),
  'GET /api/youth/questions/summary': (world, { municipality, unit }) => ({
    path: `/api/youth/questions/summary?municipality=${municipality}&from=2026-01-01&to=2026-12-31&unit=${world.units[unit]}`,
  }),
  'GET /api/youth/goals': (_, { municipality }) => ({
    path: `/api/youth/goals?municipality=${municipality}&year=2026`,
  }),
  'PUT /api/youth/goals/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/goals/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: structureBodies.goal(world.units[unit]),
  }),
  'POST /api/youth/structure/copy': (_, { municipality }) => ({
    path: '/api/youth/structure/copy',
    body: { municipality, from: 2025, to: 2026 },
  }),
  'GET /api/youth/resources': (_, { municipality }) => ({
    path: `/api/youth/resources?municipality=${municipality}&year=2026`,
  }),
  'PUT /api/youth/resources/{municipality}/{unit}/{year}': (world, { unit }) => ({
    path: `/api/youth/resources/${municipalityOfUnit(unit)}/${world.units[unit]}/2019`,
    body: structureBodies.cost(),
  }),
  'GET /api/youth/locks': (_, { municipality }) => ({
    path: `/api/youth/locks?municipality=${municipality}&year=2026`,
  }),
  'GET /api/youth/locks/{month}': (_, { municipality }) => ({
    path: `/api/youth/locks/2026-02?municipality=${municipality}`,
  }),
  'PUT /api/youth/locks/{month}': (_, { municipality }) => ({
    path: '/api/youth/locks/2009-02',
    body: { municipality, locked: true, reason: 'Tarkistettu.' },
  }),
  'GET /api/youth/sessions/{id}/lock': async (world, home) => ({
    path: `/api/youth/sessions/${await record(world, home.worker, evening(world.units[home.unit]))}/lock`,
  }),
  'PUT /api/youth/sessions/{id}/unlock': async (world, home) => ({
    path: `/api/youth/sessions/${await lockedSession(world, home)}/unlock`,
    body: { reason: 'Luvut olivat väärältä viikolta.' },
  }),
}

/** A person in the place, invited by its manager; where there is none, nobody. */
async function colleague(world: World, home: Home): Promise<string> {
  const as = managerOf(home)
  if (!as) return randomUUID()
  const body = structureBodies.invitation(home.municipality)
  const answer = await world.ask('/api/people/within', { as, method: 'POST', body })
  return ((await answer.json()) as { id: string }).id
}

/** One valid call of what concerns the people of a municipality, and of their letters. */
export const withinCalls: Record<string, Make> = {
  'GET /api/people/within': (_, { municipality }) => ({
    path: `/api/people/within?municipality=${municipality}`,
  }),
  'POST /api/people/within': (_, { municipality }) => ({
    path: '/api/people/within',
    body: structureBodies.invitation(municipality),
  }),
  'DELETE /api/people/within/{municipality}/roles/{id}': async (world, home) => {
    const { rows } = await sql<{ id: string }>`select id from base.role_grant
      where person = ${await colleague(world, home)}`.execute(world.database.owner)
    return { path: `/api/people/within/${home.municipality}/roles/${rows[0]?.id ?? randomUUID()}` }
  },
  'DELETE /api/people/within/{municipality}/{person}': async (world, home) => ({
    path: `/api/people/within/${home.municipality}/${await colleague(world, home)}`,
  }),
  'PUT /api/youth/reminders': () => ({ path: '/api/youth/reminders', body: { wanted: true } }),
  'POST /api/youth/reminders/stop': async (world) => {
    const token = makeToken()
    await sql`insert into youth.reminder_letter (municipality, person, week, stop_hash)
      values ('638', ${world.people.worker.id}, '2026-11-16', ${hashToken(token)})
      on conflict (municipality, person, week) do update set stop_hash = excluded.stop_hash`.execute(
      world.database.owner,
    )
    return { path: '/api/youth/reminders/stop', body: { token } }
  },
}

/** Something of each in Porvoo and in Oulu, so that no table of the structure is empty. */
export async function fillStructure(world: World): Promise<void> {
  for (const [municipality, as, unit, worker] of [
    ['638', 'manager', 'porvoo', 'worker'],
    ['564', 'ouluManager', 'oulu', 'ouluWorker'],
  ] as const) {
    const put = (path: string, body: unknown) => world.ask(`/api/youth/${path}`, { as, method: 'PUT', body })
    const { template, localTag, question, goal, cost } = structureBodies
    await put(`templates/${municipality}/${randomUUID()}`, template(world.units[unit]))
    await put(`local-tags/${municipality}/${randomUUID()}`, localTag())
    await put(`questions/${municipality}/${randomUUID()}`, question(world.units[unit]))
    await put(`goals/${municipality}/${randomUUID()}`, goal(world.units[unit]))
    await put(`resources/${municipality}/${world.units[unit]}/2019`, cost())
    const id = await lockedSession(world, { unit, municipality, worker })
    await put(`sessions/${id}/unlock`, { reason: 'Luvut olivat väärältä viikolta.' })
    await world.ask('/api/youth/reminders', { as, method: 'PUT', body: { wanted: false } })
    await sql`insert into youth.reminder_letter (municipality, person, week, stop_hash)
      values (${municipality}, ${world.people[as].id}, '2026-11-09', ${hashToken(makeToken())})`.execute(
      world.database.owner,
    )
  }
}
