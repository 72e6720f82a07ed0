import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { TestPerson } from '../../app/testing/world'
import { emailOf, rightPassword } from '../../base/people/api/testing/signIn'
import type { Served } from './site'
import { wordsOf } from './words'

/** How a journey is travelled: on what, and in which language. */
export type Way = { device: keyof typeof devices; language: 'fi' | 'sv' }

const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>

export const ways: Way[] = (['phone', 'desktop'] as const).flatMap((device) =>
  (['fi', 'sv'] as const).map((language) => ({ device, language })),
)

/** Each device and each language once: enough where what one sees does not hang on both together. */
export const diagonal: Way[] = [
  { device: 'phone', language: 'sv' },
  { device: 'desktop', language: 'fi' },
]

/** A journey is many small waits: more than the usual time on a busy machine. */
export const journeyTimeout = { timeout: 120_000 }

/** Somebody in front of a browser of their own. */
export type Visit = {
  way: Way
  context: BrowserContext
  /** The tab that is looked at: another one, where this one was closed. */
  page: Page
  /** The words that this person reads. */
  t: ReturnType<typeof wordsOf>
  /** Touches on a phone, clicks elsewhere. */
  press(target: Locator): Promise<void>
  /** Writes into the field that these words name. */
  write(field: string, text: string): Promise<void>
  /** Follows a link of the app's navigation, where this device has it, and from a hub on by its line. */
  goTo(place: string, line?: string): Promise<void>
  /** Signs in without typing, where typing is not the point. */
  signIn(person: TestPerson): Promise<void>
}

/** What a page itself complained about: an error, or something that its own rules of safety refused. */
const complaints = new WeakMap<BrowserContext, string[]>()

/**
 * Opens a browser context, as a device in a language is.
 * @param options what else is so: no scripts, another zone
 */
export async function visit(
  { address, browser }: Served,
  way: Way,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ...devices[way.device],
    baseURL: address,
    locale: { fi: 'fi-FI', sv: 'sv-FI' }[way.language],
    timezoneId: 'Europe/Helsinki',
    ...options,
  })
  context.setDefaultTimeout(20_000)
  const found: string[] = []
  complaints.set(context, found)
  context.on('weberror', (error) => found.push(String(error.error())))
  context.on('console', (message) => {
    // A refusal or a cut connection is told by the browser too; what the page makes of it is what counts.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      found.push(message.text())
  })
  const page = await context.newPage()
  const t = wordsOf(way.language)
  const press = (target: Locator) => (way.device === 'phone' ? target.tap() : target.click())
  const visited: Visit = {
    way,
    context,
    page,
    t,
    press,
    write: (field, text) => visited.page.getByRole('textbox', { name: t(field) }).fill(text),
    async goTo(place, line) {
      const link = visited.page.getByRole('link', { name: t(place), exact: true }).first()
      const menu = visited.page.locator('details.menu > summary')
      await link.or(menu).filter({ visible: true }).first().waitFor()
      if (!(await link.isVisible())) await press(menu)
      await press(link)
      if (line)
        await press(
          visited.page.locator('.row-link').filter({ has: visited.page.getByText(t(line), { exact: true }) }),
        )
    },
    async signIn(person) {
      const answer = await context.request.post('/api/sign-in', {
        data: { email: emailOf(person), password: rightPassword },
      })
      if (!answer.ok()) throw new Error(`${person} was not let in: ${await answer.text()}`)
    },
  }
  return visited
}

/**
 * Travels with some visits and closes them. What went wrong comes with a picture of what was seen last, and a page
 * that complained has not succeeded.
 */
export async function travel(visits: readonly Visit[], journey: () => Promise<void>): Promise<void> {
  try {
    await watch(visits, journey)
  } finally {
    await Promise.all(visits.map(({ context }) => context.close()))
  }
}

/** The same with visits that go on afterwards. */
export async function watch(visits: readonly Visit[], journey: () => Promise<void>): Promise<void> {
  try {
    await journey()
    for (const { context } of visits) {
      const found = complaints.get(context)?.splice(0) ?? []
      if (found.length) throw new Error(`the page complained: ${found.join('; ')}`)
    }
  } catch (error) {
    throw new Error(`${(error as Error).message}\nSeen last: ${(await pictures(visits)).join(', ')}`, {
      cause: error,
    })
  }
}

async function pictures(visits: readonly Visit[]): Promise<string[]> {
  const folder = join(tmpdir(), 'kuntakuva-journeys')
  mkdirSync(folder, { recursive: true })
  const pages = visits.flatMap(({ context }) => context.pages())
  return Promise.all(
    pages.map(async (page, number) => {
      const path = join(folder, `${Date.now()}-${number}.png`)
      await page.screenshot({ path }).catch(() => {})
      return path
    }),
  )
}
