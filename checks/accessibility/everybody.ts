import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from '../journeys/site'
import type { Visit } from '../journeys/visit'
import { watch } from '../journeys/visit'
import { type Browsers, keepBrowsers } from './browsers'
import { focusProblems, tooWide, violations } from './rules'
import { type Furnished, furnish, type Screen } from './screens'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } }
const narrow = {
  'a width of 320': { width: 320, height: 640 },
  'zoomed to 400 %': { width: 320, height: 256 },
}

// A screen is looked at on a phone and on a desktop, in light and in dark, one in each language. What goes with what
// alternates, so that all that screens are made of is met in every way.
const looks = [
  {
    fi: { device: 'phone', colorScheme: 'light' },
    sv: { device: 'desktop', colorScheme: 'dark' },
  },
  {
    fi: { device: 'desktop', colorScheme: 'light' },
    sv: { device: 'phone', colorScheme: 'dark' },
  },
  {
    fi: { device: 'phone', colorScheme: 'dark' },
    sv: { device: 'desktop', colorScheme: 'light' },
  },
  {
    fi: { device: 'desktop', colorScheme: 'dark' },
    sv: { device: 'phone', colorScheme: 'light' },
  },
] as const

/** Promises of every screen in a list that everybody can use it. */
export function canBeUsedByEverybody(screensOf: (furnished: Furnished) => Screen[]): void {
  let site: Site
  let screens: Map<string, Screen>
  const titles = new Map<string, string>()
  let browsers: Browsers
  beforeAll(async () => {
    site = await openSite()
    browsers = keepBrowsers(site)
    screens = new Map(screensOf(await furnish(site)).map((screen) => [screen.name, screen]))
  }, 120_000)
  afterAll(() => site?.close())

  const listed = screensOf({
    ...{ session: '', link: '', question: '', sheet: '', imported: '', pilot: '', section: '', survey: '' },
    ...{ plan: '', group: '', unit: '', noHours: '' },
  })
  describe.each(listed.map(({ name }, at) => [name, looks[at % looks.length]] as const))(
    '%s',
    (name, ways) => {
      test.for(['fi', 'sv'] as const)(
        'can be used by everybody (%s)',
        { timeout: 120_000 },
        async (language) => {
          const { device, colorScheme } = (ways ?? looks[0])[language]
          const reader = await opened(name, language)
          const { page } = reader
          await watch([reader], async () => {
            await page.emulateMedia({ colorScheme })
            await page.setViewportSize(sizes[device])
            // As high as the page, so that nothing lies under the fixed foot while it is looked at.
            const height = await page.evaluate(() => document.documentElement.scrollHeight)
            await page.setViewportSize({ width: sizes[device].width, height })
            expect(await violations(page), `${device}, ${colorScheme}`).toEqual([])
            expect(await page.locator('html').getAttribute('lang')).toBe(language)
            expect(await page.getByRole('heading', { level: 1, includeHidden: true }).count()).toBe(1)
            titles.set(`${name} ${language}`, await page.title())
            if (language === 'fi') {
              await page.setViewportSize(sizes.phone)
              expect(await focusProblems(page)).toEqual([])
            }
            for (const [how, size] of Object.entries(narrow)) {
              await page.setViewportSize(size)
              expect(await tooWide(page), how).toEqual([])
            }
          })
        },
      )
    },
  )

  test('every one bears a title of its own', () => {
    const named = listed.filter(({ again }) => !again).map(({ name }) => titles.get(`${name} fi`))
    expect(named).toEqual([...new Set(named)])
  })

  /** Opens a screen as its person, in a language. */
  async function opened(name: string, language: 'fi' | 'sv'): Promise<Visit> {
    const screen = screens.get(name)
    if (!screen) throw new Error(`there is no screen ${name}`)
    await site.everyoneReads(language)
    const { reader, settled } = await browsers.open(screen.as, language)
    const { page } = reader
    await page.goto(typeof screen.path === 'string' ? screen.path : screen.path[language])
    await page.getByRole('heading', { level: 1 }).waitFor()
    await screen.open?.(reader)
    await settled()
    return reader
  }
}
