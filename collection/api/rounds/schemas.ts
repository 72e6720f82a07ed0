import * as z from 'zod/mini'
import { count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { Rule } from '../../domain/checking/rule'
import { Applies, IndicatorCode, IndicatorContent } from '../../domain/indicator'
import { subjectPermission } from '../../domain/permissions'
import { Name, Plan } from '../../domain/rounds/plan'
import { contactRoles, replyStates, roundKinds, roundStates } from '../../domain/rounds/states'
import { PilotFigures, verdicts } from '../../domain/rounds/verdict'
import { Comment, Value, valueKinds } from '../../domain/value'

/** A round is named in words with hyphens, `culture-2025`: one word alone is no round. */
const roundId = () =>
  z.string().check(
    z.refine((value) => value.length <= 40 && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(value), {
      params: { reason: 'collection:field.round' },
    }),
  )
const subject = () => z.enum(Object.keys(subjectPermission) as (keyof typeof subjectPermission)[])
const ref = () =>
  z.string().check(
    z.refine((value) => /^[A-Z]{2}\d{3}(\.[a-z0-9-]{1,40})?$/.test(value), {
      params: { reason: 'collection:field.ref' },
    }),
  )

export const RoundParams = z.object({ round: roundId() })
export const ReplyParams = z.object({ round: roundId(), municipality: municipalityCode() })
export const DelegationParams = z.object({ round: roundId(), municipality: municipalityCode(), id: uuid() })
export const RoundsQuery = z.object({ subject: subject() })
export const RepliesQuery = z.object({ subject: subject(), municipality: municipalityCode() })
export const HistoryQuery = z.object({ ref: ref() })

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const round = {
  id: z.string(),
  subject: z.string(),
  kind: z.enum(roundKinds),
  year: z.number(),
  name: words,
  opensOn: z.string(),
  deadline: z.string(),
  state: z.enum(roundStates),
  example: z.boolean(),
}
export const Round = z.object(round)
export type Round = z.output<typeof Round>
export const RoundList = z.array(Round)

const section = z.object({ code: z.string(), name: words })
export const Question = z.object({
  indicator: z.string(),
  version: z.number(),
  section: z.string(),
  content: IndicatorContent,
  /** Whom this round asks it of, where that was decided for the round; `content` says so too. */
  applies: z.optional(Applies),
  /** The values it has fields for, by written ref. */
  fields: z.array(z.string()),
})
export type Question = z.output<typeof Question>
export const WholeRound = z.object({
  ...round,
  sections: z.array(section),
  questions: z.array(Question),
  rules: z.array(Rule),
})

const moment = z.nullable(z.string())
const reply = {
  state: z.enum(replyStates),
  version: z.number(),
  lastDay: z.string(),
  extendedTo: z.nullable(z.string()),
  nil: z.boolean(),
  submittedAt: moment,
  approvedAt: moment,
  acceptedAt: moment,
}
export const OwnReply = z.object({
  round: Round,
  ...reply,
  answered: z.number(),
  questions: z.number(),
  /** Values that a reviewer has opened, and questions of reviewers that wait for an answer. */
  opened: z.number(),
  asked: z.number(),
})
export type OwnReply = z.output<typeof OwnReply>
export const OwnReplies = z.array(OwnReply)

const standing = {
  value: z.nullable(Value),
  comment: z.string(),
  version: z.number(),
  changedBy: z.string(),
  changedAt: z.string(),
}
export const Standing = z.object(standing)
export type Standing = z.output<typeof Standing>

const spread = z.object({ median: z.number(), mad: z.number(), n: z.number() })
/** Whom a municipality asks about a round, and for more time. */
const roundContact = z.nullable(
  z.object({ name: z.string(), email: z.string(), phone: z.optional(z.string()) }),
)

/** How a finding was explained, by whom. */
const explained = {
  text: z.string(),
  mayBeShown: z.boolean(),
  version: z.number(),
  changedBy: z.string(),
}
/** What was said of a pilot's question. */
const pilotSaid = {
  minutes: z.nullable(z.number()),
  clarity: z.nullable(z.number()),
  comment: z.string(),
  version: z.number(),
  changedBy: z.string(),
}

export const Form = z.object({
  round: Round,
  contact: roundContact,
  municipality: z.object({ code: z.string(), name: z.object({ fi: z.string(), sv: z.string() }) }),
  reply: z.object({
    ...reply,
    lock: z.nullable(z.enum(['not-open', 'closed', 'late', 'submitted', 'approved', 'accepted', 'returned'])),
    submittedBy: z.nullable(z.string()),
    approvedBy: z.nullable(z.string()),
    /** One and the same person submitted and approved: allowed, and shown. */
    onePerson: z.boolean(),
  }),
  sections: z.array(section),
  questions: z.array(Question),
  rules: z.array(Rule),
  values: z.array(z.object({ ref: z.string(), ...standing, unlocked: z.boolean() })),
  /** What the rules hold the answer against. */
  context: z.object({
    municipality: z.object({ code: z.string(), mainland: z.boolean(), bilingual: z.boolean() }),
    year: z.number(),
    lastYear: z.record(z.string(), Value),
    register: z.record(z.string(), Value),
    population: z.nullable(z.number()),
    group: z.record(z.string(), z.object({ value: spread, perInhabitant: spread })),
  }),
  earlier: z.array(z.object({ ref: z.string(), year: z.number(), value: Value })),
  registers: z.array(
    z.object({
      ref: z.string(),
      kind: z.enum(valueKinds),
      number: z.nullable(z.number()),
      source: z.object({ name: words, table: z.optional(z.string()) }),
      retrievedOn: z.string(),
      licence: z.string(),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      ref: z.string(),
      severity: z.enum(['hard', 'soft']),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  explanations: z.array(z.object({ rule: z.string(), ref: z.string(), ...explained })),
  delegations: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      name: z.string(),
      email: z.string(),
      expiresAt: z.string(),
      ended: z.boolean(),
    }),
  ),
  pilot: z.array(z.object({ indicator: z.string(), ...pilotSaid })),
  /** Whoever came by a link, by the name they were given. */
  helper: z.nullable(z.object({ name: z.string(), section: z.string(), expiresAt: z.string() })),
})
export type Form = z.output<typeof Form>

/** What of a form changes while it is open. */
export const FormStanding = z.pick(Form, {
  ...{ reply: true, values: true, explanations: true, delegations: true, pilot: true },
})
export type FormStanding = z.output<typeof FormStanding>

const SentValue = z.strictObject({
  ref: ref(),
  /** Null empties the answer. */
  value: z.nullable(Value),
  comment: z._default(Comment, ''),
  /** The version that was seen; null where there was no answer. */
  version: z.nullable(count(1_000_000_000, 1)),
})
const sentValues = z.array(SentValue).check(z.minLength(1), z.maxLength(400))
export const Values = z.strictObject({ values: sentValues })
export const SavedValues = z.object({
  /** It had been said that there is nothing to report: what was written took that back. */
  nilTakenBack: z.boolean(),
  values: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ ref: z.string(), outcome: z.literal('saved'), version: z.number(), changedAt: z.string() }),
      z.object({ ref: z.string(), outcome: z.literal('conflict'), theirs: Standing }),
    ]),
  ),
})
export type SavedValues = z.output<typeof SavedValues>

