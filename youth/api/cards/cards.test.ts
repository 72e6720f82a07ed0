import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { activity, card, groupOf, makeActivity, makeKey, numberOfGroup } from '../testing/cards'
import { group, make, putAt } from '../testing/plans'
import { remove, send, summary } from '../testing/sessions'

let world: World
let key: string
beforeAll(async () => {
  world = await openWorld()
  key = await makeKey(world)
})
afterAll(() => world.close())

const found = async (startAt: string, organisationId = 638) => {
  const answer = await card(
    world,
    key,
    `activities/findByOrganisation?organisationId=${organisationId}&startAt=${startAt}`,
  )
  return (await answer.json()) as Record<string, unknown>[]
}
const come = (activityId: number, ageGroupId = 4, genderId = 1) =>
  card(world, key, 'check-in', { activityId, genderId, ageGroupId })
const sessionOf = async (number: number) => {
  const { rows } = await sql<{ session: string }>`
    select session from youth.card_activity where number = ${number}`.execute(world.database.owner)
  const id = rows[0]?.session ?? ''
  return { id, ...(await (await world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })).json()) }
}

describe('a youth card that has been given our address and a key', () => {
  test('finds its group by the number that the manager read to it', async () => {
    const listed = await (await world.ask('/api/youth/keys?municipality=638', { as: 'manager' })).json()
    const group = listed.groups.find(({ unit }: { unit: string }) => unit === world.units.porvoo)
    const answer = await card(world, key, `groups/${group.groupId}`)
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { groupId: group.groupId, organisationId: 638, groupName: 'Tila porvoo', groupStatus: 'Active' },
    ])
  })

  test('finds no activity of the day, makes it, and finds it the next time', async () => {
    expect(await found('2026-09-01')).toEqual([])
    const asked = activity(await groupOf(world), {
      title: 'Nuta-ilta 1.9.2026',
      startAt: '2026-09-01 17:00:00',
      endAt: '2026-09-01 21:30:00',
      activityTypeIds: [3],
    })
    const made = await card(world, key, 'activities', asked)
    expect(made.status).toBe(201)
    const { id } = await made.json()
    expect(id).toEqual(expect.any(Number))
    expect(await found('2026-09-01')).toEqual([
      {
        activityId: id,
        organisationId: 638,
        groupId: asked.groupId,
        activityTitle: 'Nuta-ilta 1.9.2026',
        activityStatus: 'Active',
        startAt: '2026-09-01 17:00:00',
        endAt: '2026-09-01 21:30:00',
        totalParticipants: 0,
        participantCounts: [],
      },
    ])
  })

  test('has one activity, whichever twenty phones ask for it at once', async () => {
    const asked = activity(await groupOf(world), {
      startAt: '2026-09-02 17:00:00',
      endAt: '2026-09-02 21:00:00',
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => card(world, key, 'activities', asked)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id))
    expect(new Set(ids).size).toBe(1)
    expect(await found('2026-09-02')).toHaveLength(1)
  })

  test('has recorded nothing while nobody checks in: that is not an evening to which nobody came', async () => {
    const day = '2026-06-10'
    const month = async () => {
      const rows = await summary(world, 'worker', { municipality: '638', from: day, to: day })
      return rows['2026-06']
    }
    const listed = async () => {
      const of = `municipality=638&from=${day}&to=${day}`
      return (await (await world.ask(`/api/youth/sessions?${of}`, { as: 'worker' })).json()).sessions
    }
    const asked = { startAt: `${day} 17:00:00`, endAt: `${day} 21:00:00` }
    const id = await makeActivity(world, key, '638', asked)
    expect([await month(), await listed()]).toEqual([undefined, []])
    expect(await found(day)).toMatchObject([{ activityId: id, totalParticipants: 0, participantCounts: [] }])

    // Of many who are the first at once each is counted, and the card finds the same activity as before.
    const first = await Promise.all(Array.from({ length: 5 }, () => come(id)))
    expect(first.map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect(await month()).toMatchObject({ sessions: 1, participations: 5, noVisitors: 0 })
    expect(await listed()).toMatchObject([{ date: day, start: '17:00', end: '21:00', form: 'open' }])
    expect(await makeActivity(world, key, '638', asked)).toBe(id)
    expect(await found(day)).toMatchObject([{ activityId: id, totalParticipants: 5 }])
  })

  test('has what nobody came to kept for two months', async () => {
    const asked = { startAt: '2026-06-11 17:00:00', endAt: '2026-06-11 21:00:00' }
    const id = await makeActivity(world, key, '638', asked)
    await sql`update youth.card_activity set asked_on = current_date - 61 where number = ${id}`.execute(
      world.database.owner,
    )
    await makeActivity(world, key, '638', { title: 'Uusi' })
    expect(await found('2026-06-11')).toEqual([])
    expect((await come(id)).status).toBe(404)
  })

  test('has each of sixty who check in at once counted once, in the session and in the month', async () => {
    const id = await makeActivity(world, key, '638', {
      startAt: '2026-07-03 17:00:00',
      endAt: '2026-07-03 21:00:00',
    })
    const classes = Array.from({ length: 60 }, (_, index) => [4, 5, 8][index % 3] ?? 4)
    const answers = await Promise.all(classes.map((age) => come(id, age)))
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200))
    const { content, ...session } = await sessionOf(id)
    expect((content ?? session).participants).toEqual({
      total: 60,
      detail: ['13-15', '16-17', '25-29'].map((age) => ({
        age,
        gender: 'girl',
        role: 'participant',
        count: 20,
      })),
    })
    const byAge = await summary(world, 'worker', {
      municipality: '638',
      from: '2026-07',
      to: '2026-07',
      by: 'age',
    })
    // 25–29 crosses the law's limit of 29: it is a class of its own, and in none that is under 29.
    expect(Object.fromEntries(Object.values(byAge).map((row) => [row.key, row.participations]))).toEqual({
      '13-15': 20,
      '16-17': 20,
      '25-29': 20,
    })
    expect(await found('2026-07-03')).toMatchObject([{ totalParticipants: 60 }])
  })

  test('leaves in the audit that it made and counted, once, and no moment of anybody’s coming', async () => {
    const id = await makeActivity(world, key, '638', { title: 'Audit' })
    for (let comer = 0; comer < 3; comer++) await come(id)
    const { id: session } = await sessionOf(id)
    const history = await (
      await world.ask(`/api/youth/sessions/${session}/history`, { as: 'manager' })
    ).json()
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'created-by-card',
      'counted-by-card',
    ])
    expect(JSON.stringify(history)).not.toContain('Audit')
  })

  test('counts on beside a worker who corrects the same evening, and neither loses anything', async () => {
    const id = await makeActivity(world, key, '638', { title: 'Yhdessä' })
    await come(id)
    const { id: session, version, ...stored } = await sessionOf(id)
    await come(id, 3, 2)
    const body = {
      unit: world.units.porvoo,
      form: 'open',
      date: '2026-09-18',
      start: '17:00',
      end: '21:00',
      participants: { total: 5, detail: [{ age: 'under-13', gender: 'unspecified', count: 2 }] },
    }
    expect(stored).toBeTruthy()
    expect((await send(world, 'worker', session, body, { 'if-match': `"${version}"` })).status).toBe(412)
    expect((await send(world, 'worker', session, body, { 'if-match': '*' })).status).toBe(200)
    // The worker counted coarsely, and so does the card from then on.
    expect((await come(id, 3)).status).toBe(200)
    const [now] = (await found('2026-09-18')).filter(({ activityId }) => activityId === id)
    expect(now).toMatchObject({ totalParticipants: 6 })
  })

  test('reads beside who came how many worked, who was online and for how long young people led', async () => {
    const id = await makeActivity(world, key, '638', { title: 'Kaikki' })
    await come(id)
    const { id: session, ...stored } = await sessionOf(id)
    const { unit, form, date, start, end, participants } = stored
    const online = [{ channel: 'discord', active: 3, passive: 8 }]
    const completed = {
      ...{ unit, form, date, start, end, participants: { ...participants, online } },
      ...{ staff: { count: 2, minutes: 480 }, youthOrganisedMinutes: 45 },
      ...{ rating: 2, reflection: 'Vain meille.' },
    }
    expect((await send(world, 'worker', session, completed, { 'if-match': '*' })).status).toBe(200)
    const [now] = (await found('2026-09-18')).filter(({ activityId }) => activityId === id)
    expect(now).toMatchObject({
      totalParticipants: 1,
      onlineParticipantCounts: online,
      staff: { count: 2, minutes: 480 },
      youthOrganisedTime: 45,
    })
    // What staff thought of it and wrote for themselves is not the card's.
    expect(JSON.stringify(now)).not.toMatch(/Vain meille|rating|notes/i)
  })

  test('is told when the evening was deleted or called off, and makes no second one', async () => {
    const id = await makeActivity(world, key, '638', { title: 'Peruttu' })
    await come(id)
    const { id: session } = await sessionOf(id)
    const cancelled = {
      ...{ unit: world.units.porvoo, form: 'open', date: '2026-09-18', start: '17:00', end: '21:00' },
      exception: 'cancelled',
    }
    await send(world, 'worker', session, cancelled, { 'if-match': '*' })
    expect((await come(id)).status).toBe(409)
    expect((await remove(world, 'worker', session, { 'if-match': '*' })).status).toBe(204)
    expect((await come(id)).status).toBe(404)
    const again = await card(world, key, 'activities', activity(await groupOf(world), { title: 'Peruttu' }))
    expect(again.status).toBe(410)
    expect(await found('2026-09-18')).not.toContainEqual(expect.objectContaining({ activityId: id }))
  })

  test('writes nothing into a month that the manager has locked', async () => {
    const [startAt, endAt] = ['2025-03-05 17:00:00', '2025-03-05 21:00:00']
    const id = await makeActivity(world, key, '638', { startAt, endAt })
    await world.ask('/api/youth/locks/2025-03', {
      ...{ as: 'manager', method: 'PUT' },
      body: { municipality: '638', locked: true },
    })
    expect((await come(id)).status).toBe(409)
    const another = activity(await groupOf(world), { startAt, endAt, title: 'Toinen' })
    expect((await card(world, key, 'activities', another)).status).toBe(409)
    expect(await found('2025-03-05')).toMatchObject([{ activityId: id, totalParticipants: 0 }])
  })

  test.each([
    ['an end before its start', { endAt: '2026-09-18 16:00:00' }, 422],
    ['a day ahead', { startAt: '2199-09-18 17:00:00', endAt: '2199-09-18 21:00:00' }, 422],
    ['a day that is none', { startAt: '2026-02-30 17:00:00' }, 422],
    ['a time of another form', { startAt: '2026-09-18T17:00:00Z' }, 422],
    ['no title', { title: ' ' }, 422],
    ['a group that is none', { groupId: 999_999 }, 404],
  ])('is refused %s', async (_, changes, status) => {
    const answer = await card(world, key, 'activities', activity(await groupOf(world), changes))
    expect(answer.status).toBe(status)
  })
})

