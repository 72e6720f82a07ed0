import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Asked, evening, type TestPerson, type World } from '../../app/testing/world'
import { hashPassword } from '../../base/people/domain/password'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { proposalPaths, proposePaths } from '../../collection/api/definition/pageEndpoints'
import * as definition from '../../collection/api/definition/testing/proposals'
import { askCulture, card, question as cultureQuestion, writeCard } from '../../culture/api/testing/cards'
import { ask, helpSession, news, question } from '../../support/api/testing/threads'
import { record } from '../../youth/api/testing/sessions'
import { upload } from '../../youth/api/testing/sheets'
import { arrival, arrivals, beginCounting, tallyAt, today } from '../../youth/api/testing/tallies'
import { followUpCalls } from './followUpCalls'
import { type Home, municipalityOfUnit, worksInOneUnit } from './homes'
import { keyCalls } from './keyCalls'
import { planCalls } from './planCalls'
import { releaseCalls } from './releaseCalls'
import { retentionCalls } from './retentionCalls'
import { reviewCalls } from './reviewCalls'
import { roundCalls } from './roundCalls'
import { ruleCalls } from './ruleCalls'
import { structureCalls, withinCalls } from './structureCalls'
import { surveyCalls } from './surveyCalls'

/** A call that the server takes: the address with its query, and what is sent. */
export type ValidCall = Pick<Asked, 'body' | 'raw' | 'headers'> & { path: string }
export type Make = (world: World, home: Home, as: TestPerson | null) => ValidCall | Promise<ValidCall>

const password = 'oikea hevonen akku niitti'

const session = async (world: World, { unit, worker }: Home) =>
  `/api/youth/sessions/${await record(world, worker, evening(world.units[unit]))}`
const counting = (world: World, { unit, worker }: Home) =>
  beginCounting(world, worker, world.units[unit], arrivals(2))
const unitOf = (world: World, { unit }: Home) => world.units[unit]

const sheet = 'Datum;Plats;Form;Börjar;Slutar;Totalt\n1.9.2026;Tila porvoo;öppen;17:00;21:00;0'
const sheetMapping = {
  columns: [{ heading: 'Datum', means: 'date' }],
  forms: [{ word: 'öppen', form: 'open' }],
  environments: [{ word: 'park', environment: 'street' }],
  units: [{ name: 'Tila porvoo', unit: 'make' }],
  otherwise: { unit: 'make', form: 'open', start: '17:00', end: '21:00' },
}
/** A sheet of the place that waits for a yes; where nobody may import, one that is nowhere. */
const imported = async (world: World, { municipality }: Home) => {
  const manager = municipality === '638' ? 'manager' : municipality === '564' ? 'ouluManager' : null
  const id = manager ? await upload(world, manager, sheet, { municipality }) : randomUUID()
  return `/api/youth/imports/${id}`
}

/** Two municipalities with people of culture: one's own, and the other. */
const neighbours: Record<string, { respondent: TestPerson; other: string; otherRespondent: TestPerson }> = {
  '638': { respondent: 'respondent', other: '564', otherRespondent: 'otherRespondent' },
  '564': { respondent: 'otherRespondent', other: '638', otherRespondent: 'respondent' },
}
const neighbourOf = ({ municipality }: Home) => neighbours[municipality] ?? neighbours['638']
const ownCard = async (world: World, home: Home) => {
  const as = neighbourOf(home)?.respondent ?? 'respondent'
  const { municipality } = home
  return `/api/culture/cards/${municipality}/${await writeCard(world, as, municipality, { published: false })}`
}
const askedOf = async (world: World, home: Home) => {
  const { other = '564', otherRespondent = 'otherRespondent' } = neighbourOf(home) ?? {}
  const { municipality } = home
  return `/api/culture/questions/${municipality}/${await askCulture(world, otherRespondent, other, municipality)}`
}

const isOfYouth = (as: TestPerson | null) => as === 'youthSteering' || as === 'youthWorking'
/** A proposal that the body which the person sits in assesses and decides. */
const proposedTo = (world: World, as: TestPerson | null) =>
  definition.propose(
    world,
    'respondent',
    isOfYouth(as) ? definition.codeListProposal() : definition.proposal(),
  )

