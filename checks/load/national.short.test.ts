import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { forgetting } from './forgetting'
import { national } from './national'
import { openStage, type Stage } from './stage'

let stage: Stage
const said: string[] = []

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)))
  stage = await openStage()
}, 120_000)
afterAll(async () => {
  await stage?.close()
  vi.restoreAllMocks()
})

test('the national benchmark, on small worlds, gets only right answers and leaves months that add up', async () => {
  await national(stage, { seconds: 0.5, rounds: 1 })
  const report = said.join('\n')
  for (const part of [
    'large to small, medians',
    'sessions of 638: page 10',
    'sessions of a unit of 507: page 10',
    'PUT /api/youth/sessions/{id}',
    'memory of the server',
    'agree with their sessions',
  ])
    expect(report).toContain(part)
}, 120_000)

test('years that are over become sums, and every month adds up to what it did', async () => {
  await forgetting(stage, { seconds: 0.5, rounds: 1 })
  expect(said.join('\n')).toMatch(/[1-9]\d* of \d+ sessions became sums in [1-9]\d* transactions/)
}, 120_000)
