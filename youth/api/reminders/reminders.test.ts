import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMail } from '../../../app/mail'
import { type MailServer, openMailServer } from '../../../app/testing/mailServer'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { translate } from '../../../app/words'
import { sendMissing } from '../../domain/reminders/reminders'
import { make, openEvenings } from '../testing/plans'
import { record } from '../testing/sessions'
import { missingLetterWriter } from './letters'

let world: World
let server: MailServer
let mail: ReturnType<typeof openMail>
beforeAll(async () => {
  world = await openWorld()
  server = await openMailServer()
  mail = openMail(server.url, 'https://kuntakuva.example')
  // Two Wednesdays in Porvoo's other unit and in Oulu, and none in the week of 5 March 2025.
  for (const date of ['2025-02-12', '2025-02-19', '2025-02-26']) {
    await record(world, 'worker', evening(world.units.porvooOther, { date }))
    await record(world, 'ouluWorker', evening(world.units.oulu, { date }))
  }
  await record(
    world,
    'ouluWorker',
    evening(world.units.oulu, { date: '2025-03-05', participants: { total: 0 } }),
  )
  const { owner } = world.database
  await sql`update base.person set password = 'x' where email ~ '^(worker|colleague|manager|unitWorker|mentor|ouluWorker|respondent)@'`.execute(
    owner,
  )
  await sql`update base.person set language = 'sv' where id = ${world.people.colleague.id}`.execute(owner)
})
afterAll(async () => {
  mail.close()
  await server.close()
  await world.close()
})

const send = (today: string) =>
  sendMissing(
    {
      ...{ database: world.database.app, sendMail: mail.send },
      writeLetter: missingLetterWriter(translate, 'https://kuntakuva.example'),
      withPredecessors: (code) => [code],
    },
    today,
  )
const stopIn = (text = '') => /\/app\/reminders#([\w-]+)/.exec(text)?.[1] ?? ''
const stop = (token: string) => world.ask('/api/youth/reminders/stop', { method: 'POST', body: { token } })

describe('what is missing of last week', () => {
  test('is told to those of the municipality, once a week, in their language, and to nobody where nothing is', async () => {
    // Two servers at the same moment.
    const [one, other] = await Promise.all([send('2025-03-10'), send('2025-03-10')])
    expect((one?.sent ?? 0) + (other?.sent ?? 0)).toBe(3)
    expect(server.mails.map(({ to }) => to).sort()).toEqual([
      'colleague@test.example',
      'manager@test.example',
      'worker@test.example',
    ])
    const [swedish] = server.mails.filter(({ to }) => to.startsWith('colleague'))
    expect(swedish?.text).toContain('Lokal porvooOther, 5.3.2025')
    expect(swedish?.headers).toContain('List-Unsubscribe: <https://kuntakuva.example/app/reminders#')
    expect(await send('2025-03-12')).toEqual({ sent: 0, failed: 0 })
    // No letter names a person but the one whom it is for.
    expect(server.mails.filter(({ to }) => to.startsWith('manager'))[0]?.text).not.toContain('worker')
  })

  test('is no longer told to whom stopped it by the link of a letter, without a sign-in, or by a choice', async () => {
    const letter = server.mails.find(({ to }) => to.startsWith('worker'))
    expect((await stop(stopIn(letter?.text))).status).toBe(204)
    expect((await stop(stopIn(letter?.text))).status).toBe(204)
    expect((await stop('no-such-token-at-all-here')).status).toBe(404)
    const choice = { as: 'manager', method: 'PUT', body: { wanted: false } } as const
    expect((await world.ask('/api/youth/reminders', choice)).status).toBe(204)
    const chosen = async (as: 'worker' | 'manager') =>
      (await world.ask('/api/youth/reminders', { as })).json()
    expect([await chosen('worker'), await chosen('manager')]).toEqual([{ wanted: false }, { wanted: false }])
    server.mails.length = 0
    expect(await send('2025-03-17')).toEqual({ sent: 2, failed: 0 })
    const receivers = server.mails.map(({ to }) => to).sort()
    expect(receivers).toEqual(['colleague@test.example', 'ouluWorker@test.example'])
  })

  test('is what the plans of a unit lack where it has plans, each by its clock and name', async () => {
    // Every Thursday a planned evening, and Wednesdays no longer.
    await make(
      world,
      'manager',
      'plans',
      openEvenings(world.units.porvooOther, {
        ...{ weekdays: [4], from: '2025-03-13', until: '2025-03-20', start: '17:00', end: '20:00' },
        name: { fi: 'Torstai-ilta', sv: 'Torsdagskväll' },
      }),
    )
    server.mails.length = 0
    await send('2025-03-24')
    const [letter] = server.mails.filter(({ to }) => to.startsWith('colleague'))
    expect(letter?.text).toContain('Lokal porvooOther, 20.3.2025 kl. 17.00: Torsdagskväll')
    expect(letter?.text).not.toContain('19.3.2025')
  })
})
