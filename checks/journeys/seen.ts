import type { Locator, Page } from 'playwright-core'
import { leftoversIn } from './leftovers'

/** A text as it is read: without soft hyphens, with plain spaces. */
export const plain = (text: string): string =>
  text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').replaceAll('\u2212', '-').trim()

export const read = async (place: Locator): Promise<string> => plain(await place.innerText())

/** A numeral as a number; a dash, where nothing is recorded, as zero. */
export async function numeral(place: Locator): Promise<number> {
  const digits = (await read(place)).replace(/\D/g, '')
  return digits ? Number(digits) : 0
}

/** Whether any of it is within the window, free of what is fixed above it. */
export const isInSight = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
    return there !== null && (element.contains(there) || there.contains(element))
  })

/** What stands on the page in no language of a reader of Finnish or Swedish, also where only a screen reader says it. */
export async function leftoversOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']
    const parts = [...document.body.querySelectorAll(spoken.map((name) => `[${name}]`).join())]
    return [
      ...[document.title, document.body.innerText],
      ...parts.flatMap((part) => spoken.flatMap((name) => part.getAttribute(name) ?? [])),
    ]
  })
  return leftoversIn(plain(texts.join('\n')))
}

/** Today in Finland and days around it, `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())
  const moment = new Date(`${today}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** A day as it is typed in both languages: `24.11.2026`. */
export const typedDay = (date: string): string => date.split('-').map(Number).reverse().join('.')
