import { setImmediate } from 'node:timers/promises'
import { isUsable, type Tried, tryOut } from '../checking/check'
import type { Rule } from '../checking/rule'
import type { PastAnswers } from './pastAnswers'

/**
 * How often each rule would have fired, in the order of the rules. What the round did not ask cannot be tried: such a
 * rule has been tried against 0 answers.
 */
export async function tryRules(rules: readonly Rule[], past: PastAnswers | undefined): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const rule of rules) {
    const usable = past && isUsable(rule, past.asked)
    tried.push(...tryOut([rule], usable ? past.answers : []))
    // Many rules over the whole country take a while: others are answered in between.
    await setImmediate()
  }
  return tried
}
