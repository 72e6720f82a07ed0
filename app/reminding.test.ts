import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterWriter } from '../collection/api/rounds/letters'
import { dueReminder, sendInvitations, sendReminders } from '../collection/domain/rounds/letters'
import { makeRound, standing } from '../collection/testing/rounds'
import { openMail } from './mail'
import { type MailServer, openMailServer } from './testing/mailServer'
import { openWorld, type World } from './testing/world'
import { translate } from './words'

let world: World
let server: MailServer
let mails: MailServer['mails']
let mail: ReturnType<typeof openMail>
beforeAll(async () => {
  world = await openWorld()
  server = await openMailServer()
  mails = server.mails
  mail = openMail(server.url, 'https://kuntakuva.example')
})
afterAll(async () => {
  mail.close()
  await server.close()
  await world.close()
})

const sending = () => ({
  ...{ database: world.database.app, sendMail: mail.send },
  writeLetter: letterWriter(translate, 'https://kuntakuva.example'),
})

async function contact(
  municipality: string,
  email: string,
  language: 'fi' | 'sv',
  role: 'main' | 'deputy' = 'main',
) {
  await sql`insert into collection.contact (municipality, subject, role, name, email, language)
    values (${municipality}, 'culture', ${role}, 'Kim', ${email}, ${language}) on conflict do nothing`.execute(
    world.database.owner,
  )
}

describe('a contact person', () => {
  test('gets an invitation in their own language with a link, once', async () => {
    await contact('638', 'kim.porvoo@test.example', 'sv')
    await contact('564', 'kim.oulu@test.example', 'fi')
    const round = await makeRound(world, { deadline: '2027-03-15' })
    expect(await sendInvitations(sending(), round)).toEqual({ sent: 2, failed: 0 })
    expect(mails.map(({ to }) => to).sort()).toEqual(['kim.oulu@test.example', 'kim.porvoo@test.example'])
    expect(mails[0]?.from).toBe('no-reply@kuntakuva.example')
    expect(mails.every(({ text }) => text.includes(`/app/collection/rounds/${round}`))).toBe(true)
    expect(await sendInvitations(sending(), round)).toEqual({ sent: 0, failed: 0 })
    await sql`update collection.round set state = 'closed' where id = ${round}`.execute(world.database.owner)
  })

  test('is reminded 14 and 3 days before the last day and the day after, each once, whoever sends', async () => {
    const round = await makeRound(world, { deadline: '2027-03-15' })
    await standing(world, round, '564', 'submitted')
    await sql`update collection.round set contact = '{"name": "Outi Organisaattori", "email": "outi@test.example"}'
      where id = ${round}`.execute(world.database.owner)
    mails.length = 0
    const days = [
      '2027-02-28',
      '2027-03-01',
      '2027-03-02',
      '2027-03-12',
      '2027-03-15',
      '2027-03-16',
      '2027-03-17',
    ]
    for (const day of days) {
      if (day === '2027-03-15')
        await world.ask(`/api/collection/managed-rounds/${round}/contact`, {
          ...{ as: 'reviewer', method: 'PUT', headers: { 'if-match': '*' } },
          body: { contact: { name: 'Seppo Seuraaja', email: 'seppo@test.example', phone: '019 520 2600' } },
        })
      // Two servers at the same moment.
      await Promise.all([sendReminders(sending(), day), sendReminders(sending(), day)])
    }
    expect(mails.map(({ to }) => to)).toEqual(Array(3).fill('kim.porvoo@test.example'))
    // Each says whom to ask, in the reader's language; whoever is named meanwhile stands in those that go later.
    expect(mails.map(({ text }) => /^.*svarar på frågor/m.exec(text)?.[0])).toEqual([
      'Outi Organisaattori, outi@test.example, svarar på frågor',
      'Outi Organisaattori, outi@test.example, svarar på frågor',
      'Seppo Seuraaja, seppo@test.example, 019 520 2600, svarar på frågor',
    ])
    const { rows } =
      await sql`select kind from collection.reminder where round = ${round} order by taken_at`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([{ kind: 'before-14' }, { kind: 'before-3' }, { kind: 'after-1' }])
    await sql`update collection.round set state = 'closed' where id = ${round}`.execute(world.database.owner)
  })

  test('whose answer was returned is not told that it has not come', async () => {
    const round = await makeRound(world, { deadline: '2027-03-15', municipalities: ['638'] })
    await standing(world, round, '638', 'returned')
    expect(await sendReminders(sending(), '2027-03-16')).toEqual({ sent: 0, failed: 0 })
    await standing(world, round, '638', 'answering')
    expect(await sendReminders(sending(), '2027-03-16')).toEqual({ sent: 1, failed: 0 })
    await sql`update collection.round set state = 'closed' where id = ${round}`.execute(world.database.owner)
  })

  test('whose mailbox refuses gets the letter later: it is noted and tried again', async () => {
    const round = await makeRound(world, { deadline: '2027-03-15', municipalities: ['638'] })
    server.refusing = true
    expect(await sendReminders(sending(), '2027-03-01')).toEqual({ sent: 0, failed: 1 })
    server.refusing = false
    expect(await sendReminders(sending(), '2027-03-01')).toEqual({ sent: 0, failed: 0 })
    await sql`update collection.reminder set taken_at = now() - interval '11 minutes' where round = ${round}`.execute(
      world.database.owner,
    )
    expect(await sendReminders(sending(), '2027-03-02')).toEqual({ sent: 1, failed: 0 })
  })

  test('and their deputy get the same letters, each in their own language', async () => {
    await contact('297', 'kim.kuopio@test.example', 'fi')
    await contact('297', 'vara.kuopio@test.example', 'sv', 'deputy')
    const round = await makeRound(world, { deadline: '2027-03-15', municipalities: ['297'] })
    mails.length = 0
    expect(await sendInvitations(sending(), round)).toEqual({ sent: 2, failed: 0 })
    await sendReminders(sending(), '2027-03-12')
    const greeted = (greeting: string) =>
      mails.flatMap(({ to, text }) =>
        text.includes(`/app/collection/rounds/${round}`) && text.startsWith(greeting) ? [to] : [],
      )
    expect(greeted('Hei Kim')).toEqual(Array(2).fill('kim.kuopio@test.example'))
    expect(greeted('Hej Kim')).toEqual(Array(2).fill('vara.kuopio@test.example'))
    await sql`update collection.round set state = 'closed' where id = ${round}`.execute(world.database.owner)
  })

  test('with more time is reminded by their own last day', () => {
    const to = { opens_on: '2027-01-01', deadline: '2027-03-15', state: 'invited' as const }
    expect(dueReminder({ ...to, extended_to: '2027-04-15' }, '2027-03-16')).toBe(null)
    expect(dueReminder({ ...to, extended_to: '2027-04-15' }, '2027-04-13')).toBe('before-3')
    expect(dueReminder({ ...to, extended_to: null }, '2027-04-15')).toBe(null)
  })
})
