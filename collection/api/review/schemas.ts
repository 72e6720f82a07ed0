import * as z from 'zod/mini'
import { count, day, text, uuid } from '../../../base/problems/fields'
import { longestNote, noteKinds, standings, teamKinds } from '../../domain/review/kinds'
import { replyStates } from '../../domain/rounds/states'
import { Value } from '../../domain/value'
import { Question, ReplyParams, RoundParams } from '../rounds/schemas'

export { ReplyParams, RoundParams }

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,6}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(max, min)),
  )
const ref = () =>
  z.string().check(
    z.refine((value) => /^[A-Z]{2}\d{3}(\.[a-z0-9-]{1,40})?$/.test(value), {
      params: { reason: 'collection:field.ref' },
    }),
  )
const sectionCode = () => z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

const page = { cursor: z.optional(text(1, 400)), limit: z._default(wholeNumber(1, 100), 30) }
export const RepliesPageQuery = z.object({ standing: z.optional(z.enum(standings)), ...page })
export const IndicatorsPageQuery = z.object(page)
export const FindingsPageQuery = z.object({
  indicator: z.optional(z.string().check(z.regex(/^[A-Z]{2}\d{3}$/))),
  ...page,
})
export const OutliersQuery = z.object({ ref: ref() })
export const NoteParams = z.object({ ...ReplyParams.shape, id: uuid() })

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const municipality = z.object({ code: z.string(), name: z.object({ fi: z.string(), sv: z.string() }) })
const round = z.object({
  id: z.string(),
  subject: z.string(),
  year: z.number(),
  name: words,
  state: z.string(),
})
const counts = z.object({
  waiting: z.number(),
  returned: z.number(),
  submitted: z.number(),
  accepted: z.number(),
})
const ofQueue = { round, standings: counts, next: z.nullable(z.string()) }

const queued = {
  municipality,
  state: z.enum(replyStates),
  standing: z.enum(standings),
  since: z.string(),
  submittedAt: z.nullable(z.string()),
  nil: z.boolean(),
  /** How many findings stand, and how many of them nobody has explained. */
  found: z.number(),
  unexplained: z.number(),
  /** Values that are not as they were when the reply was first handed in. */
  changed: z.number(),
  version: z.number(),
}
export const QueuedReply = z.object(queued)
export type QueuedReply = z.output<typeof QueuedReply>
/** What a municipality asks to correct: also of another round of the same subject. */
export const CorrectionAsked = z.object({
  round: z.object({ id: z.string(), name: words }),
  municipality,
  ref: z.string(),
  name: words,
  text: z.string(),
  at: z.string(),
})
export type CorrectionAsked = z.output<typeof CorrectionAsked>
export const RepliesPage = z.object({
  ...ofQueue,
  replies: z.array(QueuedReply),
  /** On the first page alone. */
  requests: z.array(CorrectionAsked),
})
export type RepliesPage = z.output<typeof RepliesPage>

export const QueuedIndicator = z.object({
  indicator: z.string(),
  name: words,
  municipalities: z.number(),
  found: z.number(),
  unexplained: z.number(),
})
export type QueuedIndicator = z.output<typeof QueuedIndicator>
export const IndicatorsPage = z.object({ ...ofQueue, indicators: z.array(QueuedIndicator) })
export type IndicatorsPage = z.output<typeof IndicatorsPage>

export const QueuedFinding = z.object({
  municipality,
  rule: z.string(),
  /** The kind of the rule: `change`, `outlier`, `register`. */
  type: z.nullable(z.string()),
  ref: z.string(),
  name: words,
  severity: z.enum(['hard', 'soft']),
  number: z.nullable(z.number()),
  explanation: z.string(),
  since: z.string(),
})
export type QueuedFinding = z.output<typeof QueuedFinding>
export const FindingsPage = z.object({ ...ofQueue, findings: z.array(QueuedFinding) })
export type FindingsPage = z.output<typeof FindingsPage>

/** What was said of a reply. The municipality sees the reviewers, not who of them it was. */
export const Note = z.object({
  id: z.string(),
  kind: z.enum(noteKinds),
  /** The value or the section it is about; both null for the whole reply. */
  ref: z.nullable(z.string()),
  section: z.nullable(z.string()),
  text: z.string(),
  byTeam: z.boolean(),
  author: z.nullable(z.string()),
  at: z.string(),
  answerBy: z.nullable(z.string()),
  answers: z.nullable(z.string()),
  corrects: z.boolean(),
  resolvedAt: z.nullable(z.string()),
})
export type Note = z.output<typeof Note>
export const Notes = z.array(Note)

