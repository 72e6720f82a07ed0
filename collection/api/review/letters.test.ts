import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { translate } from '../../../app/words'
import { sendReviewLetters } from '../../domain/review/letters'
import type { Letter } from '../../domain/rounds/letters'
import { reviewLetterWriter } from './letters'
import type { ReviewedReply } from './schemas'
import { get, handedIn, reviewPath, say } from './testing/handedIn'

let world: World
let round: string
const sent: Letter[] = []
let fails = false
beforeAll(async () => {
  world = await openWorld()
  round = await handedIn(world)
  for (const [role, language] of [
    ['main', 'fi'],
    ['deputy', 'sv'],
  ] as const)
    await sql`insert into collection.contact (municipality, subject, role, name, email, language)
      values ('638', 'culture', ${role}, ${role}, ${`${role}@test.example`}, ${language})`.execute(
      world.database.owner,
    )
})
afterAll(() => world.close())

const send = () =>
  sendReviewLetters({
    database: world.database.app,
    writeLetter: reviewLetterWriter(translate, 'https://kuntakuva.example'),
    sendMail: async (letter) => {
      if (fails) throw new Error('no mail server')
      sent.push(letter)
    },
  })

test('what a reviewer returns is mailed once to each contact, in their own language', async () => {
  const text = 'Onko nolla liikaa?'
  await say(
    world,
    round,
    '638',
    { kind: 'return', ref: 'CU901', text, answerBy: '2026-12-04' },
    { version: 2 },
  )
  fails = true
  expect(await send()).toEqual({ sent: 0, failed: 2 })
  fails = false
  expect(await send()).toEqual({ sent: 2, failed: 0 })
  expect(await send()).toEqual({ sent: 0, failed: 0 })
  expect(sent.map(({ to }) => to)).toEqual(['main@test.example', 'deputy@test.example'])
  for (const letter of sent) {
    expect(letter.text).toContain(text)
    expect(letter.text).toContain('4.12.2026')
    expect(letter.text).toContain(`https://kuntakuva.example/app/collection/rounds/${round}`)
    expect(letter.text).not.toMatch(/\{\{|reviewer/)
  }
  expect(sent[0]?.subject).toContain('palautettu')
  expect(sent[1]?.subject).toContain('returnerats')
})

test('two servers at it send each letter once, and accepting is no letter', async () => {
  sent.length = 0
  const id = randomUUID()
  await say(world, round, '638', { kind: 'question', text: 'Hyvin?' }, { id })
  await say(world, round, '564', { kind: 'accept' }, { version: 2 })
  await Promise.all([send(), send()])
  expect(sent).toHaveLength(2)
})

test('a whole return says so, and nothing of what would stay locked', async () => {
  sent.length = 0
  const { version } = await get<ReviewedReply>(world, 'reviewer', reviewPath(round, '638'))
  await say(world, round, '638', { kind: 'return', text: 'Kaikki uusiksi.' }, { version })
  await send()
  expect(sent.map(({ subject }) => subject.replace(/^[^:]*: /, ''))).toEqual([
    'vastaus on palautettu',
    'svaret har returnerats',
  ])
  for (const { text } of sent) expect(text).not.toMatch(/lukittu|låst|osa /)
})
