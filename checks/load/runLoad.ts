import { parseArgs } from 'node:util'
import { checking } from './checking'
import { forgetting } from './forgetting'
import { forms } from './forms'
import { importing } from './importing'
import { national } from './national'
import { pages } from './pages'
import { reading } from './reading'
import { releases } from './releases'
import { review } from './review'
import { sessions } from './sessions'
import { openStage, type Stage } from './stage'
import { tally } from './tally'

/** How long each figure is measured, in seconds, and how many times it takes its turn. */
export type Pace = { seconds: number; rounds: number }

const paces: Record<'usual' | 'short', Pace> = {
  usual: { seconds: 5, rounds: 3 },
  short: { seconds: 0.5, rounds: 1 },
}

const benchmarks: Record<string, (stage: Stage, pace: Pace) => Promise<void>> = {
  sessions,
  tally,
  pages,
  reading,
  national,
  forgetting,
  importing,
  checking,
  forms,
  releases,
  review,
}

/**
 * `npm run load` measures all, `npm run load -- sessions` one. Prints figures beside a baseline of the same run and
 * what is wanted of them; a slow machine is no failure, a wrong answer is.
 * @throws Error when a benchmark is not known, or an answer was not as it should be
 */
export async function runLoad(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { short: { type: 'boolean', default: false } },
  })
  const unknown = positionals.find((name) => !benchmarks[name])
  if (unknown) throw new Error(`There is no benchmark ${unknown}. Try ${Object.keys(benchmarks).join(', ')}.`)
  const stage = await openStage()
  try {
    for (const [name, benchmark] of Object.entries(benchmarks)) {
      if (positionals.length && !positionals.includes(name)) continue
      await benchmark(stage, values.short ? paces.short : paces.usual)
    }
  } finally {
    await stage.close()
  }
}
