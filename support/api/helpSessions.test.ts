import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../app/testing/world'
import type { HelpSessions } from './helpSessionSchemas'
import { get } from './testing/threads'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const session = (changes: Record<string, unknown> = {}) => ({
  title: { fi: 'Kirjaaminen tutuksi', sv: 'Lär känna registreringen' },
  description: { fi: 'Katsotaan yhdessä; kysy, mitä vain.', sv: 'Vi tittar tillsammans, fråga vad du vill.' },
  language: 'fi',
  date: '2036-12-03',
  start: '14:00',
  end: '15:30',
  link: 'https://kokous.example/kuntakuva?huone=1',
  ...changes,
})
const put = (id: string, body: unknown, headers: Record<string, string> = {}, as: TestPerson = 'team') =>
  world.ask(`/api/support/sessions/${id}`, { as, method: 'PUT', body, headers })
async function announce(changes: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID()
  const put201 = await put(id, session(changes))
  if (put201.status !== 201) throw new Error(await put201.text())
  return id
}
const list = () => get<HelpSessions>(world, 'worker', '/api/support/sessions')
async function calendar(path = '/api/support/calendar.ics?lang=fi') {
  const answered = await world.ask(path)
  expect([answered.status, answered.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  return answered.text()
}
const eventOf = (text: string, id: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .find((event) => event.includes(`UID:${id}\r\n`))
    ?.split('\r\n')

describe('help sessions', () => {
  test('are listed the next first, and those that have been apart', async () => {
    const [later, sooner] = [await announce({ date: '2036-12-04' }), await announce({ date: '2036-12-02' })]
    const past = await announce({ date: '2024-01-10' })
    const { upcoming, past: been } = await list()
    const ids = upcoming.map(({ id }) => id)
    expect(ids.indexOf(sooner)).toBeLessThan(ids.indexOf(later))
    expect(been.map(({ id }) => id)).toEqual([past])
    expect(upcoming.find(({ id }) => id === sooner)).toMatchObject({
      start: '14:00',
      startsAt: '2036-12-02T12:00:00.000Z',
      place: null,
    })
  })

  test('are read by everyone, signed in or not', async () => {
    expect((await world.ask('/api/support/sessions')).status).toBe(200)
  })

  test.each((Object.keys(testPeople) as TestPerson[]).filter((as) => as !== 'team'))(
    'are not announced by %s',
    async (as) => {
      expect((await put(randomUUID(), session(), {}, as)).status).toBe(403)
    },
  )

  test('are corrected from the version that was seen', async () => {
    const id = await announce()
    expect((await put(id, session())).status).toBe(200)
    expect((await put(id, session({ end: '16:00' }))).status).toBe(409)
    expect((await put(id, session({ end: '16:00' }), { 'if-match': '"3"' })).status).toBe(412)
    expect((await put(id, session({ end: '16:00' }), { 'if-match': '"1"' })).status).toBe(200)
  })

  test.each([
    ['link', { link: 'http://kokous.example/' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['link', { link: 'https://user:secret@kokous.example/' }],
    ['link', { link: 'https://kokous.example/\r\nX-EVIL:1' }],
    ['place', { link: null }],
    ['end', { end: '14:00' }],
    ['end', { end: '13:00' }],
    ['start', { date: '2036-03-30', start: '03:30' }],
    ['date', { date: '2036-02-30' }],
    ['language', { language: 'en' }],
    ['title.sv', { title: { fi: 'Otsikko', sv: '' } }],
  ])('with a wrong %s are refused: %j', async (field, changes) => {
    const refused = await put(randomUUID(), session(changes))
    expect([refused.status, await refused.json()]).toMatchObject([422, { errors: [{ field }] }])
  })
})

describe('a calendar program', () => {
  test('is told the time in UTC, the id for ever, and each version', async () => {
    const id = await announce()
    const before = eventOf(await calendar(), id)
    expect(before).toEqual(
      expect.arrayContaining([
        'DTSTART:20361203T120000Z',
        'DTEND:20361203T133000Z',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
        'SUMMARY;LANGUAGE=fi:Kirjaaminen tutuksi',
        'LOCATION:https://kokous.example/kuntakuva?huone=1',
        expect.stringMatching(
          /^DESCRIPTION:Katsotaan yhdessä\\; kysy\\, mitä vain\.\\n\\nTukihetki pidetään suomeksi\./,
        ),
      ]),
    )
    await put(id, session({ cancelled: true }), { 'if-match': '"1"' })
    expect(eventOf(await calendar(), id)).toEqual(expect.arrayContaining(['SEQUENCE:1', 'STATUS:CANCELLED']))
  })

  test('reads Swedish where Swedish is asked for', async () => {
    const id = await announce()
    expect(eventOf(await calendar('/api/support/calendar.ics?lang=sv'), id)).toContain(
      'SUMMARY;LANGUAGE=sv:Lär känna registreringen',
    )
  })

  test('gets one session as a file of its own', async () => {
    const id = await announce()
    const text = await calendar(`/api/support/sessions/${id}/session.ics`)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect((await world.ask(`/api/support/sessions/${randomUUID()}/session.ics`)).status).toBe(404)
  })

  test('finds a file that is valid to the last line, whatever was written in it', async () => {
    const nasty = 'Å;,\\ "x"\nEND:VEVENT\nBEGIN:VALARM 🧑🏽‍🚀'
    await announce({ title: { fi: nasty, sv: nasty }, place: nasty, description: { fi: nasty, sv: '' } })
    const text = await calendar()
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const names = text.replace(/\r\n[ \t]/g, '').match(/^[A-Z-]+(?=[:;])/gm) ?? []
    const event =
      'UID DTSTAMP LAST-MODIFIED SEQUENCE STATUS DTSTART DTEND SUMMARY DESCRIPTION LOCATION'.split(' ')
    const allowed = new Set([...event, 'URL', 'BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD'])
    for (const name of ['NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL']) allowed.add(name)
    expect(names.filter((name) => !allowed.has(name))).toEqual([])
    expect(text.match(/^BEGIN:(?!VEVENT|VCALENDAR)/gm)).toBeNull()
    expect(text.match(/BEGIN:VEVENT\r/g)?.length).toBe(text.match(/\r\nEND:VEVENT\r/g)?.length)
  })
})
