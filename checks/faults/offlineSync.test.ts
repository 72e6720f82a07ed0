import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Launched } from '../../app/testing/launched'
import { databaseOn } from '../../base/database/connect'
import { openBrowser } from '../browser'
import { addWriters } from '../load/writers'
import { type OfflinePhone, offlinePhone } from './testing/browsers'
import { type Installation, install } from './testing/installation'

/** So many browsers with so many evenings each: few of both, or as many as `FAULT_RUN` says (`10x100`). */
const [browsers = 2, evenings = 20] = (process.env.FAULT_RUN ?? '2x20').split('x').map(Number)
/** Enough to fall into the midst of it, and not so many that it never ends. */
const strikes = 1 + Math.ceil((browsers * evenings) / 20)
/** Each strike costs a start, which takes its time on a busy machine. */
const patience = 120_000 + browsers * evenings * 200 + strikes * 30_000

let home: Installation
let server: Launched
let browser: Browser
beforeAll(async () => {
  home = await install()
  server = await home.start('first start')
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await home?.remove()
})

async function addPeople() {
  const pool = new pg.Pool({ ...(await home.superuser()), max: 1 })
  try {
    return await addWriters(databaseOn(pool), browsers)
  } finally {
    await pool.end()
  }
}

/** Kills the server or PostgreSQL, by turns of chance, and starts again. */
async function strike(): Promise<string> {
  const what = Math.random() < 0.5 ? 'server' : 'PostgreSQL'
  if (what === 'server') server.kill('SIGKILL')
  else process.kill(await home.leader(), 'SIGKILL')
  await server.ended
  server = await home.start(`after kill -9 of ${what}`)
  return what
}

test(`${browsers * evenings} evenings from ${browsers} browsers arrive once each, while the server and PostgreSQL are killed and tabs are closed`, {
  timeout: patience,
}, async () => {
  const writers = await addPeople()
  const phones: OfflinePhone[] = []
  for (const writer of writers) phones.push(await offlinePhone(browser, home.address, writer, evenings))
  const began = performance.now()
  await Promise.all(phones.map((phone) => phone.connect()))
  const struck: string[] = []
  let reopened = 0
  let left = browsers * evenings
  while (left > 0) {
    // A strike falls while something is on its way; in between there is time to get on.
    await delay(200 + Math.random() * 1300)
    const before = await stored()
    if (before < browsers * evenings && struck.length < strikes) struck.push(await strike())
    const phone = phones[Math.floor(Math.random() * phones.length)]
    if (phone && Math.random() < 0.3) {
      await phone.reopen()
      reopened++
    }
    left = (await Promise.all(phones.map((one) => one.waiting()))).reduce((sum, count) => sum + count, 0)
  }
  const seconds = (performance.now() - began) / 1000
  const sent = (await Promise.all(phones.map((phone) => phone.tries()))).flat()
  const times = (what: string) => struck.filter((one) => one === what).length
  console.info(
    `${browsers * evenings} evenings from ${browsers} browsers in ${seconds.toFixed(1)} s; killed meanwhile: server ${times('server')} times, PostgreSQL ${times('PostgreSQL')} times, tabs ${reopened} times; ${sent.filter((tries) => tries > 1).length} evenings were sent more than once, one of them ${Math.max(...sent)} times`,
  )
  expect(struck.length).toBeGreaterThan(0)
  const kept = await home.ask<{ id: string }>('select id from youth.session')
  expect(kept.map(({ id }) => id).sort()).toEqual(phones.flatMap(({ ids }) => ids).sort())
  const all = browsers * evenings
  const [counted] = await home.ask(`select
      (select sum(sessions)::int from youth.session_month) as months,
      (select sum(participations)::int from youth.session_month) as participations,
      (select count(*)::int from base.audit where kind = 'youth.session') as audited,
      (select count(*)::int from base.intake where status = 201) as taken`)
  expect(counted).toEqual({ months: all, participations: 34 * all, audited: all, taken: all })
  await Promise.all(phones.map((phone) => phone.close()))
})

async function stored(): Promise<number> {
  const [row] = await home.ask<{ count: number }>('select count(*)::int as count from youth.session')
  return row?.count ?? 0
}
