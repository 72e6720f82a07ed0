import * as z from 'zod/mini'
import { languages } from '../../../base/language/language'
import { count, day, text, uuid } from '../../../base/problems/fields'
import {
  longestName,
  longestText,
  outcomes,
  proposalKinds,
  proposalStates,
  steps,
  versionStates,
  whats,
} from '../../domain/definition/codes'
import { ListedCode, ProposalText } from '../../domain/definition/proposalText'
import { IndicatorCode, IndicatorContent } from '../../domain/indicator'
import { PilotFigures, verdicts } from '../../domain/rounds/verdict'

const code = () => z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{1,6}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(max, min)),
  )

export const ProposalId = z.object({ id: uuid() })
export const EntryId = z.object({ id: uuid(), entry: uuid() })

/** A name is public and may be left empty. */
const name = () => z._default(text(0, longestName), '')
const about = {
  subject: code(),
  what: z.enum(whats),
  kind: z.enum(proposalKinds),
  indicator: z._default(z.nullable(IndicatorCode), null),
  list: z._default(z.nullable(code()), null),
  language: z.enum(languages),
}
export const Proposal = z.strictObject({ ...about, name: name(), text: ProposalText })
export type Proposal = z.output<typeof Proposal>

export const Assessment = z.strictObject({
  need: count(steps, 1),
  burden: count(steps, 1),
  existingSource: z._default(text(0, longestText), ''),
  definition: z._default(text(0, longestText), ''),
  recommendation: z.enum(outcomes),
  text: text(1, longestText),
})
export const Revision = z.strictObject({ text: ProposalText, reason: text(1, longestText) })
export const Comment = z.strictObject({
  parent: z._default(z.nullable(uuid()), null),
  name: name(),
  language: z.enum(languages),
  text: text(1, longestText),
})
export const Hidden = z.strictObject({ hidden: z.boolean() })
const votes = () => count(1000)
export const Decision = z.strictObject({
  outcome: z.enum(outcomes),
  vote: z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('consensus') }),
    z.strictObject({ way: z.literal('votes'), for: votes(), against: votes(), empty: votes() }),
  ]),
  /** In both national languages; English where somebody wrote it. */
  reason: z.strictObject({
    fi: text(1, longestText),
    sv: text(1, longestText),
    en: z._default(text(0, longestText), ''),
  }),
  decidedOn: day(),
  year: z._default(z.nullable(count(2100, 2000)), null),
})
export const Withdrawal = z.strictObject({ state: z.literal('withdrawn') })

export const Versioned = z.object({ id: z.string(), version: z.number() })

export const ProposalsQuery = z.object({
  subject: z.optional(code()),
  state: z.optional(z.enum(proposalStates)),
  cursor: z.optional(text(1, 200)),
  limit: z._default(wholeNumber(1, 100), 30),
})
export const SubjectQuery = z.object({ subject: code() })

const proposal = {
  id: z.string(),
  subject: z.string(),
  what: z.enum(whats),
  kind: z.enum(proposalKinds),
  indicator: z.nullable(z.string()),
  list: z.nullable(z.string()),
  language: z.enum(languages),
  state: z.enum(proposalStates),
  /** What the proposer wants to be called, or nothing. */
  name: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  hidden: z.boolean(),
  version: z.number(),
}
/** Of a hidden proposal the texts are empty. */
export const ListedProposal = z.object({
  ...proposal,
  title: z.string(),
  comments: z.number(),
  assessments: z.number(),
})
export type ListedProposal = z.output<typeof ListedProposal>
export const ProposalPage = z.object({
  proposals: z.array(ListedProposal),
  next: z.nullable(z.string()),
})
export type ProposalPage = z.output<typeof ProposalPage>

const writtenText = z.object({
  title: z.string(),
  need: z.string(),
  definition: z.string(),
  codes: z.array(ListedCode),
})
const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
export const DecisionMade = z.object({
  id: z.string(),
  proposal: z.string(),
  outcome: z.enum(outcomes),
  way: z.enum(['votes', 'consensus']),
  votes: z.nullable(z.object({ for: z.number(), against: z.number(), empty: z.number() })),
  reason: words,
  /** What the body was called that decided; null of the first ones. */
  body: z.nullable(words),
  decidedOn: z.string(),
})
export type DecisionMade = z.output<typeof DecisionMade>
/** A decision on a pilot's question, with the figures as they stood before those who decided. */
export const PilotDecided = z.object({
  id: z.string(),
  round: z.string(),
  name: words,
  indicator: z.string(),
  verdict: z.enum(verdicts),
  reason: words,
  figures: PilotFigures,
  body: words,
  decidedOn: z.string(),
})
export type PilotDecided = z.output<typeof PilotDecided>
export const VersionWritten = z.object({
  code: z.string(),
  version: z.number(),
  state: z.enum(versionStates),
  name: words,
  /** All that it says; of a draft null where everybody reads. */
  content: z.nullable(IndicatorContent),
  /** Texts that are not translated, as `definition.sv`. */
  untranslated: z.array(z.string()),
})
export type VersionWritten = z.output<typeof VersionWritten>
export const Drafts = z.array(VersionWritten)
export const WholeProposal = z.object({
  ...proposal,
  /** The texts in order; the last one stands. */
  texts: z.array(z.object({ number: z.number(), ...writtenText.shape, reason: z.string(), at: z.string() })),
  assessments: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      need: z.number(),
      burden: z.number(),
      existingSource: z.string(),
      definition: z.string(),
      recommendation: z.enum(outcomes),
      text: z.string(),
      body: z.nullable(words),
      at: z.string(),
    }),
  ),
  comments: z.array(
    z.object({
      id: z.string(),
      parent: z.nullable(z.string()),
      name: z.string(),
      language: z.enum(languages),
      text: z.string(),
      at: z.string(),
      hidden: z.boolean(),
    }),
  ),
  decisions: z.array(DecisionMade),
  /** What was decided of its indicators' pilots. */
  pilots: z.array(PilotDecided),
  versions: z.array(VersionWritten),
  /** What stood before each of those versions. */
  formers: z.array(VersionWritten),
  /** What its code list held before it; null where it is about none. */
  formerCodes: z.nullable(z.array(ListedCode)),
})
export type WholeProposal = z.output<typeof WholeProposal>

export const CodeLists = z.array(
  z.object({
    list: z.string(),
    /** From which year on it holds. */
    year: z.number(),
    codes: z.array(ListedCode),
    /** Of what was there before anything was decided, neither. */
    decision: z.nullable(z.string()),
    proposal: z.nullable(z.string()),
  }),
)
export type CodeLists = z.output<typeof CodeLists>
