import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { everyEndpoint } from '../app/endpoints'
import type { TestPerson, World } from '../app/testing/world'
import { defaultBytes, type Endpoint } from '../base/endpoints/endpoint'
import { languages } from '../base/language/language'
import { sessionCookie } from '../base/people/api/servePeople'
import { proposePaths } from '../collection/api/definition/pageEndpoints'
import { type ValidCall, validCall } from './testing/calls'
import { openFullWorld } from './testing/fullWorld'
import { everyPerson, homeOf, homes, mayCall } from './testing/homes'
import { fingerprint, hostileBodies, hostileHeaders, hostileWords, readRefusal } from './testing/hostile'
import { type Mutation, mutationsOf } from './testing/mutations'

vi.mock('node:crypto', async () => (await import('../base/people/api/testing/quickHash')).quickHash())

const codesOfList = (path: string) => [
  `${path}.0.code`,
  ...['name', 'name.fi', 'name.sv', 'name.en'].map((field) => `${path}.0.${field}`),
]

/** What may not be left out, and what is allowed though it looks spoilt. */
const releaseTexts = ['note', 'imputation', 'breaks'].flatMap((text) => [
  text,
  ...['fi', 'sv', 'en'].map((language) => `${text}.${language}`),
])

const ruleBody = {
  required: [
    ...['rules', 'rules.0.code', 'rules.0.severity', 'rules.0.type', 'rules.0.refs', 'rules.0.sentence'],
    ...languages.map((language) => `rules.0.sentence.${language}`),
  ],
  // A bound may be any figure.
  stillValid: ['rules.0.min: a fraction', 'rules.0.min: negative', 'rules.0.max: a fraction'],
}
/** What cannot be used is not kept, but it may be tried: it finds nothing. */
const unusable = [
  ...['rules.0.refs: too many', 'rules.0.max: negative'],
  ...['rules.0.sentence.sv: empty', 'rules.0.sentence.en: empty'],
]

// A form has hundreds of values, and the same one twice is told by its own name.
const stillValues = [
  'version: null',
  'value: null',
  'value.number: negative',
  'value.number: a fraction',
  'comment: empty',
].map((one) => `values.0.${one}`)

const besides = ['nosuchfield', '__proto__', 'constructor'].map((key) => `${key}: unknown`)