export const TemplateQuery = z.object({
  dry: z.optional(z.enum(['0', '1'])),
  /** The `sign` of a dry run: where what it told is no longer what would change, nothing is saved. */
  seen: z.optional(z.string().check(z.maxLength(40))),
})
export const TemplateRead = z.object({
  changes: z.array(
    z.object({
      ref: z.string(),
      cell: z.string(),
      from: z.nullable(z.object({ value: Value, comment: z.string() })),
      to: z.object({ value: Value, comment: z.string() }),
      /** What is said of the cell beside: that the result of its formula was read. */
      note: z.nullable(z.string()),
    }),
  ),
  refusals: z.array(z.object({ cell: z.string(), reason: z.string(), sentence: z.string() })),
  sign: z.string(),
  /** How many were saved; a refused cell stops no other. */
  saved: z.number(),
  nilTakenBack: z.boolean(),
  /** What a colleague had written meanwhile: it stands. */
  conflicts: z.array(z.string()),
})

const of = { rule: z.string(), ref: z.string() }
export const Explanations = z.strictObject({
  explanations: z
    .array(
      z.strictObject({
        rule: text(1, 60),
        ref: ref(),
        text: text(0, 2000),
        /** Whether everybody may read it beside the published figure. */
        mayBeShown: z._default(z.boolean(), false),
        /** The version that was seen; 0 where it had not been explained. */
        version: z._default(count(1_000_000_000), 0),
      }),
    )
    .check(z.minLength(1), z.maxLength(250)),
})
export const Explained = z.object({
  explanations: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ ...of, outcome: z.literal('saved'), version: z.number() }),
      z.object({ ...of, outcome: z.literal('conflict'), theirs: z.object(explained) }),
    ]),
  ),
})
export type Explained = z.output<typeof Explained>
export const Nil = z.strictObject({ nil: z.boolean() })
export const Stands = z.object({ state: z.enum(replyStates), version: z.number() })

const email = () =>
  text(3, 254).check(
    z.refine((value) => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(value), {
      params: { reason: 'email' },
    }),
  )
export const GivenSection = z.strictObject({
  section: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: text(1, 120),
  email: email(),
})
export const SectionLink = z.object({
  id: z.string(),
  /** What the link ends in; it is shown this once. */
  token: z.string(),
  link: z.string(),
  expiresAt: z.string(),
  sent: z.boolean(),
})
const token = () => text(1, 200)
export const SectionToken = z.strictObject({ token: token() })
export const SectionValues = z.strictObject({ token: token(), values: sentValues })