const spread = z.object({ median: z.number(), mad: z.number(), n: z.number() })
const groupFigures = z.object({ value: spread, perInhabitant: spread })
const formerly = z.nullable(Value)
export const ReviewedReply = z.object({
  ...queued,
  round,
  nextTo: z.object({
    year: z.number(),
    group: z.record(z.string(), groupFigures),
    population: z.nullable(z.number()),
  }),
  approvedAt: z.nullable(z.string()),
  acceptedAt: z.nullable(z.string()),
  submittedBy: z.nullable(z.string()),
  approvedBy: z.nullable(z.string()),
  acceptedBy: z.nullable(z.string()),
  onePerson: z.boolean(),
  sections: z.array(z.object({ code: z.string(), name: words })),
  questions: z.array(Question),
  values: z.array(
    z.object({
      ref: z.string(),
      value: formerly,
      comment: z.string(),
      version: z.number(),
      unlocked: z.boolean(),
      /** As it was when the reply was first handed in, where it was changed after that. */
      changed: z.nullable(z.object({ former: formerly, at: z.string(), by: z.string() })),
    }),
  ),
  lastYear: z.record(z.string(), Value),
  register: z.record(z.string(), Value),
  findings: z.array(
    z.object({
      rule: z.string(),
      type: z.nullable(z.string()),
      sentence: z.nullable(words),
      ref: z.string(),
      severity: z.enum(['hard', 'soft']),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      explanation: z.string(),
    }),
  ),
  /** Values that hard rules tie to one another: of these, all are opened with one. */
  tied: z.array(z.array(z.string())),
  notes: Notes,
})
export type ReviewedReply = z.output<typeof ReviewedReply>

/** What a reviewer says of a reply: of one value, of a section, or of the whole. */
export const Said = z
  .strictObject({
    kind: z.enum(teamKinds),
    ref: z._default(z.nullable(ref()), null),
    section: z._default(z.nullable(sectionCode()), null),
    text: z._default(text(0, longestNote), ''),
    answerBy: z._default(z.nullable(day()), null),
  })
  .check(
    z.refine(({ kind, text: said }) => kind === 'accept' || said !== '', {
      path: ['text'],
      params: { reason: 'required' },
    }),
    z.refine(({ ref: value, section }) => value === null || section === null, {
      path: ['section'],
      params: { reason: 'collection:field.one-place' },
    }),
    z.refine(({ kind, ref: value }) => (kind !== 'unlock' && kind !== 'decline') || value !== null, {
      path: ['ref'],
      params: { reason: 'required' },
    }),
    z.refine(({ kind, ref: value, section }) => kind !== 'accept' || (value === null && section === null), {
      path: ['ref'],
      params: { reason: 'collection:field.whole-only' },
    }),
  )
export type Said = z.input<typeof Said>
export const Answered = z
  .strictObject({
    /** The question that is answered; null where the municipality asks itself. */
    answers: z.nullable(uuid()),
    /** The locked value that the municipality asks to correct. */
    asks: z._default(z.nullable(ref()), null),
    text: z._default(text(0, longestNote), ''),
    /** Opens what was asked about, to be corrected. */
    corrects: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ text: said, corrects }) => corrects || said !== '', {
      path: ['text'],
      params: { reason: 'required' },
    }),
    z.refine(({ answers, asks }) => answers !== null || asks !== null, {
      path: ['answers'],
      params: { reason: 'required' },
    }),
    z.refine(({ answers, asks, corrects }) => asks === null || (answers === null && !corrects), {
      path: ['asks'],
      params: { reason: 'collection:field.one-place' },
    }),
  )
export const Stands = z.object({ state: z.enum(replyStates), version: z.number() })

const figure = z.nullable(z.number())
export const Outliers = z.object({
  round,
  ref: z.string(),
  name: words,
  groups: z.array(z.object({ group: z.string(), name: words, ...groupFigures.shape })),
  /** The furthest from their group first. */
  municipalities: z.array(
    z.object({
      municipality,
      group: z.nullable(z.string()),
      number: z.number(),
      earlier: figure,
      change: figure,
      perInhabitant: figure,
      distance: figure,
    }),
  ),
})
export type Outliers = z.output<typeof Outliers>