/** One valid call of every endpoint that takes more than its address. A new endpoint comes with its own. */
const withInput: Record<string, Make> = {
  ...keyCalls,
  ...roundCalls,
  ...ruleCalls,
  ...surveyCalls,
  ...reviewCalls,
  ...releaseCalls,
  ...structureCalls,
  ...followUpCalls,
  ...retentionCalls,
  ...withinCalls,
  'PUT /api/youth/sessions/{id}': (world, home) => ({
    path: `/api/youth/sessions/${randomUUID()}`,
    body: evening(unitOf(world, home), {
      participants: {
        total: 40,
        detail: [{ age: '9-12', gender: 'boy', role: 'participant', count: 3 }],
        new: 4,
        unique: 30,
        online: [{ channel: 'chat', active: 5, passive: 1 }],
      },
      provider: 'own',
      language: 'sv',
      youthOrganisers: 3,
      volunteers: { count: 1, minutes: 90 },
      partners: ['4H'],
      localTags: ['mopokortti'],
      goals: 'partly',
      rating: 4,
      cost: 12.35,
      reflection: 'Rauhallinen ilta.',
      codes: '2026.1',
    }),
  }),
  'DELETE /api/youth/sessions/{id}': async (world, home) => ({
    path: await session(world, home),
    headers: { 'if-match': '"1"' },
  }),
  'GET /api/youth/sessions/{id}': async (world, home) => ({ path: await session(world, home) }),
  'GET /api/youth/sessions/{id}/history': async (world, home) => ({
    path: `${await session(world, home)}/history`,
  }),
  'GET /api/youth/sessions': (_, { municipality }) => ({
    path: `/api/youth/sessions?municipality=${municipality}&from=2026-01-01&to=2026-12-31&limit=2`,
  }),
  'POST /api/youth/sessions/{id}/arrivals': async (world, home) => ({
    path: `/api/youth/sessions/${await counting(world, home)}/arrivals`,
    body: {
      arrivals: [arrival({ gender: 'girl', role: 'participant', undo: false })],
      draft: {
        ...{ unit: unitOf(world, home), plan: randomUUID(), date: today() },
        ...{ start: '17:00', end: '21:00', form: 'open' },
      },
      phone: randomUUID(),
    },
  }),
  'GET /api/youth/sessions/{id}/tally': async (world, home) => ({
    path: tallyAt(await counting(world, home), randomUUID()),
  }),
  'POST /api/youth/sessions/{id}/tally': async (world, home) => ({
    path: tallyAt(await counting(world, home)),
    body: { late: 'put-aside', version: 1 },
  }),
  'GET /api/youth/tallies': (_, { municipality }) => ({
    path: `/api/youth/tallies?municipality=${municipality}`,
  }),
  'GET /api/youth/tally-choice': (_, { municipality }) => ({
    path: `/api/youth/tally-choice?municipality=${municipality}`,
  }),
  'PUT /api/youth/tally-choice': (_, { municipality }) => ({
    path: '/api/youth/tally-choice',
    body: { municipality, gender: true },
  }),
  'GET /api/youth/summary': (world, home, as) => ({
    path: `/api/youth/summary?municipality=${home.municipality}&from=2026-01&to=2026-12&by=month${worksInOneUnit(as) ? `&unit=${unitOf(world, home)}` : ''}`,
  }),
  'GET /api/youth/summary/hours': (world, home, as) => ({
    path: `/api/youth/summary/hours?municipality=${home.municipality}&from=2026-01&to=2026-12${worksInOneUnit(as) ? `&unit=${unitOf(world, home)}` : ''}`,
  }),
  'GET /api/youth/week': (_, { municipality }) => ({
    path: `/api/youth/week?municipality=${municipality}&week=2026-11-18`,
  }),
  'GET /api/youth/units': (_, { municipality }) => ({
    path: `/api/youth/units?municipality=${municipality}`,
  }),
  'PUT /api/youth/units/{id}': (_, { unit }) => ({
    path: `/api/youth/units/${randomUUID()}`,
    body: {
      municipality: municipalityOfUnit(unit),
      name: { fi: 'Talo', sv: 'Huset' },
      environment: 'library',
      language: 'both',
      openedOn: '2020-01-01',
      closedOn: '2026-01-01',
      ...{ type: 'mobile', address: 'Jokikatu 1', area: 'Itäiset kylät', latitude: 60.4, longitude: 25.7 },
      accessibility: { 'step-free-entrance': true },
    },
  }),
  ...planCalls,
  'PUT /api/youth/imports/{id}': (_, { municipality }) => ({
    path: `/api/youth/imports/${randomUUID()}?municipality=${municipality}`,
    raw: sheet,
    headers: { 'content-type': 'text/csv' },
  }),
  'GET /api/youth/imports': (_, { municipality }) => ({
    path: `/api/youth/imports?municipality=${municipality}`,
  }),
  'GET /api/youth/imports/{id}': async (world, home) => ({ path: await imported(world, home) }),
  'GET /api/youth/imports/{id}/preview': async (world, home) => ({
    path: `${await imported(world, home)}/preview`,
  }),
  'PUT /api/youth/imports/{id}/mapping': async (world, home) => ({
    path: `${await imported(world, home)}/mapping`,
    body: { version: 1, mapping: sheetMapping },
  }),
  'POST /api/youth/imports/{id}/start': async (world, home) => ({
    path: `${await imported(world, home)}/start`,
    body: { version: 1 },
  }),
  'DELETE /api/youth/imports/{id}': async (world, home) => ({ path: await imported(world, home) }),
  'GET /api/youth/publication': (_, { municipality }) => ({
    path: `/api/youth/publication?municipality=${municipality}`,
  }),
  'PUT /api/youth/publication': (_, { municipality }) => ({
    path: '/api/youth/publication',
    body: { municipality, public: true },
  }),
  'GET /api/youth/publications': (_, { municipality }) => ({
    path: `/api/youth/publications?municipality=${municipality}`,
  }),
  'GET /api/youth/publication/preview': (_, { municipality }) => ({
    path: `/api/youth/publication/preview?municipality=${municipality}&table=youth-months`,
  }),
  'GET /api/youth/joining': (_, { municipality }) => ({
    path: `/api/youth/joining?municipality=${municipality}`,
  }),
  'PUT /api/youth/joining': async (world, { municipality }) => {
    await standing(world, municipality, 'trying')
    return { path: '/api/youth/joining', body: { municipality, step: 'in-use', agreement: '2026.1' } }
  },
  'DELETE /api/youth/training': (_, { municipality }) => ({
    path: `/api/youth/training?municipality=${municipality}`,
  }),
  'PUT /api/youth/joinings/{municipality}': async (world) => {
    await standing(world, '698', 'outside')
    return { path: '/api/youth/joinings/698', body: { step: 'invited' } }
  },
  'PUT /api/youth/joinings/{municipality}/contact': () => ({
    path: '/api/youth/joinings/698/contact',
    body: { on: '2027-01-11', note: 'Soitetaan nuorisopäällikölle.' },
  }),
  'PUT /api/support/threads/{id}': () => ({
    path: `/api/support/threads/${randomUUID()}`,
    body: question(),
  }),
  'GET /api/support/threads': () => ({ path: '/api/support/threads?limit=5' }),
  'GET /api/support/threads/{id}': async (world, _, as) => ({ path: await threadOf(world, as) }),
  'PUT /api/support/threads/{id}/messages/{message}': async (world, _, as) => ({
    path: `${await threadOf(world, as)}/messages/${randomUUID()}`,
    body: { text: 'Lisään vielä yhden asian.' },
  }),
  'PUT /api/support/threads/{id}/state': async (world, _, as) => ({
    path: `${await threadOf(world, as)}/state`,
    body: { state: 'closed' },
  }),
  'PUT /api/support/threads/{id}/seen': async (world, _, as) => ({
    path: `${await threadOf(world, as)}/seen`,
    body: { number: 1 },
  }),
  'GET /api/support/queue': () => ({ path: '/api/support/queue?state=open&limit=5' }),
  'GET /api/support/queue/{id}': async (world) => ({ path: await queuedThread(world) }),
  'PUT /api/support/queue/{id}/messages/{message}': async (world) => ({
    path: `${await queuedThread(world)}/messages/${randomUUID()}`,
    body: { text: 'Näin se käy.' },
  }),
  'PUT /api/support/queue/{id}/state': async (world) => ({
    path: `${await queuedThread(world)}/state`,
    body: { state: 'closed' },
  }),
  'PUT /api/support/news/{id}': () => ({ path: `/api/support/news/${randomUUID()}`, body: news }),
  'PUT /api/support/news/{id}/publication': async (world) => ({
    path: `${await made(world, `/api/support/news/${randomUUID()}`, news)}/publication`,
    body: { published: true },
  }),
  'PUT /api/support/sessions/{id}': () => ({
    path: `/api/support/sessions/${randomUUID()}`,
    body: helpSession,
  }),
  'GET /api/support/sessions/{id}/session.ics': async (world) => ({
    path: `${await made(world, `/api/support/sessions/${randomUUID()}`, helpSession)}/session.ics`,
  }),
  'GET /api/culture/cards': () => ({ path: '/api/culture/cards?indicator=CU202&municipality=638' }),
  'GET /api/culture/cards/own': (_, { municipality }) => ({
    path: `/api/culture/cards/own?municipality=${municipality}`,
  }),
  'PUT /api/culture/cards/{municipality}/{id}': (_, { municipality }) => ({
    path: `/api/culture/cards/${municipality}/${randomUUID()}`,
    body: card({ translation: { title: 'Kulturpromenader', text: 'Byarna väljer rutten.' } }),
  }),
  'PUT /api/culture/cards/{municipality}/{id}/publication': async (world, home) => ({
    path: `${await ownCard(world, home)}/publication`,
    body: { published: true },
  }),
  'GET /api/culture/questions': (_, { municipality }) => ({
    path: `/api/culture/questions?municipality=${municipality}`,
  }),
  'PUT /api/culture/questions/{municipality}/{id}': (_, home) => ({
    path: `/api/culture/questions/${neighbourOf(home)?.other}/${randomUUID()}`,
    body: cultureQuestion(home.municipality, { card: randomUUID() }),
  }),
  'PUT /api/culture/questions/{municipality}/{id}/answer': async (world, home) => ({
    path: `${await askedOf(world, home)}/answer`,
    body: { text: 'Kylä valitsee oppaan.' },
  }),
  'GET /api/statistics/similar': () => ({ path: '/api/statistics/similar?municipality=638' }),
  'GET /api/collection/indicators': () => ({ path: '/api/collection/indicators?subject=culture' }),
  'GET /api/collection/indicators/{code}': async (world) => ({
    path: `/api/collection/indicators/${await definition.knownIndicator(world)}`,
  }),
  'GET /api/collection/catalogue': () => ({ path: '/api/collection/catalogue?subject=culture' }),
  'GET /api/collection/indicators/{code}/versions/{version}': async (world) => ({
    path: `/api/collection/indicators/${await definition.knownIndicator(world)}/versions/1`,
  }),
  'PUT /api/collection/indicators/{code}/versions/{version}': () => ({
    path: '/api/collection/indicators/CU990/versions/1',
    body: definition.versionBody,
    headers: { 'if-match': '*' },
  }),
  'GET /api/collection/proposals': () => ({
    path: '/api/collection/proposals?subject=culture&state=received&limit=5',
  }),
  'GET /api/collection/proposals/{id}': async (world) => ({
    path: `/api/collection/proposals/${await definition.propose(world, 'respondent')}`,
  }),
  'GET /api/collection/proposals/{id}/drafts': async (world) => ({
    path: `/api/collection/proposals/${await definition.propose(world, 'respondent')}/drafts`,
  }),
  'PUT /api/collection/proposals/{id}': () => ({
    path: `/api/collection/proposals/${randomUUID()}`,
    body: definition.codeListProposal(),
  }),
  'PUT /api/collection/proposals/{id}/state': async (world, _, as) => ({
    path: `/api/collection/proposals/${await definition.propose(world, as ?? 'respondent')}/state`,
    body: { state: 'withdrawn' },
  }),
  'PUT /api/collection/proposals/{id}/assessments/{entry}': async (world, _, as) => ({
    path: `/api/collection/proposals/${await proposedTo(world, as)}/assessments/${randomUUID()}`,
    body: definition.assessment,
  }),
  'PUT /api/collection/proposals/{id}/revisions/{entry}': async (world, _, as) => ({
    path: `/api/collection/proposals/${await proposedTo(world, as)}/revisions/${randomUUID()}`,
    body: {
      text: isOfYouth(as) ? definition.codeListProposal().text : definition.proposalText(),
      reason: 'Selvempi.',
    },
  }),
  'PUT /api/collection/proposals/{id}/comments/{entry}': async (world) => ({
    path: `/api/collection/proposals/${await definition.propose(world, 'respondent')}/comments/${randomUUID()}`,
    body: definition.comment(),
  }),
  'PUT /api/collection/proposals/{id}/comments/{entry}/hidden': async (world) => {
    const id = await definition.propose(world, 'respondent')
    const entry = await definition.enter(world, 'worker', id, 'comments', definition.comment())
    return { path: `/api/collection/proposals/${id}/comments/${entry}/hidden`, body: { hidden: true } }
  },
  'PUT /api/collection/proposals/{id}/hidden': async (world) => ({
    path: `/api/collection/proposals/${await definition.propose(world, 'respondent')}/hidden`,
    body: { hidden: true },
  }),
  'PUT /api/collection/proposals/{id}/decisions/{entry}': async (world, _, as) => ({
    path: `/api/collection/proposals/${await proposedTo(world, as)}/decisions/${randomUUID()}`,
    body: definition.decision({ outcome: 'reject', year: 2027 }),
  }),
  'GET /api/youth/code-lists': () => ({ path: '/api/youth/code-lists' }),
  'GET /api/collection/code-lists': () => ({ path: '/api/collection/code-lists?subject=youth' }),
  ...Object.fromEntries(
    Object.values(proposalPaths).map((path) => [
      `GET ${path}/{id}`,
      async (world: World) => ({ path: `${path}/${await definition.propose(world, 'respondent')}` }),
    ]),
  ),
  ...Object.fromEntries(
    Object.values(proposePaths).map((path) => [
      `POST ${path}`,
      () => ({
        path,
        body: {
          subject: 'culture',
          title: 'Käynnit',
          need: 'Vertailuun.',
          definition: 'Kaikki.',
          name: 'Yhdistys',
        },
      }),
    ]),
  ),
  'GET /api/municipalities': () => ({ path: '/api/municipalities?year=2026' }),
  'POST /api/people': () => ({
    path: '/api/people',
    body: {
      email: `${randomUUID()}@test.example`,
      name: 'Uusi',
      language: 'fi',
      role: 'youth-worker',
      municipality: '638',
    },
  }),
  'POST /api/people/{id}/roles': (world) => ({
    path: `/api/people/${world.people.steering.id}/roles`,
    body: { role: 'youth-worker', municipality: '698' },
  }),
  'DELETE /api/people/roles/{id}': async (world) => {
    const { rows } = await sql<{ id: string }>`insert into base.role_grant (person, role, municipality)
      values (${world.people.steering.id}, 'analyst', null) returning id`.execute(world.database.owner)
    return { path: `/api/people/roles/${rows[0]?.id}` }
  },
  'POST /api/sign-in': async (world) => {
    await sql`update base.person set password = ${await hashPassword(password)} where id = ${world.people.worker.id}`.execute(
      world.database.owner,
    )
    return { path: '/api/sign-in', body: { email: 'worker@test.example', password } }
  },
  'POST /api/links': async (world) => ({
    path: '/api/links',
    body: { token: await link(world, 'set-password') },
  }),
  'POST /api/links/password': async (world) => ({
    path: '/api/links/password',
    body: { token: await link(world, 'set-password'), password },
  }),
  'POST /api/links/first-administrator': async (world) => ({
    path: '/api/links/first-administrator',
    body: {
      token: await link(world, 'first-administrator'),
      email: `${randomUUID()}@test.example`,
      name: 'Pää',
      language: 'fi',
      password,
    },
  }),
  'POST /preferences': () => ({ path: '/preferences', body: { theme: 'dark', back: '/fi/' } }),
}

