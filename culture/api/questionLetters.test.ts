import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../app/testing/world'
import { translate } from '../../app/words'
import type { Letter } from '../../base/mail/letter'
import { sendQuestionLetters } from '../domain/questionLetters'
import { questionLetterWriter } from './questionLetters'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('who is asked by another municipality is written to once, in their own language, and without what was asked', async () => {
  const owner = world.database.owner
  await sql`insert into collection.contact (municipality, subject, role, name, email, language)
    values ('564', 'culture', 'main', 'Kim', 'kim@test.example', 'sv') on conflict do nothing`.execute(owner)
  await sql`insert into culture.question (municipality, id, asking, indicator, language, text, asked_by)
    values ('564', ${randomUUID()}, '638', 'CU202', 'fi', 'Miten te laskette tapahtumat?', ${world.people.respondent.id})`.execute(
    owner,
  )
  const sent: Letter[] = []
  let fails = true
  const send = () =>
    sendQuestionLetters({
      database: world.database.app,
      writeLetter: questionLetterWriter(translate, world.register, 'https://kuntakuva.example'),
      sendMail: async (letter) => {
        if (fails) throw new Error('no mail server')
        sent.push(letter)
      },
    })
  expect(await send()).toEqual({ sent: 0, failed: 1 })
  fails = false
  expect(await send()).toEqual({ sent: 1, failed: 0 })
  expect(await send()).toEqual({ sent: 0, failed: 0 })
  expect(sent).toMatchObject([{ to: 'kim@test.example', subject: expect.stringContaining('Borgå') }])
  expect(sent[0]?.text).toContain('https://kuntakuva.example/app/culture/questions')
  expect(sent[0]?.text).not.toMatch(/Miten te|\{\{/)
})
