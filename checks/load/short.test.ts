import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { forms } from './forms'
import { importing } from './importing'
import { pages } from './pages'
import { sessions } from './sessions'
import { openStage, type Stage } from './stage'
import { tally } from './tally'

// Nothing here fails on a time: machines are fast and slow. Each benchmark throws where an answer is not as it should be.
const pace = { seconds: 0.4, rounds: 1 }
let stage: Stage
let said: string[] = []

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)))
  stage = await openStage()
}, 120_000)
beforeEach(() => {
  said = []
})
afterAll(async () => {
  await stage?.close()
  vi.restoreAllMocks()
})

test('fifty people record evenings, each is accepted, and their months add up afterwards', async () => {
  await sessions(stage, pace)
  const report = said.join('\n')
  for (const part of [
    'PUT to transaction',
    'at a pace of 300',
    'one and the same unit',
    'agree with their sessions',
  ])
    expect(report).toContain(part)
}, 120_000)

test('forms open, save at a person’s pace and take a filled template, and each answer is right', async () => {
  await forms(stage, pace)
  const report = said.join('\n')
  for (const part of ['forms open within', 'savings within', 'seconds for both'])
    expect(report).toContain(part)
}, 240_000)

test('twenty phones count one evening, a hundred taps a second, and the sum is exact', async () => {
  await tally(stage, pace)
  const report = said.join('\n')
  for (const part of ['at a pace of 100', '95 of 100 POST within', 'the sum is exact'])
    expect(report).toContain(part)
}, 120_000)

test('a sheet with wrong rows among the right ones is recorded but for those, and once however often it comes', async () => {
  await importing(stage, pace)
  expect(said.join('\n')).toContain('are there once, also after the sheet came again')
}, 120_000)

test('fifty readers get public pages, and each gets the page', async () => {
  await pages(stage, pace, 'start')
  expect(said.join('\n')).toContain('95 of 100 pages of any kind within')
}, 120_000)