type Spoilt = {
  required: string[]
  stillValid?: string[]
  /** Who sends it, where not everybody who is let in has such a body to send. */
  as?: TestPerson
}
const bodies: Record<string, Spoilt> = {
  'POST /api/youth/keys': { required: ['municipality', 'name'] },
  // What a card sends besides is no mistake of its own.
  'POST /api/kompassi/activities': {
    required: ['groupId', 'title', 'startAt', 'endAt'],
    stillValid: besides,
  },
  'POST /api/kompassi/check-in': { required: ['activityId', 'genderId', 'ageGroupId'], stillValid: besides },
  'PUT /api/youth/sessions/{id}': {
    required: [
      ...[
        'unit',
        'form',
        'date',
        'start',
        'end',
        'participants',
        'participants.total',
        'staff.count',
        'volunteers.count',
      ],
      ...['participants.detail.0.age', 'participants.detail.0.count', 'participants.online.0.channel'],
    ],
    stillValid: ['reflection: empty', 'cost: a fraction'],
  },
  'POST /api/youth/sessions/{id}/arrivals': {
    required: ['arrivals', 'arrivals.0.id', 'draft.unit', 'draft.date'],
  },
  'POST /api/youth/sessions/{id}/tally': { required: ['late', 'version'] },
  'PUT /api/youth/tally-choice': { required: ['municipality', 'gender'] },
  'PUT /api/youth/units/{id}': {
    required: ['municipality', 'name', 'name.fi', 'name.sv'],
    stillValid: [
      ...['openedOn', 'closedOn', 'type', 'address', 'area'].map((field) => `${field}: null`),
      ...['latitude: a fraction', 'longitude: a fraction'],
    ],
  },
  'PUT /api/youth/templates/{municipality}/{id}': {
    required: ['unit', 'name', 'form', 'start', 'end'],
    // A name is needed in one language.
    stillValid: [
      ...['environment', 'staffCount', 'staffMinutes', 'from', 'to'].map((field) => `${field}: null`),
      ...['name.fi: empty', 'name.sv: empty'],
    ],
  },
  'PUT /api/youth/local-tags/{municipality}/{id}': { required: ['name', 'name.fi', 'name.sv', 'tag'] },
  'PUT /api/youth/questions/{municipality}/{id}': {
    required: ['unit', 'text', 'text.fi', 'text.sv', 'scale'],
  },
  // A measure and its target come together: without the one, the other is told.
  'PUT /api/youth/goals/{municipality}/{id}': {
    required: ['unit', 'year', 'words'],
    stillValid: ['measure: null', 'target: null', 'words.fi: empty', 'words.sv: empty'],
  },
  'POST /api/youth/structure/copy': { required: ['municipality', 'from', 'to'] },
  'PUT /api/youth/resources/{municipality}/{unit}/{year}': { required: ['euros', 'includes'] },
  'POST /api/people/within': { required: ['municipality', 'email', 'name', 'language', 'role'] },
  'PUT /api/youth/reminders': { required: ['wanted'] },
  'POST /api/youth/reminders/stop': { required: ['token'] },
  'PUT /api/youth/locks/{month}': { required: ['municipality', 'locked'] },
  'PUT /api/youth/sessions/{id}/unlock': { required: ['reason'] },
  'PUT /api/youth/plans/{municipality}/{id}': {
    required: ['unit', 'form', 'from', 'start', 'end', 'name.fi', 'name.sv'],
    stillValid: ['name', 'environment', 'group', 'until', 'youthPart', 'staffCount', 'follows'].map(
      (field) => `${field}: null`,
    ),
  },
  'POST /api/youth/plans/copy': { required: ['municipality', 'year', 'chosen'] },
  'PUT /api/youth/breaks/{municipality}/{id}': {
    required: ['name', 'name.fi', 'name.sv', 'from', 'until', 'effect'],
    stillValid: ['unit: null'],
  },
  'PUT /api/youth/openings/{municipality}/{id}': {
    required: ['unit', 'from', 'spans', ...['weekday', 'start', 'end'].map((field) => `spans.0.${field}`)],
    stillValid: ['season: null'],
  },
  'POST /api/youth/breaks/holidays': {
    required: ['municipality', 'year', 'holidays', 'effect'],
    stillValid: ['unit: null'],
  },
  'PUT /api/youth/groups/{municipality}/{id}': {
    required: ['unit', 'name', 'name.fi', 'name.sv'],
    stillValid: [
      ...['needs: empty', 'goals: empty', 'outcome: empty'],
      ...['from: null', 'until: null', 'members: null'],
    ],
  },
  'PUT /api/youth/publication': { required: ['municipality', 'public'] },
  'PUT /api/youth/surveys/{id}': {
    required: ['unit', 'kind', 'date', 'opensOn', 'closesOn', 'own.0.text', 'own.0.scale'],
    // What is not of a survey's kind is left out; an own question needs one language.
    stillValid: [
      ...['session: null', 'form: null', 'groupId: null', 'groupName: null'],
      ...['own.0.text.fi: empty', 'own.0.text.sv: empty'],
    ],
  },
  'PUT /api/youth/surveys/{id}/state': { required: ['state'] },
  'PUT /api/youth/surveys/{id}/slips': { required: ['unused'] },
  'POST /k/{code}': { required: ['token'] },
  'PUT /api/youth/joining': { required: ['municipality', 'step'] },
  'PUT /api/youth/joinings/{municipality}': { required: ['step'] },
  'PUT /api/youth/joinings/{municipality}/contact': {
    required: ['on', 'note'],
    stillValid: ['on: null', 'note: empty'],
  },
  // A text may be longer than the longest of the other fields.
  'PUT /api/support/threads/{id}': {
    required: ['kind', 'text', 'language'],
    stillValid: ['text: too long', 'screen: null'],
  },
  'PUT /api/support/threads/{id}/messages/{message}': { required: ['text'], stillValid: ['text: too long'] },
  'PUT /api/support/threads/{id}/state': { required: ['state'] },
  'PUT /api/support/threads/{id}/seen': { required: ['number'] },
  'PUT /api/support/queue/{id}/messages/{message}': { required: ['text'], stillValid: ['text: too long'] },
  'PUT /api/support/queue/{id}/state': { required: ['state'] },
  // A draft may have gaps.
  'PUT /api/support/news/{id}': {
    required: ['title', 'title.fi', 'title.sv', 'text', 'text.fi', 'text.sv'],
    stillValid: ['title', 'text'].flatMap((field) =>
      languages.flatMap((language) => [
        `${field}.${language}: empty`,
        ...(field === 'text' ? [`${field}.${language}: too long`] : []),
      ]),
    ),
  },
  'PUT /api/support/news/{id}/publication': { required: ['published'] },
  'PUT /api/support/sessions/{id}': {
    required: [
      ...['title', 'title.fi', 'title.sv', 'description', 'description.fi', 'description.sv'],
      ...['language', 'date', 'start', 'end'],
    ],
    stillValid: ['description.fi: empty', 'description.sv: empty', 'place: null', 'link: null'],
  },
  'PUT /api/collection/review/{round}/replies/{municipality}/notes/{id}': {
    required: ['kind', 'text'],
    stillValid: ['ref: null', 'answerBy: null'],
  },
  'PUT /api/collection/rounds/{round}/replies/{municipality}/notes/{id}': {
    required: ['answers', 'text'],
    stillValid: ['asks: null'],
  },
  'PUT /api/youth/imports/{id}/mapping': {
    required: [
      ...['version', 'mapping', 'mapping.columns', 'mapping.forms', 'mapping.environments', 'mapping.units'],
      ...[
        'mapping.otherwise',
        'mapping.columns.0.heading',
        'mapping.columns.0.means',
        'mapping.forms.0.form',
      ],
      ...['mapping.forms.0.word', 'mapping.environments.0.word', 'mapping.environments.0.environment'],
      ...['mapping.units.0.name', 'mapping.units.0.unit'],
    ],
  },
  'POST /api/youth/imports/{id}/start': { required: ['version'] },
  'PUT /api/culture/cards/{municipality}/{id}': {
    required: [
      ...['indicator', 'language', 'title', 'text', 'contact', 'email'],
      ...['translation', 'translation.title', 'translation.text'],
    ],
    stillValid: ['translation: null'],
  },
  'PUT /api/culture/cards/{municipality}/{id}/publication': { required: ['published'] },
  'PUT /api/culture/questions/{municipality}/{id}': {
    required: ['asking', 'indicator', 'card', 'language', 'text'],
    stillValid: ['card: null'],
  },
  'PUT /api/culture/questions/{municipality}/{id}/answer': { required: ['text'] },
  'PUT /api/collection/releases/{id}': {
    required: [...['subject', 'state', 'embargoUntil'], ...releaseTexts],
  },
  'PUT /api/collection/releases/{id}/notes': { required: ['embargoUntil', ...releaseTexts] },
  'PUT /api/collection/calendar/{id}': {
    required: ['subject', 'day', 'state', 'name', 'name.fi', 'name.sv', 'name.en'],
  },
  // A list of codes bears its names in all languages; an indicator's words may wait for their translations.
  'PUT /api/collection/proposals/{id}': {
    required: [
      'subject',
      'what',
      'kind',
      'language',
      'text',
      'text.title',
      'text.need',
      ...codesOfList('text.codes'),
    ],
    stillValid: ['indicator: null', 'name: empty', 'text.definition: empty', 'text.codes: a list'],
  },
  'PUT /api/collection/proposals/{id}/state': { required: ['state'] },
  'PUT /api/collection/proposals/{id}/assessments/{entry}': {
    required: ['need', 'burden', 'recommendation', 'text'],
    stillValid: ['existingSource: empty', 'definition: empty'],
  },
  'PUT /api/collection/proposals/{id}/revisions/{entry}': {
    // Of youth work the codes are decided too.
    as: 'youthWorking',
    required: ['text', 'text.title', 'text.need', 'reason', ...codesOfList('text.codes')],
    stillValid: ['text.definition: empty', 'text.codes: a list'],
  },
  'PUT /api/collection/proposals/{id}/comments/{entry}': {
    required: ['language', 'text'],
    stillValid: ['parent: null', 'name: empty'],
  },
  'PUT /api/collection/proposals/{id}/comments/{entry}/hidden': { required: ['hidden'] },
  'PUT /api/collection/proposals/{id}/hidden': { required: ['hidden'] },
  'PUT /api/collection/proposals/{id}/decisions/{entry}': {
    required: [
      ...['outcome', 'vote', 'vote.way', 'vote.for', 'vote.against', 'vote.empty'],
      ...['reason', 'reason.fi', 'reason.sv', 'decidedOn'],
    ],
    stillValid: ['reason.en: empty', 'year: null'],
  },
  'PUT /api/collection/indicators/{code}/versions/{version}': {
    required: [
      'subject',
      'content',
      'content.name',
      'content.name.fi',
      'content.answer.unit',
      'content.theme',
    ],
    stillValid: [
      ...['name', 'definition', 'source.name', 'parts.0.name', 'breaks.0.note'].flatMap((field) => [
        `content.${field}.sv: empty`,
        `content.${field}.en: empty`,
      ]),
      ...['instruction', 'interpretation', 'limits', 'numerator', 'denominator'].flatMap((field) =>
        languages.map((language) => `content.${field}.${language}: empty`),
      ),
      ...['definition', 'instruction', 'interpretation', 'limits'].flatMap((field) =>
        languages.map((language) => `content.${field}.${language}: too long`),
      ),
    ],
  },
  ...Object.fromEntries(
    Object.values(proposePaths).map((path) => [
      `POST ${path}`,
      { required: ['subject', 'title', 'need'], stillValid: ['definition: empty', 'name: empty'] },
    ]),
  ),
  'PUT /api/collection/rounds/{round}/replies/{municipality}/values': {
    required: ['values', 'values.0.ref', 'values.0.value', 'values.0.version', 'values.0.value.kind'],
    // Null empties an answer; a figure may be below nought and have decimals, and the rules speak of it.
    stillValid: [...stillValues, 'values: too many'],
  },
  'PUT /api/collection/rounds/{round}/replies/{municipality}/explanations': {
    required: ['explanations', 'explanations.0.rule', 'explanations.0.ref', 'explanations.0.text'],
    stillValid: ['explanations.0.text: empty'],
  },
  'PUT /api/collection/rounds/{round}/replies/{municipality}/pilot': {
    required: ['indicator', 'minutes', 'clarity'],
    stillValid: ['minutes: null', 'clarity: null', 'comment: empty'],
  },
  'POST /api/collection/rounds/{round}/replies/{municipality}/nil': { required: ['nil'] },
  'POST /api/collection/rounds/{round}/replies/{municipality}/delegations': {
    required: ['section', 'name', 'email'],
  },
  'POST /api/collection/section': { required: ['token'] },
  'PUT /api/collection/section/values': {
    required: [
      'token',
      'values',
      'values.0.ref',
      'values.0.value',
      'values.0.version',
      'values.0.value.kind',
    ],
    stillValid: [...stillValues, 'values: too many'],
  },
  'PUT /api/collection/section/pilot': {
    required: ['token', 'indicator', 'minutes', 'clarity'],
    stillValid: ['minutes: null', 'clarity: null', 'comment: empty'],
  },
  'PUT /api/collection/contacts': {
    required: ['municipality', 'subject', 'role', 'name', 'email', 'language'],
  },
  'PUT /api/collection/managed-rounds/{round}': {
    required: [
      ...['subject', 'kind', 'year', 'name', 'name.fi', 'name.sv', 'name.en', 'opensOn', 'deadline', 'plan'],
      ...['plan.sections', 'plan.rules', 'plan.asked', 'plan.asked.who', 'plan.asked.municipalities'],
      ...['plan.sections.0.code', 'plan.sections.0.name', 'plan.sections.0.questions'],
      ...['plan.sections.0.questions.0.indicator', 'plan.sections.0.questions.0.version'],
    ],
    // There is none among the valid ones, and what many of nothing are is told one by one.
    stillValid: ['plan.rules: too many', 'plan.asked.municipalities: too many'],
  },
  'PUT /api/collection/managed-rounds/{round}/pilot/{indicator}/decisions/{id}': {
    required: ['verdict', 'reason', 'reason.fi', 'reason.sv', 'decidedOn'],
  },
  'POST /api/collection/managed-rounds/{round}/open': { required: ['version'] },
  'POST /api/collection/managed-rounds/{round}/close': { required: ['version'] },
  'PUT /api/collection/managed-rounds/{round}/contact': {
    required: ['contact', 'contact.name', 'contact.email'],
    stillValid: ['contact: null'],
  },
  'PUT /api/collection/managed-rounds/{round}/rules': ruleBody,
  'POST /api/collection/managed-rounds/{round}/rules/try': {
    ...ruleBody,
    stillValid: [...ruleBody.stillValid, ...unusable],
  },
  'PUT /api/collection/managed-rounds/{round}/extensions/{municipality}': {
    required: ['until'],
    stillValid: ['until: null'],
  },
  'PUT /api/collection/managed-contacts': {
    required: ['municipality', 'subject', 'role', 'name', 'email', 'language'],
  },
  'PUT /api/youth/topics/{unit}/{month}': { required: ['topics'] },
  'PUT /api/youth/topics/{unit}/{month}/additions/{id}': { required: ['topics'] },
  'PUT /api/youth/observations/{id}': { required: ['unit', 'date', 'topic', 'words'] },
  'PUT /api/youth/observations/{id}/resolution': {
    required: ['resolution', 'version'],
    stillValid: ['resolution: null'],
  },
  'PUT /api/youth/follow-up': {
    required: [
      ...['municipality', 'observations', 'notify'],
      ...['reflectionMonths', 'observationMonths', 'version'],
    ],
    stillValid: ['notify: null'],
  },
  'PUT /api/youth/retention': {
    required: ['municipality', 'countYears', 'auditYears', 'version'],
    stillValid: ['isConfirmed: null'],
  },
  'POST /api/people': { required: ['email', 'name', 'language', 'role', 'municipality'] },
  'POST /api/people/{id}/roles': { required: ['role', 'municipality'] },
  // A password may have any characters.
  'POST /api/sign-in': {
    required: ['email', 'password'],
    stillValid: ['password: a zero character', 'password: half a character'],
  },
  'POST /api/links': { required: ['token'] },
  'POST /api/links/password': { required: ['token', 'password'], stillValid: ['password: a zero character'] },
  'POST /api/links/first-administrator': {
    required: ['token', 'email', 'name', 'language', 'password'],
    stillValid: ['password: a zero character'],
  },
  'POST /preferences': { required: ['theme', 'back'] },
}

