import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Launched } from '../../app/testing/launched'
import { runOf } from '../../base/database/embedded/processes'
import { type Installation, install } from './testing/installation'
import { type Phone, startPhone } from './testing/phone'
import { addWriter } from './testing/writer'

vi.setConfig({ testTimeout: 120_000 })

let home: Installation
let server: Launched
let writer: Awaited<ReturnType<typeof addWriter>>
beforeAll(async () => {
  home = await install()
  server = await home.start('first start')
  writer = await addWriter(home)
})
afterAll(() => {
  for (const phone of phones) phone.putAway()
  return home.remove()
})

const phones: Phone[] = []
function pickUp(count = 500): Phone {
  const phone = startPhone(home.address, writer, {
    count,
    notes: join(home.folder, `notes-${phones.length}`),
  })
  phones.push(phone)
  return phone
}

/** Every evening that any phone was told is kept, once: as itself, in its month, in the audit and in the intake. */
async function expectEachOnce() {
  const told = phones.flatMap((phone) => phone.acknowledged())
  expect(new Set(told).size).toBe(told.length)
  const kept = await home.ask<{ id: string }>('select id from youth.session')
  expect(kept.map(({ id }) => id).sort()).toEqual(told.sort())
  const [counted] = await home.ask(`select
    (select sum(sessions)::int from youth.session_month) as months,
    (select sum(participations)::int from youth.session_month) as participations,
    (select count(*)::int from base.audit where kind = 'youth.session') as audited,
    (select count(*)::int from base.intake where status = 201) as taken,
    (select count(*)::int from base.intake) as keys`)
  const all = told.length
  expect(counted).toEqual({ months: all, participations: 34 * all, audited: all, taken: all, keys: all })
}

describe('what a phone was told is recorded', () => {
  test('is there once after kill -9 of the server in the midst of 500 evenings', async () => {
    const phone = pickUp()
    await phone.until(150)
    server.kill('SIGKILL')
    expect(await server.ended).toMatchObject({ signal: 'SIGKILL' })
    expect(phone.acknowledged().length).toBeLessThan(450)
    server = await home.start('after kill -9 of the server')
    await phone.done()
    await expectEachOnce()
  })

  test('is there once after kill -9 of PostgreSQL, which the server says and ends with', async () => {
    const phone = pickUp()
    await phone.until(150)
    process.kill(await home.leader(), 'SIGKILL')
    const killed = performance.now()
    expect(await server.ended).toEqual({ code: 1, signal: null })
    expect(performance.now() - killed).toBeLessThan(10_000)
    expect(server.said()).toContain('the embedded database has stopped; start again to recover')
    expect(phone.acknowledged().length).toBeLessThan(450)
    server = await home.start('after kill -9 of PostgreSQL')
    await phone.done()
    await expectEachOnce()
  })

  test('is there once after kill -9 of one of its processes, which the server outlives', async () => {
    const phone = pickUp(200)
    await phone.until(60)
    const [busy] = await home.ask<{ pid: number }>(
      "select pid from pg_stat_activity where usename = 'kuntakuva_app' order by random() limit 1",
    )
    process.kill(busy?.pid ?? 0, 'SIGKILL')
    await phone.done()
    expect(server.hasEnded()).toBe(false)
    await expectEachOnce()
  })

  test('is there once after Ctrl-C in the midst of it: all ends well and nothing is left running', async () => {
    const phone = pickUp(200)
    await phone.until(60)
    const leader = await home.leader()
    const pressed = performance.now()
    server.killGroup('SIGINT')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    console.log(
      `Ctrl-C while evenings are recorded: ended after ${Math.round(performance.now() - pressed)} ms`,
    )
    expect(runOf(leader)).toBeUndefined()
    server = await home.start('after Ctrl-C')
    await phone.done()
    await expectEachOnce()
  })

  test('adds up: verify finds no difference', async () => {
    server.kill('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    const verify = home.run(['kuntakuva', 'verify'])
    expect(await verify.ended).toEqual({ code: 0, signal: null })
    expect(verify.said()).toMatch(/^All \d+ months of units agree with their sessions\.$/m)
  })
})
