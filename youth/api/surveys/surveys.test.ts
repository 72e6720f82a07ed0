import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { surveyIdOf } from '../../domain/surveys/surveyIdOf'
import {
  answer,
  answerTimes,
  dayFromNow,
  groupSurvey,
  makeToken,
  openSurvey,
  readSurvey,
  shownOf,
  survey,
} from '../testing/surveys'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const open = (changes: Record<string, unknown> = {}, as: TestPerson = 'worker') =>
  openSurvey(world, as, survey(world.units.porvoo, changes))
const put = (as: TestPerson, path: string, body: unknown, headers: Record<string, string> = {}) =>
  world.ask(`/api/youth/surveys/${path}`, { as, method: 'PUT', body, headers })

describe('a worker', () => {
  test('opens a survey of tonight and gets a code that is said aloud, with its address', async () => {
    const opened = await open()
    expect(opened).toMatchObject({ kind: 'session', state: 'open', answerable: true, answers: 0, version: 1 })
    expect(opened.code).toMatch(/^([hjklmnprstv][aeiou]){3}[2-9]{3}$/)
    expect(opened.address).toBe(`http://localhost:3000/k/${opened.code}`)
  })

  test('sends the same survey twice and it is there once; another under its id is refused', async () => {
    const id = randomUUID()
    const body = survey(world.units.porvoo)
    const first = await openSurvey(world, 'worker', body, id)
    const again = await put('worker', id, body)
    expect([again.status, ((await again.json()) as typeof first).code]).toEqual([200, first.code])
    const other = await put('worker', id, { ...body, form: 'camp' })
    expect([other.status, ((await other.json()) as { type: string }).type]).toEqual([
      409,
      '/problems/survey-taken',
    ])
  })

  test('asks of the same evening on two phones at once, and there is one survey with one code', async () => {
    const session = randomUUID()
    const id = surveyIdOf(session, 0)
    const body = survey(world.units.porvoo, { session })
    const people = ['worker', 'colleague', 'unitWorker', 'manager', 'worker', 'colleague'] as const
    const answers = await Promise.all(people.map((as) => put(as, id, body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    const codes = await Promise.all(
      answers.map(async (each) => ((await each.json()) as { code: string }).code),
    )
    expect(new Set(codes).size).toBe(1)
    const query = `municipality=638&session=${session}`
    const listed = await (await world.ask(`/api/youth/surveys?${query}`, { as: 'worker' })).json()
    expect(listed).toMatchObject([{ id, session, code: codes[0] }])
    const { rows } = await sql`select action from base.audit where subject = ${id}`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([{ action: 'opened' }])
  })

  test('sees nothing of four answers and all of five', async () => {
    const { id, code } = await open()
    await answerTimes(world, code, 4)
    const before = await readSurvey(world, 'worker', id)
    expect([before.answers, shownOf(before, 'overall')]).toEqual([4, [null, null, null, null, null]])
    await answerTimes(world, code, 1, { overall: '1' })
    const after = await readSurvey(world, 'worker', id)
    expect(shownOf(after, 'overall')).toEqual([1, 0, 0, 4, 0])
    // Four have answered this one.
    expect(shownOf(after, 'safe')).toEqual([null, null, null])
  })

  test('never sees two results that differ by fewer than five answers, in any question', async () => {
    const { id, code } = await open()
    let before = await readSurvey(world, 'worker', id)
    for (let time = 0; time < 17; time++) {
      await answerTimes(world, code, 1, time % 3 ? { overall: '2' } : { safe: 'no', overall: '5' })
      const after = await readSurvey(world, 'worker', id)
      for (const [index, { n }] of after.questions.entries()) {
        const more = n - (before.questions[index]?.n ?? 0)
        expect(more === 0 || more >= 5).toBe(true)
      }
      before = after
    }
    expect(before.questions.map(({ n }) => n)).toEqual([15, 5, 0])
  })

  test('closes it, opens it for longer, and an old version is refused', async () => {
    const { id, code } = await open()
    const closed = await put('worker', `${id}/state`, { state: 'closed' }, { 'if-match': '"1"' })
    expect([closed.status, await closed.json()]).toMatchObject([200, { state: 'closed', version: 2 }])
    expect((await answer(world, code, { overall: '1' })).status).toBe(410)
    expect((await put('worker', `${id}/state`, { state: 'open' }, { 'if-match': '"1"' })).status).toBe(412)
    const longer = { state: 'open', closesOn: dayFromNow(9) }
    expect((await put('colleague', `${id}/state`, longer)).status).toBe(200)
    expect((await answer(world, code, { overall: '1' })).status).toBe(303)
  })

  test('revokes a code that has gone too far: it opens no more, and nothing of it is counted', async () => {
    const year = Number(dayFromNow(0).slice(0, 4))
    const { id, code } = await openSurvey(world, 'worker', groupSurvey(world.units.porvooOther))
    await answerTimes(world, code, 5)
    const read = async () => {
      const answered = await world.ask(
        `/api/youth/survey-years?municipality=638&kind=group&year=${year}&unit=${world.units.porvooOther}`,
        { as: 'manager' },
      )
      return (await answered.json()).whole.questions[0].n
    }
    expect(await read()).toBe(5)
    expect((await put('worker', `${id}/state`, { state: 'revoked' })).status).toBe(200)
    expect(await read()).toBe(0)
    expect((await answer(world, code, { overall: '1' })).status).toBe(410)
    expect((await put('worker', `${id}/state`, { state: 'open' })).status).toBe(409)
  })

  test('writes up to two closed questions of the unit’s own', async () => {
    const own = [
      { text: { fi: 'Oliko ruoka hyvää?', sv: 'Var maten god?' }, scale: 'smile' },
      { text: { sv: 'Jag kommer igen' }, scale: 'yes-little-no' },
    ]
    const { id, code } = await open({ own })
    await answerTimes(world, code, 5, { own1: '5', own2: 'yes' })
    const read = await readSurvey(world, 'worker', id)
    expect(read.questions.at(-1)?.text).toEqual({
      fi: 'Jag kommer igen',
      sv: 'Jag kommer igen',
      en: 'Jag kommer igen',
    })
    expect([shownOf(read, 'own1'), shownOf(read, 'own2')]).toEqual([
      [0, 0, 0, 0, 5],
      [5, 0, 0],
    ])
    const third = await put('worker', randomUUID(), survey(world.units.porvoo, { own: [...own, own[0]] }))
    expect([third.status, (await third.json()).errors]).toMatchObject([422, [{ field: 'own' }]])
  })

  test.each([
    ['closesOn', { closesOn: dayFromNow(-1), opensOn: dayFromNow(-3) }],
    ['closesOn', { opensOn: dayFromNow(3), closesOn: dayFromNow(2) }],
    ['closesOn', { closesOn: dayFromNow(500) }],
    ['date', { date: null }],
    ['groupName', { kind: 'group' }],
    ['unit', { unit: randomUUID() }],
    ['own.0.text', { own: [{ text: { fi: ' ' }, scale: 'smile' }] }],
  ])('is told that %s cannot be %j', async (field, changes) => {
    const given = await put('worker', randomUUID(), survey(world.units.porvoo, changes))
    expect([given.status, (await given.json()).errors]).toMatchObject([422, [{ field }]])
  })

  test('lists the surveys about a session', async () => {
    const session = randomUUID()
    const { id } = await open({ session })
    const given = await world.ask(`/api/youth/surveys?municipality=638&session=${session}`, {
      as: 'colleague',
    })
    expect((await given.json()).map((one: { id: string }) => one.id)).toEqual([id])
  })

  test('leaves an audit entry for what staff does and none for an answer; words stay out of it', async () => {
    const { id, code } = await open({ own: [{ text: { fi: 'Salainen kysymys' }, scale: 'smile' }] })
    await answerTimes(world, code, 2)
    await put('worker', `${id}/slips`, { unused: 3 })
    await put('worker', `${id}/state`, { state: 'closed' })
    const { rows } = await sql<{ action: string; changes: unknown }>`
      select action, changes from base.audit where subject = ${id} order by id`.execute(world.database.owner)
    expect(rows.map(({ action }) => action)).toEqual(['opened', 'slips-made', 'closed'])
    expect(JSON.stringify(rows)).not.toContain('Salainen')
  })
})

describe('those who do not work there', () => {
  test.each(['ouluWorker', 'ouluManager', 'respondent', 'analyst', 'admin'] as const)(
    'the %s neither opens, reads, closes nor prints',
    async (as) => {
      const { id } = await open()
      const asked = await Promise.all([
        put(as, randomUUID(), survey(world.units.porvoo)),
        put(as, `${id}/state`, { state: 'closed' }),
        put(as, `${id}/slips`, { unused: 3 }),
        ...['', '/poster', '/slips'].map((path) => world.ask(`/api/youth/surveys/${id}${path}`, { as })),
      ])
      expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    },
  )

  test('who works in one unit sees and opens its surveys alone', async () => {
    const own = await openSurvey(world, 'unitWorker', survey(world.units.porvoo))
    const other = await openSurvey(world, 'manager', survey(world.units.porvooOther))
    expect((await put('unitWorker', randomUUID(), survey(world.units.porvooOther))).status).toBe(403)
    const listed = await (await world.ask('/api/youth/surveys?municipality=638', { as: 'unitWorker' })).json()
    const ids = listed.map(({ id }: { id: string }) => id)
    expect([ids.includes(own.id), ids.includes(other.id)]).toEqual([true, false])
  })
})

describe('a young person', () => {
  test('sends the same form twice and is counted once', async () => {
    const { id, code } = await open()
    const token = makeToken()
    for (let time = 0; time < 3; time++)
      expect((await answer(world, code, { overall: '5' }, { token })).status).toBe(303)
    const together = Array.from({ length: 5 }, () =>
      answer(world, code, { overall: '5' }, { token: `${token}a` }),
    )
    expect((await Promise.all(together)).map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect((await readSurvey(world, 'worker', id)).answers).toBe(2)
  })

  test('types the code as it comes', async () => {
    const { id, code } = await open()
    const typed = `${code.slice(0, 6).toUpperCase()} ${code.slice(6)}`
    expect((await answer(world, encodeURIComponent(typed), { overall: '5' })).status).toBe(303)
    expect((await readSurvey(world, 'worker', id)).answers).toBe(1)
    const led = await world.ask(`/k?code=${encodeURIComponent(typed)}`)
    expect([led.status, led.headers.get('location')]).toEqual([303, `/k/${code}`])
  })

  test('answers from a page of another origin, and whoever is signed in there is nobody here', async () => {
    const { code } = await open()
    const headers = {
      origin: 'https://nuoret.example',
      'sec-fetch-site': 'cross-site',
      'expected-person': 'x',
    }
    const given = await answer(world, code, { overall: '5' }, { headers })
    expect([given.status, given.headers.get('set-cookie')]).toEqual([303, null])
  })

  test('uses a slip once; the same form again is thanked again', async () => {
    const { id } = await open()
    expect(await (await put('worker', `${id}/slips`, { unused: 4 })).json()).toEqual({ unused: 4, used: 0 })
    const { rows } = await sql<{
      code: string
    }>`select code from youth.survey_slip where survey = ${id}`.execute(world.database.owner)
    const slip = rows[0]?.code ?? ''
    const token = makeToken()
    const tries = [token, token, makeToken()].map(
      (one) => () => answer(world, slip, { overall: '5' }, { token: one }),
    )
    const statuses: number[] = []
    for (const attempt of tries) statuses.push((await attempt()).status)
    expect(statuses).toEqual([303, 303, 409])
    expect(await (await put('worker', `${id}/slips`, { unused: 4 })).json()).toEqual({ unused: 4, used: 1 })
    expect((await readSurvey(world, 'worker', id)).slips).toEqual({ all: 5, used: 1 })
  })

  test('two people use the same slip at the same moment and one is counted', async () => {
    const { id } = await open()
    await put('worker', `${id}/slips`, { unused: 1 })
    const { rows } = await sql<{
      code: string
    }>`select code from youth.survey_slip where survey = ${id}`.execute(world.database.owner)
    const given = await Promise.all(
      Array.from({ length: 6 }, () => answer(world, rows[0]?.code ?? '', { overall: '5' })),
    )
    expect(given.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409, 409])
  })

  test('is told before it opens, after it has closed, and where nothing was chosen', async () => {
    const { code } = await open({ opensOn: dayFromNow(2), closesOn: dayFromNow(3) })
    const later = await open()
    const html = { accept: 'text/html' }
    const page = (path: string, language: string) =>
      world.ask(path, { headers: { ...html, 'accept-language': language } })
    const ahead = await page(`/k/${code}`, 'sv')
    expect([ahead.status, await ahead.text()]).toEqual([409, expect.stringContaining('inte öppen ännu')])
    expect((await answer(world, code, { overall: '5' })).status).toBe(409)
    // Who has typed no code yet is asked for one; only a wrong one is to be checked.
    expect(await (await page('/k', 'sv')).text()).toContain('Skriv koden')
    expect(await (await page('/k?code=fel', 'sv')).text()).toContain('Kontrollera koden')
    const empty = await answer(world, later.code, { lang: 'se' }, { headers: html })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Vállje unnimustá')])
    await sql`update youth.survey set opens_on = current_date - 9, closes_on = current_date - 2 where id = ${later.id}`.execute(
      world.database.owner,
    )
    expect((await page(`/k/${later.code}`, 'fi')).status).toBe(410)
    expect((await answer(world, later.code, { overall: '5' })).status).toBe(410)
  })

  test.each([
    ['a question of another survey', { dare: 'yes' }, 'dare'],
    ['a choice of another scale', { safe: '4' }, 'safe'],
    ['words', { overall: 'olen Matti' }, 'overall'],
    ['a field for words', { comment: 'hei' }, 'comment'],
  ])('cannot send %s', async (_, chosen, field) => {
    const { id, code } = await open()
    const given = await answer(world, code, chosen as Record<string, string>)
    expect([given.status, (await given.json()).errors]).toMatchObject([422, [{ field }]])
    expect((await readSurvey(world, 'worker', id)).answers).toBe(0)
  })

  test('gets a page that asks for nothing else: no cookie, no script, nothing kept, in each language', async () => {
    const { code } = await open({
      own: [{ text: { fi: 'Kaipasin tekemistä', 'fi-easy': 'Minulla oli tylsää' }, scale: 'smile' }],
    })
    for (const [language, title] of [
      ['fi', 'Millainen ilta oli?'],
      ['sv', 'Hur var kvällen?'],
      ['en', 'How was the evening?'],
      ['se', 'Mo eahket manai?'],
    ]) {
      const given = await world.ask(`/k/${code}`, { headers: { 'accept-language': `${language}-FI` } })
      const html = await given.text()
      expect(given.status).toBe(200)
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toContain(title)
      expect(html).not.toMatch(/<script|<textarea|type="text"/)
      expect(given.headers.get('set-cookie')).toBeNull()
      expect(given.headers.get('cache-control')).toBe('no-store')
    }
    const easy = await (await world.ask(`/k/${code}?lang=fi-easy`)).text()
    expect(easy).toContain('Minulla oli turvallinen olo')
    expect(easy).toContain('<span lang="fi">Minulla oli tylsää</span>')
    const plain = await (await world.ask(`/k/${code}?lang=sv-easy`)).text()
    expect(plain).toContain('<span lang="fi">Kaipasin tekemistä</span>')
  })
})

describe('somebody who guesses codes', () => {
  // The last of this file: whoever asks from the same network waits a minute from here on.
  test('is told to wait, while a young person of the same network opens and answers theirs', async () => {
    const { code } = await open()
    const statuses: number[] = []
    for (let guess = 0; guess < 125; guess++)
      statuses.push((await world.ask(`/k/${['ha', 'ke', 'li'][guess % 3]}loma${222 + guess}`)).status)
    // A minute may end in between, and the count begins anew.
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(404))
    expect(statuses).toContain(429)
    expect((await world.ask(`/k/${code}`)).status).toBe(200)
    expect((await answer(world, code, { overall: '4' })).status).toBe(303)
  })
})
