import { askTogether } from './askTogether'
import { type Measured, percentile, perSecond, show, showWanted, together } from './figures'
import type { Pace } from './runLoad'
import type { Stage } from './stage'

const readers = 50
const paths = { 'front page': '/fi/', 'page of a municipality': '/fi/kunnat/638' }
const packings = ['br', 'gzip', 'identity']

/**
 * Public pages for 50 readers at once, beside an answer of a few bytes that asks nothing of anyone.
 * @param world whose pages: the demo's, which say something, or those of a start on nothing, made sooner
 */
export async function pages(stage: Stage, pace: Pace, world: 'demo' | 'start' = 'demo'): Promise<void> {
  const { address, stop } = await stage.serve(world)
  try {
    console.log('\npages · the first reader of a page, for whom it is drawn')
    await showFirst(address)

    console.log(`\npages · ${readers} readers at once, each asking again as soon as the page is there`)
    const asked = [
      ['GET /health/live', '/health/live', 'identity'],
      ...Object.entries(paths).flatMap(([name, path]) =>
        packings.map((packing) => [`${name}, ${packing}`, path, packing]),
      ),
    ] as const
    const parts = asked.map((): Measured[] => [])
    for (let round = 0; round < pace.rounds; round++) {
      for (const [index, [, path = '', packing = '']] of asked.entries()) {
        parts[index]?.push(
          await askTogether(address, readers, pace.seconds / 2, () => ({
            path,
            headers: { 'accept-encoding': packing, 'accept-language': 'fi' },
          })),
        )
      }
    }
    const [plain, ...drawn] = parts.map(together)
    for (const [index, [name = '']] of asked.entries()) show(name, together(parts[index] ?? []))
    const slowest = Math.max(...drawn.map((measured) => percentile(measured, 0.95)))
    const [front] = drawn
    if (plain && front)
      showWanted('front page, br, to GET /health/live', perSecond(front) / perSecond(plain), 'printed only')
    showWanted('95 of 100 pages of any kind within, ms', slowest, 'below 50')
  } finally {
    await stop()
  }
}

async function showFirst(address: string): Promise<void> {
  for (const [name, path] of Object.entries(paths)) {
    const began = performance.now()
    const answer = await fetch(address + path, { headers: { 'accept-encoding': 'br' } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    const took = performance.now() - began
    console.log(
      `  ${name.padEnd(52)} ${took.toFixed(1)} ms, ${Math.round(text.length / 1024)} kB before packing`,
    )
  }
  const all = (await municipalities(address)).slice(0, readers)
  const began = performance.now()
  await Promise.all(all.map(async (code) => (await fetch(`${address}/sv/kommuner/${code}`)).text()))
  const took = performance.now() - began
  console.log(
    `  ${`${all.length} pages of municipalities, asked at once`.padEnd(52)} ${took.toFixed(1)} ms until the last one`,
  )
}

async function municipalities(address: string): Promise<string[]> {
  const answer = await fetch(`${address}/api/municipalities?year=2026`)
  return ((await answer.json()) as { code: string }[]).map(({ code }) => code)
}