const sentPilot = {
  indicator: z.string().check(z.regex(/^[A-Z]{2}\d{3}$/)),
  minutes: z.nullable(count(10_000)),
  clarity: z.nullable(count(5, 1)),
  comment: z._default(text(0, 2000), ''),
  /** The version that was seen; 0 where nothing had been said. */
  version: z._default(count(1_000_000_000), 0),
}
export const PilotReply = z.strictObject(sentPilot)
export const SectionPilot = z.strictObject({ token: token(), ...sentPilot })
export const SavedPilot = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), version: z.number() }),
  z.object({ outcome: z.literal('conflict'), theirs: z.object(pilotSaid) }),
])
export type SavedPilot = z.output<typeof SavedPilot>

/** How many values were filled in. */
export const Prefilled = z.object({ filled: z.number() })

export const History = z.array(
  z.object({
    version: z.number(),
    former: z.unknown(),
    next: z.unknown(),
    why: z.string(),
    by: z.string(),
    at: z.string(),
  }),
)

export const Contact = z.strictObject({
  municipality: municipalityCode(),
  subject: subject(),
  role: z.enum(contactRoles),
  name: text(1, 120),
  email: email(),
  language: z.enum(['fi', 'sv']),
})
export type Contact = z.output<typeof Contact>
export const ContactOf = z.object({
  municipality: municipalityCode(),
  subject: subject(),
  role: z.enum(contactRoles),
})
export const ContactList = z.array(
  z.object({
    municipality: z.string(),
    subject: z.string(),
    role: z.enum(contactRoles),
    name: z.string(),
    email: z.string(),
    language: z.enum(['fi', 'sv']),
  }),
)

/** Digits as people write them, `+358 40 123 4567` or `019 520 2600`. */
const phone = () => text(5, 30).check(z.regex(/^\+?[\d ()-]+$/))
/** Whom municipalities ask, named in letters and at the foot of the form; null where nobody is named. */
const NamedContact = z.nullable(
  z.strictObject({ name: text(1, 120), email: email(), phone: z.optional(phone()) }),
)
export type NamedContact = z.output<typeof NamedContact>
export const RoundContactChange = z.strictObject({ contact: NamedContact })

/** A round while it is being built; its id is in the address. */
export const Draft = z.strictObject({
  subject: subject(),
  kind: z.enum(roundKinds),
  year: count(2100, 2000),
  name: Name,
  opensOn: day(),
  deadline: day(),
  contact: z.optional(NamedContact),
  plan: Plan,
})
export type Draft = z.output<typeof Draft>
export const DraftSaved = z.object({ id: z.string(), version: z.number() })
const share = {
  expected: z.number(),
  begun: z.number(),
  submitted: z.number(),
  approved: z.number(),
  onTime: z.number(),
}
export const ManagedRounds = z.array(
  z.object({ ...round, version: z.number(), ...share, accepted: z.number() }),
)
export type ManagedRounds = z.output<typeof ManagedRounds>
export const Progress = z.object({
  ...round,
  version: z.number(),
  contact: roundContact,
  plan: z.nullable(Plan),
  ...share,
  accepted: z.number(),
  /** Whether mail goes out from this server at all. */
  mail: z.boolean(),
  by: z.array(
    z.object({ kind: z.enum(['region', 'group', 'language']), code: z.string(), name: words, ...share }),
  ),
  replies: z.array(
    z.object({
      municipality: z.string(),
      name: z.object({ fi: z.string(), sv: z.string() }),
      state: z.enum(replyStates),
      lastDay: z.string(),
      extendedTo: z.nullable(z.string()),
      nil: z.boolean(),
      onTime: z.nullable(z.boolean()),
      onePerson: z.boolean(),
      contacts: z.number(),
      invitedAt: z.nullable(z.string()),
      mailFailed: z.boolean(),
    }),
  ),
})
export type Progress = z.output<typeof Progress>
export const RoundVersion = z.strictObject({ version: count(1_000_000_000, 1) })
export const Extension = z.strictObject({ until: z.nullable(day()) })
export const Sent = z.object({ sent: z.number(), failed: z.number(), withoutContact: z.number() })
export const PilotList = z.array(
  z.object({
    indicator: z.string(),
    ...PilotFigures.shape,
    comments: z.array(z.string()),
    /** What the figures point at; the body decides. */
    verdict: z.nullable(z.enum(verdicts)),
    decided: z.nullable(
      z.object({ verdict: z.enum(verdicts), reason: words, body: words, decidedOn: z.string() }),
    ),
  }),
)
export type PilotList = z.output<typeof PilotList>
export const Pilots = z.array(Round)
export const PilotDecisionParams = z.object({ round: roundId(), indicator: IndicatorCode, id: uuid() })
export const PilotDecision = z.strictObject({
  verdict: z.enum(verdicts),
  /** In both national languages; English where somebody wrote it. */
  reason: z.strictObject({ fi: text(1, 2000), sv: text(1, 2000), en: z._default(text(0, 2000), '') }),
  decidedOn: day(),
})
