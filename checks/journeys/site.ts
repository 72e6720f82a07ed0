import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { openAssets } from '../../app/assets'
import { createApp } from '../../app/createApp'
import { publishAll } from '../../app/publishing'
import { openWorld, type TestPerson, testPeople, type World } from '../../app/testing/world'
import type { TestDatabase } from '../../base/database/testing/testDatabase'
import type { Language } from '../../base/language/language'
import type { SendMail } from '../../base/mail/letter'
import type { Register } from '../../base/municipalities/register'
import { givePasswords } from '../../base/people/api/testing/signIn'
import { openBrowser } from '../browser'
import { builtClient } from './built'

/** A real server on a database of its own, and a browser beside it. */
export type Served = {
  address: string
  browser: Browser
  /** Whether whatever is asked is answered by a failure: 500 and nothing more. */
  fail(now: boolean): void
  close(): Promise<void>
}

/** `demo` marks everything as invented; letters go out where there is a way to send them. */
type SiteOptions = { demo?: boolean; sendMail?: SendMail | null }

/** Serves the built client and the interface on a free port of this machine. */
export async function serveSite(
  database: TestDatabase,
  register: Register,
  { demo = false, sendMail = null }: SiteOptions = {},
): Promise<Served> {
  const assets = openAssets(await builtClient())
  let app: Hono | undefined
  let failing = false
  const server = await new Promise<ServerType>((resolve) => {
    const made = serve(
      {
        fetch: (request, env) => {
          if (failing) return new Response(null, { status: 500 })
          return app?.fetch(request, env) ?? new Response(null, { status: 503 })
        },
        port: 0,
        hostname: '127.0.0.1',
      },
      () => resolve(made),
    )
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app = createApp({
    database: database.app,
    register,
    assets,
    log: pino({ level: process.env.LOG_LEVEL ?? 'error' }),
    origin: null,
    address,
    trustProxy: false,
    demo,
    sendMail,
    version: '0.0.0',
  })
  const browser = await openBrowser()
  return {
    address,
    browser,
    fail(now) {
      failing = now
    },
    async close() {
      await browser.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}

export type Site = Served & {
  world: World
  /** Everyone's own language, which the app takes at sign-in. */
  everyoneReads(language: Language): Promise<void>
  /** Makes the releases that are due. */
  publish(): Promise<void>
  /** How many sessions are stored. */
  sessionsStored(): Promise<number>
}

/** A site with people of every role, who all have the same password. */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const world = await openWorld()
  const { database, register } = world
  await givePasswords(world, Object.keys(testPeople) as TestPerson[])
  const served = await serveSite(database, register, options)
  return {
    ...served,
    world,
    async everyoneReads(language) {
      await sql`update base.person set language = ${language}`.execute(database.owner)
    },
    async publish() {
      await publishAll(database.publisher, register, false)
    },
    async sessionsStored() {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from youth.session where deleted_at is null`.execute(database.owner)
      return rows[0]?.count ?? 0
    },
    async close() {
      await served.close()
      await world.close()
    },
  }
}