describe('a youth card that is set up for a group', () => {
  const aGroup = async (changes: Record<string, unknown> = {}) => {
    const id = await make(world, 'manager', 'groups', group(world.units.porvoo, { until: null, ...changes }))
    return { id, number: await numberOfGroup(world, id) }
  }
  const times = (date: string) => ({ startAt: `${date} 17:00:00`, endAt: `${date} 19:00:00` })

  test('finds it by the number that the manager read to it, from the moment the group is there', async () => {
    const { id, number } = await aGroup()
    const { groups } = await (await world.ask('/api/youth/keys?municipality=638', { as: 'manager' })).json()
    expect(groups.filter((one: { unit: string }) => one.unit === world.units.porvoo)).toMatchObject([
      { group: null, name: { fi: 'Tila porvoo' } },
      { group: id, groupId: number, name: { fi: 'Tyttöjen ryhmä' }, over: false },
    ])
    const answer = await card(world, key, `groups/${number}`)
    expect(await answer.json()).toEqual({
      ...{ groupId: number, organisationId: 638 },
      ...{ groupName: 'Tyttöjen ryhmä', groupStatus: 'Active' },
    })
    const ended = await aGroup({ from: '2025-08-17', until: '2025-12-18' })
    expect(await (await card(world, key, `groups/${ended.number}`)).json()).toMatchObject({
      groupStatus: 'Archived',
    })
  })

  test('has one session of that group in its unit, whichever twenty phones ask at once', async () => {
    const { id, number } = await aGroup()
    const asked = activity(number, times('2026-10-06'))
    const answers = await Promise.all(Array.from({ length: 20 }, () => card(world, key, 'activities', asked)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id))
    expect(new Set(ids).size).toBe(1)
    await Promise.all([...Array.from({ length: 12 }, () => come(ids[0])), come(ids[0], 8)])
    const stored = await sessionOf(ids[0])
    expect(stored).toMatchObject({ unit: world.units.porvoo, group: id, form: 'group' })
    const months = await summary(world, 'worker', {
      ...{ municipality: '638', from: '2026-10-06', to: '2026-10-06', by: 'group' },
    })
    expect(Object.values(months)).toMatchObject([{ key: id, sessions: 1, participations: 13 }])
    expect(await found('2026-10-06')).toMatchObject([
      { activityId: ids[0], groupId: number, totalParticipants: 13 },
    ])
  })

  test('is kept apart from its unit’s own evening of the same title, which is as ever', async () => {
    const { number } = await aGroup()
    const unit = await groupOf(world)
    const [ofGroup, ofUnit] = await Promise.all(
      [number, unit].map(
        async (groupId) =>
          (await (await card(world, key, 'activities', activity(groupId, times('2026-10-07')))).json()).id,
      ),
    )
    expect(ofGroup).not.toBe(ofUnit)
    await come(ofUnit)
    expect(await sessionOf(ofUnit)).toMatchObject({ unit: world.units.porvoo, form: 'open' })
    expect((await sessionOf(ofUnit)).group ?? null).toBeNull()
    const groups = (await found('2026-10-07')).map(({ activityId, groupId }) => [activityId, groupId])
    expect(Object.fromEntries(groups)).toEqual({ [ofGroup]: number, [ofUnit]: unit })
  })

  test('keeps its number when the group moves, and its next session is where the group is', async () => {
    const { id, number } = await aGroup()
    const before = await (await card(world, key, 'activities', activity(number, times('2026-10-08')))).json()
    await come(before.id)
    const moved = group(world.units.porvooOther, { until: null })
    expect((await putAt(world, 'manager', 'groups', moved, { id, ifMatch: '"1"' })).status).toBe(200)
    expect(await numberOfGroup(world, id)).toBe(number)
    const again = await card(world, key, 'activities', activity(number, times('2026-10-08')))
    expect([again.status, (await again.json()).id]).toEqual([200, before.id])
    const after = await (await card(world, key, 'activities', activity(number, times('2026-10-09')))).json()
    await come(after.id)
    expect(await sessionOf(before.id)).toMatchObject({ unit: world.units.porvoo, group: id })
    expect(await sessionOf(after.id)).toMatchObject({ unit: world.units.porvooOther, group: id })
    expect(await found('2026-10-08')).toMatchObject([{ activityId: before.id, groupId: number }])
  })
})

