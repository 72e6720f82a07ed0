import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The smaller of its two files: it is sent into each page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 AA, each in a line: the rule, and where. No page of ours holds another's in a frame, so
 * it is run in the page itself, and of what passed nothing is gathered.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
        preload: false,
      }),
    tags,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

/** What reaches beyond the right edge of the window, where the page can be scrolled sideways. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    const parts = [...document.body.querySelectorAll('*')].filter(
      (part) => part.getBoundingClientRect().right > room + 1,
    )
    return parts
      .slice(0, 5)
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`)
  })

/** The tab stops of a page in their order, and of each what is wrong with its focus. */
export async function focusProblems(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    window.scrollTo(0, 0)
  })
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const name = `${element.tagName} ${element.id || element.className} ${element.textContent?.slice(0, 30)}`
      // A choice is drawn by its label, over which the native control lies unseen.
      const drawn = element.matches('.choice-input') ? (element.closest('label') ?? element) : element
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn)
      const isRinged =
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      const box = drawn.getBoundingClientRect()
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
      )
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (drawn.contains(there) || there.contains(drawn))
      })
      return { name, problem: !isRinged ? 'has no ring' : !isSeen ? 'is hidden behind something' : null }
    })
    if (stop === null) break
    if (stop.problem) found.push(`${stop.name} ${stop.problem}`)
  }
  return found
}
