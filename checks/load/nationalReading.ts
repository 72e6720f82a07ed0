import { type Measured, percentile, showWanted } from './figures'
import { leaderOf, type Place } from './nationalPlace'
import { ask, largestQuestionsOf, questionsOf } from './nationalQuestions'
import { takeTurns } from './takeTurns'

export const median = (measured: Measured) => percentile(measured, 0.5)
export const showTimes = (name: string, measured: Measured) =>
  console.log(
    `  ${name.padEnd(52)} p50 ${median(measured).toFixed(1).padStart(7)}  p95 ${percentile(measured, 0.95).toFixed(1).padStart(7)} ms`,
  )

/** The same questions about the same records in a small and in a large world. */
export async function compareWorlds(small: Place, large: Place, municipality: string, rounds: number) {
  console.log(`\nnational · the same questions about ${municipality} in the small world and in the large one`)
  const questions = questionsOf(leaderOf(small, municipality))
  for (const [name, path] of Object.entries(questions)) {
    const asked = (place: Place) => () => ask(place.served, leaderOf(place, municipality), path)
    const ways = { small: asked(small), large: asked(large) }
    await takeTurns(10, ways)
    const measured = await takeTurns(rounds, ways)
    showTimes(`${name}: small`, measured.small)
    showTimes(`${name}: large`, measured.large)
    showWanted('  large to small, medians', median(measured.large) / median(measured.small), 'below 1.50')
  }
}

/** What the largest municipality's questions take, printed only. */
export async function askLargest(large: Place, municipality: string, rounds: number) {
  console.log(`\nnational · questions about ${municipality}, the largest municipality`)
  const leader = leaderOf(large, municipality)
  const questions = Object.entries(largestQuestionsOf(leader))
  const measured = await takeTurns(
    rounds,
    Object.fromEntries(questions.map(([name, path]) => [name, () => ask(large.served, leader, path)])),
  )
  for (const [name, times] of Object.entries(measured)) showTimes(name, times)
}
