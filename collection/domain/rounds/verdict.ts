import * as z from 'zod/mini'

export const verdicts = ['keep', 'change', 'drop'] as const
export type Verdict = (typeof verdicts)[number]

/** What a pilot says of a question in numbers: how many answered, the minutes in the middle, clarity from 1 to 5, to how many it was unclear. */
export const PilotFigures = z.object({
  replies: z.int(),
  medianMinutes: z.nullable(z.number()),
  meanClarity: z.nullable(z.number()),
  unclear: z.int(),
})
export type PilotFigures = z.output<typeof PilotFigures>

/**
 * What the figures of a pilot point at, for people to decide: a question that many found unclear is to be changed, one
 * that takes long besides is to be dropped.
 */
export function verdictOf({ replies, medianMinutes, meanClarity, unclear }: PilotFigures): Verdict | null {
  if (!replies) return null
  const isUnclear = (meanClarity ?? 5) < 3 || unclear * 3 > replies
  const isLong = (medianMinutes ?? 0) > 15
  return isUnclear && isLong ? 'drop' : isUnclear || isLong ? 'change' : 'keep'
}