/** Words in a query that a person writes as they like. */
const freeText = ['table', 'licence']

const endpoints = (everyEndpoint as readonly Endpoint[]).filter(
  ({ kind }) => kind !== 'page' && kind !== 'file',
)
const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
const named = (list: readonly Endpoint[]) => list.map((endpoint) => [nameOf(endpoint), endpoint] as const)
const everyone: (TestPerson | null)[] = [...everyPerson, null]
/** Somebody who is let in, so that what is sent is looked at. */
const insider = (endpoint: Endpoint) => {
  const { access } = endpoint
  if (access === 'public') return null
  return bodies[nameOf(endpoint)]?.as ?? everyone.find((person) => mayCall(person, access)) ?? null
}

let world: World
let valid: Map<string, ValidCall>
let before: Record<string, string>
let oneThing = 0
let sent = 0

beforeAll(async () => {
  world = await openFullWorld()
  const made = endpoints.map(async (endpoint) => {
    const as = insider(endpoint)
    return [nameOf(endpoint), await validCall(endpoint, world, as ? homeOf(as) : homes.porvoo, as)] as const
  })
  valid = new Map(await Promise.all(made))
  before = await fingerprint(world)
})
afterAll(() => world.close())

const validOf = (endpoint: Endpoint) => valid.get(nameOf(endpoint)) ?? { path: endpoint.path }

