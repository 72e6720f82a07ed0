import * as z from 'zod/mini'
import { count } from '../../../base/problems/fields'
import { ReleaseWords } from './quality'

export const releaseStates = ['preliminary', 'final'] as const

/** A moment with its zone, as ISO 8601 writes it. */
const moment = () =>
  z.pipe(
    z.string().check(
      z.refine(
        (text) => /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
        {
          params: { reason: 'collection:field.moment' },
        },
      ),
    ),
    z.transform((text: string) => new Date(text)),
  )

/** What is said of a release until it is out. */
export const ReleaseNotes = z.strictObject({
  note: ReleaseWords,
  /** Whether gaps were filled in, and how. */
  imputation: ReleaseWords,
  /** Where series break. */
  breaks: ReleaseWords,
  /** Nobody outside sees it before this moment. */
  embargoUntil: moment(),
})
export type ReleaseNotes = z.output<typeof ReleaseNotes>

/** What a release is prepared from: where it is final, accepted answers of closed rounds; where it is preliminary, approved ones too, and those of a round that is still open. */
export const ReleasePlan = z.strictObject({
  subject: z.string().check(z.regex(/^[a-z]{2,30}$/)),
  state: z.enum(releaseStates),
  /** Years whose register figures come out although no round of theirs is in the release. Without this none do. */
  registerYears: z._default(z.array(count(2100, 2000)).check(z.maxLength(30)), []),
  ...ReleaseNotes.shape,
})
export type ReleasePlan = z.output<typeof ReleasePlan>
