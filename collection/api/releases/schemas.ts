import * as z from 'zod/mini'
import { day, uuid } from '../../../base/problems/fields'
import { Quality, ReleaseWords } from '../../domain/releases/quality'
import { releaseStates } from '../../domain/releases/release'

export { ReleaseNotes, ReleasePlan } from '../../domain/releases/release'

export const ReleaseId = z.object({ id: uuid() })
export const OfSubject = z.object({ subject: z.string().check(z.maxLength(30)) })

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })

/** A release as everyone reads it; one that is not out yet has no number, and only those who make releases see it. */
export const Release = z.object({
  id: z.string(),
  subject: z.string(),
  number: z.nullable(z.string()),
  state: z.enum(releaseStates),
  note: words,
  quality: Quality,
  embargoUntil: z.string(),
  preparedAt: z.string(),
  publishedAt: z.nullable(z.string()),
  example: z.boolean(),
  /** The published tables and which release of each this is. */
  tables: z.nullable(z.record(z.string(), z.int())),
  version: z.int(),
})
export type Release = z.output<typeof Release>
export const Releases = z.array(Release)

/** The years that registers say something of: which could be released, and where the year's round stands. */
export const RegisterYears = z.array(
  z.object({ year: z.int(), round: z.nullable(z.enum(['open', 'closed'])) }),
)

/** What a release will say, before it does: of which years, how many figures, and which differ from the release before. */
export const ReleasePreview = z.object({
  /** The years with how many cells they have, which of them the release before had, and whether registers alone speak of them. */
  years: z.array(
    z.object({ year: z.int(), cells: z.int(), isNew: z.boolean(), registersAlone: z.boolean() }),
  ),
  cells: z.int(),
  values: z.int(),
  missing: z.int(),
  suppressed: z.int(),
  /** Values that were being corrected when it was prepared: missing in it, whatever stands by now. */
  beingCorrected: z.int(),
  /** Years that are public now and would not be in the latest release any more. */
  dropped: z.array(z.int()),
  changed: z.int(),
  /** The first hundred of those that differ, by place, year and measure. */
  changes: z.array(
    z.object({
      place: words,
      period: z.string(),
      measure: z.string(),
      name: words,
      decimals: z.int(),
      former: z.object({ kind: z.string(), value: z.nullable(z.number()) }),
      next: z.object({ kind: z.string(), value: z.nullable(z.number()) }),
    }),
  ),
})
export type ReleasePreview = z.output<typeof ReleasePreview>

/** A line of the publication calendar. */
export const PlannedRelease = z.strictObject({
  subject: z.string().check(z.regex(/^[a-z]{2,30}$/)),
  day: day(),
  state: z.enum(releaseStates),
  name: ReleaseWords,
  cancelled: z._default(z.boolean(), false),
})
export type PlannedRelease = z.output<typeof PlannedRelease>
export const ListedPlannedRelease = z.object({
  id: z.string(),
  subject: z.string(),
  day: z.string(),
  state: z.enum(releaseStates),
  name: words,
  cancelled: z.boolean(),
  version: z.int(),
})
export type ListedPlannedRelease = z.output<typeof ListedPlannedRelease>
export const Calendar = z.array(ListedPlannedRelease)

/** One value of a release with the way it came. */
export const ValueAddress = z.object({
  release: uuid(),
  municipality: z.string().check(z.regex(/^\d{3}$/)),
  year: z.pipe(z.string(), z.transform(Number)).check(z.refine(Number.isInteger)),
  ref: z.string().check(z.maxLength(60)),
})
export const Trail = z.object({
  ref: z.string(),
  kind: z.string(),
  number: z.nullable(z.number()),
  choices: z.nullable(z.array(z.string())),
  round: z.nullable(z.string()),
  /** Which version of the indicator the year was asked or imported by. */
  indicatorVersion: z.nullable(z.int()),
  /** The day of the first answer; nothing in releases that did not tell it from the last. */
  firstSubmittedOn: z.nullable(z.string()),
  submittedOn: z.nullable(z.string()),
  approvedOn: z.nullable(z.string()),
  acceptedOn: z.nullable(z.string()),
  onTime: z.nullable(z.boolean()),
  onePerson: z.nullable(z.boolean()),
  /** The value was corrected after the first answer: when, and whether the national team had opened it. */
  correctedOn: z.nullable(z.string()),
  openedByTeam: z.nullable(z.boolean()),
  /** It was open for correction when the release was prepared, and is missing in it for that. */
  beingCorrected: z.boolean(),
  explained: z.array(z.string()),
  /** What the rules found: each rule's sentence with its open places, and the explanation where the municipality lets everybody read it. */
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['hard', 'soft']),
      sentence: words,
      text: z.nullable(z.string()),
    }),
  ),
  source: z.nullable(
    z.object({
      name: words,
      table: z.optional(z.string()),
      retrievedOn: z.string(),
      licence: z.string(),
    }),
  ),
  /** The same value in every release so far, the oldest first. */
  releases: z.array(
    z.object({
      number: z.string(),
      publishedAt: z.string(),
      kind: z.string(),
      figure: z.nullable(z.number()),
    }),
  ),
})
export type Trail = z.output<typeof Trail>