/** Sends whatever it is, as it stands. */
async function send(
  endpoint: Endpoint,
  {
    as,
    path,
    body,
    headers,
  }: { as: TestPerson | null; path?: string; body?: BodyInit | undefined; headers?: Record<string, string> },
): Promise<Response> {
  sent++
  const call = validOf(endpoint)
  return world.app.request(`http://localhost:3000${path ?? call.path}`, {
    method: endpoint.method,
    headers: {
      host: 'localhost:3000',
      'accept-language': 'en',
      ...(as ? { cookie: `${sessionCookie}=${world.people[as].token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...call.headers,
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
}

const sendJson = (endpoint: Endpoint, as: TestPerson | null, body: unknown, language = 'en') => {
  oneThing++
  return send(endpoint, { as, body: JSON.stringify(body), headers: { 'accept-language': language } })
}

describe.each(named(endpoints.filter(({ body }) => body)))('%s', (name, endpoint) => {
  const mutations = (): Mutation[] => {
    const known = bodies[name]
    if (!known) throw new Error(`${name} is not in the list of checks/hostile.test.ts`)
    return mutationsOf(validOf(endpoint).body, known.required, known.stillValid)
  }

  test('refuses each body that is valid but for one thing by the field’s name, in three languages', async () => {
    for (const { field, how, body } of mutations()) {
      const sentences = new Set<string>()
      for (const language of languages) {
        const { detail, status, errors } = await readRefusal(
          await sendJson(endpoint, insider(endpoint), body, language),
          language,
        )
        expect([field, how, status, detail]).toEqual([field, how, 422, expect.stringContaining(field)])
        expect(errors?.map((error) => error.field)).toContain(field)
        sentences.add(detail)
      }
      expect([field, how, sentences.size]).toEqual([field, how, 3])
    }
  })

  test('refuses them to every role, and looks at them only for those it is for', async () => {
    for (const [index, as] of everyone.entries()) {
      for (const { body } of mutations().filter((_, position) => position % 17 === index % 17)) {
        const { status } = await readRefusal(await sendJson(endpoint, as, body))
        expect(status).toBe(mayCall(as, endpoint.access) ? 422 : as ? 403 : 401)
      }
    }
  })

  test('refuses hostile bodies to every role', async () => {
    for (const as of everyone) {
      for (const [what, body] of Object.entries(hostileBodies)) {
        const { status, detail } = await readRefusal(await send(endpoint, { as, body }))
        const tooLarge = Buffer.byteLength(body) > (endpoint.limit?.bytes ?? defaultBytes)
        if (!mayCall(as, endpoint.access)) expect(status).toBe(as ? 403 : 401)
        else expect([what, status]).toEqual([what, tooLarge ? 413 : expect.toBeOneOf([400, 422])])
        if (status === 400 || status === 413) expect(detail).toContain('body')
      }
    }
  })

  test('refuses whatever JSON is made up', async () => {
    for (const body of fc.sample(fc.json(), { numRuns: 60, seed: 20261123 })) {
      await readRefusal(await send(endpoint, { as: insider(endpoint), body }))
    }
  })
})

describe.each(named(endpoints))('%s', (_, endpoint) => {
  const json = () => (endpoint.body ? JSON.stringify(validOf(endpoint).body) : undefined)
  const [path = '', query = ''] = endpoint.path.split('?')

  test('takes no harm from hostile words in its address', async () => {
    const words = path.includes('{') ? hostileWords : []
    for (const word of words) {
      const address = path.replace(/\{\w+\}/, word)
      for (const as of [insider(endpoint), null])
        await readRefusal(await send(endpoint, { as, path: address, body: json() }))
    }
    expect(query).toBe('')
  })

  test('takes no harm from hostile words in its query', async () => {
    const [address, given = ''] = validOf(endpoint).path.split('?')
    const parts = given ? given.split('&') : []
    for (const [position, part] of parts.entries()) {
      const field = part.split('=')[0] ?? ''
      if (freeText.includes(field)) continue
      for (const word of hostileWords) {
        const spoilt = parts.map((one, index) => (index === position ? `${field}=${word}` : one)).join('&')
        const answer = await send(endpoint, { as: insider(endpoint), path: `${address}?${spoilt}` })
        const { status, detail } = await readRefusal(answer)
        expect([field, word, status, detail]).toEqual([field, word, 422, expect.stringContaining(field)])
      }
    }
    // Days that exist and are far off are no mistake, and no fault either.
    for (const far of ['1900-01-01', '0099-12-31', '2999-12-31', '9999-12-31', '1900-01', '2999-12']) {
      for (const part of parts) {
        const field = part.split('=')[0] ?? ''
        const spoilt = parts.map((one) => (one === part ? `${field}=${far}` : one)).join('&')
        const answer = await send(endpoint, { as: insider(endpoint), path: `${address}?${spoilt}` })
        expect([field, far, answer.status < 500]).toEqual([field, far, true])
      }
    }
    if (endpoint.method !== 'GET') return
    for (const more of [
      'lang=__proto__',
      'lang=',
      `x=${'y'.repeat(6000)}`,
      '&&&',
      '=',
      '%',
      '%00=%00',
      'a[]=1&a[]=2',
      'lang=fi&lang=sv',
    ]) {
      const answer = await send(endpoint, { as: insider(endpoint), path: `${address}?${given}&${more}` })
      expect([more, answer.status < 500]).toEqual([more, true])
    }
  })

  test('takes no harm from hostile headers', async () => {
    // A body that is refused, so that a header that does no harm lets nothing through either.
    const body = endpoint.body ? '{"nosuchfield":1}' : undefined
    for (const headers of hostileHeaders) {
      const answer = await send(endpoint, {
        as: insider(endpoint),
        headers,
        // What does something without being told more is asked of what is nowhere.
        ...(endpoint.method !== 'GET' && !endpoint.body
          ? { path: endpoint.path.replace(/\{\w+\}/g, 'x') }
          : {}),
        body,
      })
      if (answer.status >= 400) await readRefusal(answer, answer.headers.get('content-language') ?? '')
      else
        expect([endpoint.method, endpoint.path]).toEqual(
          expect.toBeOneOf([
            ['GET', endpoint.path],
            ['POST', '/api/sign-out'],
            // Gives its owner the one key that they have.
            ['POST', '/api/me/device-key'],
          ]),
        )
    }
  })

  test('answers another method with what the address takes', async () => {
    const answer = await world.ask(validOf(endpoint).path, { method: 'PATCH' })
    const { status } = await readRefusal(answer)
    expect([status, answer.headers.get('allow')]).toEqual([405, expect.stringContaining(endpoint.method)])
  })
})

describe('after all of this', () => {
  test('nothing was saved, changed or half done', async () => {
    expect(await fingerprint(world)).toEqual(before)
  })

  test('over a fifth of it was valid but for one thing', () => {
    expect(sent).toBeGreaterThan(2000)
    expect(oneThing / sent).toBeGreaterThan(0.2)
  })
})
