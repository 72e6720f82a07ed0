import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { emailOf, givePasswords, rightPassword, signIn } from './testing/signIn'

vi.mock('node:crypto', async () => (await import('./testing/quickHash')).quickHash())

let world: World
beforeAll(async () => {
  world = await openWorld()
  await givePasswords(world, ['worker', 'admin'])
})
beforeEach(() => sql`truncate base.sign_in_attempt`.execute(world.database.owner))
afterAll(() => world.close())

const guess = (email = emailOf('worker'), headers: Record<string, string> = {}) =>
  signIn(world, email, 'väärä salasana', headers)
const guesses = async (count: number, email?: string) => {
  for (let made = 0; made < count; made++) expect((await guess(email)).status).toBe(401)
}

describe('wrong passwords', () => {
  test('are taken ten times; then the person is told in the asked language how long to wait', async () => {
    await guesses(10)
    const sentences = await Promise.all(
      ['fi', 'sv', 'en'].map(async (language) => {
        const answer = await guess(undefined, { 'accept-language': language })
        expect([answer.status, Number(answer.headers.get('retry-after'))]).toEqual([429, 900])
        return (await answer.json()).detail as string
      }),
    )
    expect(new Set(sentences).size).toBe(3)
    for (const sentence of sentences) expect(sentence).toMatch(/15/)
  })

  test('close the account to the right password too, until the quarter of an hour has passed', async () => {
    await guesses(10)
    expect((await signIn(world, emailOf('worker'), rightPassword)).status).toBe(429)
    expect((await signIn(world, emailOf('admin'), rightPassword)).status).toBe(204)
    await sql`update base.sign_in_attempt set since = since - interval '15 minutes 1 second'`.execute(
      world.database.owner,
    )
    expect((await signIn(world, emailOf('worker'), rightPassword)).status).toBe(204)
  })

  test('are forgiven by the right one', async () => {
    await guesses(9)
    expect((await signIn(world, emailOf('worker'), rightPassword)).status).toBe(204)
    await guesses(9)
    expect((await signIn(world, emailOf('worker'), rightPassword)).status).toBe(204)
  })

  test('thirty at the same moment are ten, and twenty are turned away', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => guess()))
    const statuses = answers.map(({ status }) => status)
    expect([
      statuses.filter((status) => status === 401).length,
      statuses.filter((status) => status === 429).length,
    ]).toEqual([10, 20])
  })

  test('are limited for somebody who does not exist as for one who does', async () => {
    await guesses(10, 'nobody@test.example')
    expect((await guess('nobody@test.example')).status).toBe(429)
  })

  test('count for one account however its e-mail is spelt, and no spelling is a second account', async () => {
    await guesses(4)
    await guesses(3, emailOf('worker').toUpperCase())
    await guesses(3, ` ${emailOf('worker')} `)
    expect((await guess()).status).toBe(429)
    expect((await signIn(world, emailOf('admin').replace('i', 'İ'), rightPassword)).status).toBe(401)
    expect((await signIn(world, emailOf('admin').replace('i', 'ı'), rightPassword)).status).toBe(401)
  })

  test('are limited for an address too, whichever accounts are guessed at', async () => {
    await guesses(1)
    await sql`update base.sign_in_attempt set failures = 100 where failures = 1`.execute(world.database.owner)
    expect((await guess('somebody@test.example')).status).toBe(429)
  })

  test('are forgotten after a day', async () => {
    await guesses(1, 'nobody@test.example')
    await sql`update base.sign_in_attempt set since = since - interval '25 hours'`.execute(
      world.database.owner,
    )
    await signIn(world, emailOf('worker'), rightPassword)
    const { rows } = await sql`select 1 from base.sign_in_attempt where failures > 0`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([])
  })

  test('leave neither e-mail nor address in the database', async () => {
    await guesses(1)
    const { rows } = await sql<{
      kept: string
    }>`select encode(subject, 'escape') as kept from base.sign_in_attempt`.execute(world.database.owner)
    expect(rows).toHaveLength(2)
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(/worker|test|inside/)
  })
})
