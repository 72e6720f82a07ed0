import { type Question, type Scale, scales, type Theme, themes } from './questionnaires'

/** What was chosen of one question, so many of each choice in the order of its scale. */
export type Tally = { question: string; counts: readonly number[] }

/** Answers are shown from five on. The database adds them up by the same number. */
export const fewest = 5

export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Tallies of the same questions added up; a question that only one of them has stays as it is. */
export function addTallies(tallies: readonly Tally[]): Map<string, number[]> {
  const sums = new Map<string, number[]>()
  for (const { question, counts } of tallies) {
    const sum = sums.get(question)
    sums.set(question, sum ? sum.map((count, place) => count + (counts[place] ?? 0)) : [...counts])
  }
  return sums
}

/** What the answers to a question are worth together, 0–100; null below five answers. */
export function worth(scale: Scale, counts: readonly number[]): number | null {
  const answers = total(counts)
  if (answers < fewest) return null
  return scales[scale].reduce((sum, choice, place) => sum + choice.worth * (counts[place] ?? 0), 0) / answers
}

export type Index = { theme: Theme; value: number | null; n: number }

/**
 * What the questions of each theme say together: the mean of their worths. `n` is the number of answers of the
 * question that the fewest answered; with one question below five there is no index.
 */
export function indicesOf(
  questions: readonly Question[],
  sums: ReadonlyMap<string, readonly number[]>,
): Index[] {
  return themes.flatMap((theme) => {
    const asked = questions.filter((question) => question.theme === theme)
    if (!asked.length) return []
    const counts = asked.map(({ code }) => sums.get(code) ?? [])
    const worths = asked.map(({ scale }, place) => worth(scale, counts[place] ?? []))
    const known = worths.filter((one) => one !== null)
    const value =
      known.length === worths.length ? known.reduce((sum, one) => sum + one, 0) / known.length : null
    return [{ theme, value, n: Math.min(...counts.map(total)) }]
  })
}
