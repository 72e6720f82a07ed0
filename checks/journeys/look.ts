import { mkdirSync } from 'node:fs'
import { expect } from 'vitest'
import { leftoversOn } from './seen'
import type { Visit } from './visit'

/** A screen is in its reader's language; with `JOURNEY_LOOK` a picture of it is kept in that folder. */
export async function look({ page, way }: Visit, name: string): Promise<void> {
  const folder = process.env.JOURNEY_LOOK
  if (folder) {
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: `${folder}/${name}-${way.device}-${way.language}.png`, fullPage: true })
  }
  expect([name, await leftoversOn(page)]).toEqual([name, []])
}
