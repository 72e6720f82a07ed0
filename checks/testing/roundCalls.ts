import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TestPerson, World } from '../../app/testing/world'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { makeIndicators, makeRound, standing } from '../../collection/testing/rounds'
import type { Make } from './calls'
import type { Home } from './homes'

/** The subject that a person's role speaks for. */
const subjectOf = (as: TestPerson | null) =>
  as === 'manager' || as === 'ouluManager' || as === 'youthSteering' || as === 'youthWorking'
    ? ('youth' as const)
    : ('culture' as const)
const codeOf = (as: TestPerson | null) => (subjectOf(as) === 'youth' ? 'YO901' : 'CU901')

/** A reply of the place in a round of one's subject, made for the call. */
const replyOf = async (
  world: World,
  { municipality }: Home,
  as: TestPerson | null,
  more: Parameters<typeof makeRound>[1] = {},
) =>
  `/api/collection/rounds/${await makeRound(world, { subject: subjectOf(as), ...more })}/replies/${municipality}`

const value = { kind: 'number', number: 12 }
const valuesOf = (as: TestPerson | null) => [{ ref: codeOf(as), value, comment: 'Arvio.', version: null }]

const words = (text: string) => ({ fi: text, sv: text, en: text })
const draft = {
  subject: 'culture',
  kind: 'pilot',
  year: 2025,
  name: words('Kulttuuri 2025'),
  opensOn: '2026-01-10',
  deadline: '2026-03-10',
  plan: {
    sections: [{ code: 'economy', name: words('Talous'), questions: [{ indicator: 'CU901', version: 1 }] }],
    rules: [],
    asked: { who: 'chosen', municipalities: ['638'] },
  },
}

/** A draft that can be opened, put there by the nation. */
async function draftOf(world: World): Promise<string> {
  await makeIndicators(world, 'culture')
  const path = `/api/collection/managed-rounds/t-${randomUUID()}`
  await world.ask(path, { as: 'reviewer', method: 'PUT', body: draft })
  return path
}
const managed = async (world: World, more: Parameters<typeof makeRound>[1] = {}) =>
  `/api/collection/managed-rounds/${await makeRound(world, more)}`

/** A link to a section of Porvoo’s form, by its secret. */
async function linkOf(world: World, made: Parameters<typeof makeRound>[1] = {}): Promise<string> {
  const [round, token] = [await makeRound(world, made), makeToken()]
  await sql`insert into collection.delegation (municipality, id, round, section, name, email, token_hash, made_by, expires_at)
    values ('638', ${randomUUID()}, ${round}, 'economy', 'Museo', 'museo@test.example', ${hashToken(token)},
      ${world.people.respondent.id}, now() + interval '1 day')`.execute(world.database.owner)
  return token
}

const contact = (municipality: string, as: TestPerson | null) => ({
  ...{ municipality, subject: subjectOf(as), role: 'deputy' },
  ...{ name: 'Varahenkilö', email: 'vara@test.example', language: 'sv' },
})