describe('a key', () => {
  test('opens its own municipality alone', async () => {
    expect((await card(world, key, `groups/${await groupOf(world, 'oulu')}`)).status).toBe(404)
    expect((await card(world, key, 'activities', activity(await groupOf(world, 'oulu')))).status).toBe(404)
    const ofOulu = await make(world, 'ouluManager', 'groups', group(world.units.oulu), '564')
    const theirGroup = await numberOfGroup(world, ofOulu)
    expect((await card(world, key, `groups/${theirGroup}`)).status).toBe(404)
    expect((await card(world, key, 'activities', activity(theirGroup))).status).toBe(404)
    const theirs = await makeActivity(world, await makeKey(world, 'ouluManager', '564'), '564')
    expect((await come(theirs)).status).toBe(404)
    const path = 'activities/findByOrganisation?organisationId=564&startAt=2026-09-18'
    expect((await card(world, key, path)).status).toBe(403)
  })

  test('is asked for, whoever is signed in: no cookie counts, and pages of any origin may send', async () => {
    const path = `/api/kompassi/groups/${await groupOf(world)}`
    expect((await world.ask(path, { as: 'manager' })).status).toBe(401)
    expect((await card(world, 'x'.repeat(43), `groups/${await groupOf(world)}`)).status).toBe(401)
    const id = await makeActivity(world, key, '638', { title: 'Muualta' })
    const answer = await world.ask('/api/kompassi/check-in', {
      method: 'POST',
      body: { activityId: id, genderId: 4, ageGroupId: 7 },
      headers: { 'x-api-key': key, origin: 'https://kortti.example', 'expected-person': 'somebody' },
    })
    expect(answer.status).toBe(200)
  })

  test('is shown once and kept as a hash; it says the day it was last used, and ends when it is revoked', async () => {
    const secret = await makeKey(world)
    const list = async () => (await world.ask('/api/youth/keys?municipality=638', { as: 'manager' })).json()
    const { keys } = await list()
    const [{ id, lastUsedOn }] = keys
    expect(lastUsedOn).toBeNull()
    expect((await card(world, secret, `groups/${await groupOf(world)}`)).status).toBe(200)
    const used = (await list()).keys.find((one: { id: string }) => one.id === id)
    expect(used).toMatchObject({
      name: 'Nutakortti',
      maker: 'manager',
      lastUsedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    const everything = await sql<{ all: string }>`
      select string_agg(k::text, ' ') as all from youth.api_key k`.execute(world.database.owner)
    expect(everything.rows[0]?.all).not.toContain(secret)
    const at = `/api/youth/keys/${id}?municipality=638`
    expect((await world.ask(at, { as: 'manager', method: 'DELETE' })).status).toBe(204)
    expect((await world.ask(at, { as: 'manager', method: 'DELETE' })).status).toBe(404)
    expect((await card(world, secret, `groups/${await groupOf(world)}`)).status).toBe(401)
  })

  test('is made and seen by managers alone, each in their own municipality', async () => {
    for (const as of ['worker', 'unitWorker', 'ouluManager', 'analyst', 'admin'] as const) {
      expect((await world.ask('/api/youth/keys?municipality=638', { as })).status).toBe(403)
      const body = { municipality: '638', name: 'Oma' }
      expect((await world.ask('/api/youth/keys', { as, method: 'POST', body })).status).toBe(403)
    }
  })

  test('that is wrong again and again is told to wait', async () => {
    const own = await openWorld({ callsAMinute: 5 })
    const statuses: number[] = []
    for (let call = 0; call < 62; call++) statuses.push((await card(own, 'wrong', 'groups/1')).status)
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(31)
    expect(statuses).toContain(429)
    // Another system behind the same address, whose key is right, is not held up; guessing on is.
    const right = await makeKey(own)
    expect((await card(own, right, 'groups/987654')).status).toBe(404)
    expect((await card(own, 'another guess', 'groups/1')).status).toBe(429)
    expect((await card(own, 'wrong', 'groups/1')).status).toBe(429)

    // A right key, too, has its pace, and another one its own. A minute may end in between, and the count begins anew.
    const calls: Response[] = []
    for (let call = 0; call < 12; call++) calls.push(await card(own, right, 'groups/987654'))
    const held = calls.find(({ status }) => status === 429)
    expect(calls.slice(0, 4).map(({ status }) => status)).toEqual(Array(4).fill(404))
    expect(Number(held?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await card(own, await makeKey(own), 'groups/987654')).status).toBe(404)
    await own.close()
  })
})
