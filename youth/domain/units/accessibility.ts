import { type Accessibility, accessibilityFacts } from '../codes'

/** The facts that are known, in their one order: two ways of saying the same are the same. */
export const knownFacts = (facts: Partial<Record<string, boolean | undefined>>): Accessibility =>
  Object.fromEntries(
    accessibilityFacts.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])),
  )
