import * as z from 'zod/mini'
import { text } from '../../../base/problems/fields'

/** Words that a release carries: all three languages, as everyone reads them. */
export const ReleaseWords = z.strictObject({ fi: text(1, 2000), sv: text(1, 2000), en: text(1, 2000) })

/**
 * What a release rests on. Coverage and response are counted when it is prepared; how gaps were treated and where
 * series break is said in words.
 */
export const Quality = z.strictObject({
  /** For each year: how many municipalities were asked, have their answers in the release, and gave them in time. */
  years: z.array(
    z.strictObject({
      year: z.int(),
      expected: z.int(),
      answered: z.int(),
      onTime: z.int(),
      estimated: z.int(),
      /** How many of the answers had been accepted in review. Releases made before this was told say nothing. */
      accepted: z.optional(z.int()),
      /** How many had answered and are not in it: approval or review was still to come. Releases made before this was told say nothing. */
      waiting: z.optional(z.int()),
      /** Whether the year's round was still open when its answers were taken. Releases made before this was told say nothing. */
      stillOpen: z.optional(z.boolean()),
    }),
  ),
  /** Years of which only registers say something, by choice. Releases made before this was told say nothing. */
  registerYears: z.optional(z.array(z.int())),
  /** Whether anything was filled in for those who did not answer, and how. */
  imputation: ReleaseWords,
  breaks: ReleaseWords,
})
export type Quality = z.output<typeof Quality>