/** A valid call of every endpoint of rounds. */
export const roundCalls: Record<string, Make> = {
  'GET /api/collection/rounds': () => ({ path: '/api/collection/rounds?subject=culture' }),
  'GET /api/collection/rounds/{round}': async (world) => ({
    path: `/api/collection/rounds/${await makeRound(world)}`,
  }),
  'GET /api/collection/replies': (_, { municipality }, as) => ({
    path: `/api/collection/replies?municipality=${municipality}&subject=${subjectOf(as)}`,
  }),
  'GET /api/collection/rounds/{round}/replies/{municipality}': async (world, home, as) => ({
    path: await replyOf(world, home, as),
  }),
  'GET /api/collection/rounds/{round}/replies/{municipality}/standing': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/standing`,
  }),
  'PUT /api/collection/rounds/{round}/replies/{municipality}/values': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/values`,
    body: { values: valuesOf(as) },
  }),
  'PUT /api/collection/rounds/{round}/replies/{municipality}/explanations': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/explanations`,
    body: { explanations: [{ rule: 'change', ref: codeOf(as), text: 'Uusi sali.' }] },
  }),
  'PUT /api/collection/rounds/{round}/replies/{municipality}/pilot': async (world, home, as) => ({
    path: `${await replyOf(world, home, as, { kind: 'pilot' })}/pilot`,
    body: { indicator: codeOf(as), minutes: 5, clarity: 4, comment: 'Selvä.' },
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/prefill': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/prefill`,
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/nil': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/nil`,
    body: { nil: true },
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/submit': async (world, home, as) => {
    const path = await replyOf(world, home, as)
    const [, round = ''] = /rounds\/([^/]+)/.exec(path) ?? []
    await sql`update collection.reply set nil = true where round = ${round}`.execute(world.database.owner)
    return { path: `${path}/submit` }
  },
  'POST /api/collection/rounds/{round}/replies/{municipality}/take-back': async (world, home, as) => ({
    path: `${await handedIn(world, home, as)}/take-back`,
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/approve': async (world, home, as) => ({
    path: `${await handedIn(world, home, as)}/approve`,
  }),
  'GET /api/collection/rounds/{round}/replies/{municipality}/history': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/history?ref=${codeOf(as)}`,
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/delegations': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/delegations`,
    body: { section: 'economy', name: 'Museon väki', email: 'museo@test.example' },
  }),
  'DELETE /api/collection/rounds/{round}/replies/{municipality}/delegations/{id}': async (
    world,
    home,
    as,
  ) => {
    const path = `${await replyOf(world, home, as)}/delegations`
    const body = { section: 'economy', name: 'Museon väki', email: 'museo@test.example' }
    const made = as ? await world.ask(path, { as, method: 'POST', body }) : null
    const { id = randomUUID() } = made?.ok ? ((await made.json()) as { id?: string }) : {}
    return { path: `${path}/${id}` }
  },
  'GET /api/collection/rounds/{round}/replies/{municipality}/template.xlsx': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/template.xlsx`,
  }),
  'POST /api/collection/rounds/{round}/replies/{municipality}/template': async (world, home, as) => ({
    path: `${await replyOf(world, home, as)}/template?dry=1`,
    raw: 'no sheet',
    headers: { 'content-type': 'application/octet-stream' },
  }),
  'POST /api/collection/section': async (world) => ({
    path: '/api/collection/section',
    body: { token: await linkOf(world) },
  }),
  'PUT /api/collection/section/values': async (world) => ({
    path: '/api/collection/section/values',
    body: { token: await linkOf(world), values: valuesOf(null) },
  }),
  'PUT /api/collection/section/pilot': async (world) => ({
    path: '/api/collection/section/pilot',
    body: {
      ...{ token: await linkOf(world, { kind: 'pilot' }), indicator: codeOf(null) },
      ...{ minutes: 5, clarity: 4, comment: 'Selvä.' },
    },
  }),
  'GET /api/collection/contacts': (_, { municipality }, as) => ({
    path: `/api/collection/contacts?municipality=${municipality}&subject=${subjectOf(as)}`,
  }),
  'PUT /api/collection/contacts': (_, { municipality }, as) => ({
    path: '/api/collection/contacts',
    body: contact(municipality, as),
  }),
  'DELETE /api/collection/contacts': async (world, { municipality }, as) => {
    await sql`insert into collection.contact (municipality, subject, role, name, email, language)
      values (${municipality}, ${subjectOf(as)}, 'deputy', 'Varahenkilö', 'vara@test.example', 'sv')
      on conflict do nothing`.execute(world.database.owner)
    return {
      path: `/api/collection/contacts?municipality=${municipality}&subject=${subjectOf(as)}&role=deputy`,
    }
  },
  'GET /api/collection/managed-rounds': () => ({ path: '/api/collection/managed-rounds?subject=culture' }),
  'GET /api/collection/first-plan': () => ({ path: '/api/collection/first-plan?subject=culture' }),
  'GET /api/collection/managed-rounds/{round}': async (world) => ({ path: await managed(world) }),
  'PUT /api/collection/managed-rounds/{round}': () => ({
    path: `/api/collection/managed-rounds/t-${randomUUID()}`,
    body: draft,
  }),
  'POST /api/collection/managed-rounds/{round}/open': async (world) => ({
    path: `${await draftOf(world)}/open`,
    body: { version: 1 },
  }),
  'POST /api/collection/managed-rounds/{round}/close': async (world) => ({
    path: `${await managed(world)}/close`,
    body: { version: 1 },
  }),
  'PUT /api/collection/managed-rounds/{round}/contact': async (world) => ({
    path: `${await managed(world)}/contact`,
    body: { contact: { name: 'Outi Organisaattori', email: 'outi@test.example', phone: '019 520 2600' } },
    headers: { 'if-match': '*' },
  }),
  'PUT /api/collection/managed-rounds/{round}/extensions/{municipality}': async (world) => ({
    path: `${await managed(world, { deadline: '2026-11-01' })}/extensions/638`,
    body: { until: '2027-01-31' },
  }),
  'POST /api/collection/managed-rounds/{round}/invitations': async (world) => ({
    path: `${await managed(world)}/invitations`,
  }),
  'GET /api/collection/managed-rounds/{round}/pilot': async (world, _, as) => ({
    path: `${await managed(world, { kind: 'pilot', subject: subjectOf(as) })}/pilot`,
  }),
  'GET /api/collection/pilots': (_, __, as) => ({ path: `/api/collection/pilots?subject=${subjectOf(as)}` }),
  'PUT /api/collection/managed-rounds/{round}/pilot/{indicator}/decisions/{id}': async (world, _, as) => ({
    path: `${await managed(world, { kind: 'pilot', subject: subjectOf(as) })}/pilot/${codeOf(as)}/decisions/${randomUUID()}`,
    body: { verdict: 'keep', reason: { fi: 'Selvä.', sv: 'Klar.' }, decidedOn: '2026-11-20' },
  }),
  'GET /api/collection/managed-contacts': () => ({
    path: '/api/collection/managed-contacts?municipality=638&subject=culture',
  }),
  'DELETE /api/collection/managed-contacts': async (world) => {
    await world.ask('/api/collection/managed-contacts', {
      ...{ as: 'reviewer', method: 'PUT', body: contact('698', null) },
    })
    return { path: '/api/collection/managed-contacts?municipality=698&subject=culture&role=deputy' }
  },
  'PUT /api/collection/managed-contacts': () => ({
    path: '/api/collection/managed-contacts',
    body: contact('698', null),
  }),
}

async function handedIn(world: World, home: Home, as: TestPerson | null): Promise<string> {
  const path = await replyOf(world, home, as)
  const [, round = ''] = /rounds\/([^/]+)/.exec(path) ?? []
  await standing(world, round, home.municipality, 'submitted')
  return path
}