/** Puts a municipality on a step of its way in, whichever it stood on. */
async function standing(world: World, municipality: string, step: string) {
  await sql`insert into youth.joining (municipality, version, step)
    select ${municipality}, coalesce(max(version), 0) + 1, ${step} from youth.joining where municipality = ${municipality}`.execute(
    world.database.owner,
  )
}

const threadOf = async (world: World, as: TestPerson | null) =>
  `/api/support/threads/${await ask(world, as ?? 'worker')}`
const queuedThread = async (world: World) => `/api/support/queue/${await ask(world, 'worker')}`

/** Puts something of the national team's at an address, and answers with the address. */
async function made(world: World, path: string, body: unknown): Promise<string> {
  await world.ask(path, { as: 'team', method: 'PUT', body })
  return path
}
async function link(world: World, purpose: 'set-password' | 'first-administrator') {
  const token = makeToken()
  const person = purpose === 'set-password' ? world.people.analyst.id : null
  await sql`insert into base.one_time_link (token_hash, purpose, person, expires_at)
    values (${hashToken(token)}, ${purpose}, ${person}, now() + interval '1 day')`.execute(
    world.database.owner,
  )
  return token
}

/**
 * A valid call of an endpoint at a place. What it is about (a session, a link) is made for it, so that each call
 * is taken as the first one was.
 * @throws Error for an endpoint with input that has none here yet
 */
export async function validCall(
  endpoint: { method: string; path: string; params?: unknown; body?: unknown },
  world: World,
  home: Home,
  as: TestPerson | null,
): Promise<ValidCall> {
  const make = withInput[`${endpoint.method} ${endpoint.path}`]
  if (make) return make(world, home, as)
  if (endpoint.body)
    throw new Error(`${endpoint.method} ${endpoint.path} has no valid call in checks/testing/calls.ts`)
  return { path: endpoint.path.replace('{code}', '638').replace('*', '') }
}

/** Signs everyone in again: signing in and out are among the calls. */
export async function keepSignedIn(world: World): Promise<void> {
  for (const { id, token } of Object.values(world.people)) {
    await sql`insert into base.web_session (token_hash, person, idle, expires_at)
      values (${hashToken(token)}, ${id}, interval '1 day', now() + interval '1 day') on conflict do nothing`.execute(
      world.database.owner,
    )
  }
}
