import * as z from 'zod/mini'
import { count, uuid } from '../../../base/problems/fields'
import { versionStates } from '../../domain/definition/codes'
import { IndicatorCode, IndicatorContent } from '../../domain/indicator'
import { DecisionMade } from './schemas'

export const IndicatorPath = z.object({ code: IndicatorCode })
export const VersionPath = z.object({
  code: IndicatorCode,
  version: z.pipe(
    z.string().check(z.refine((value) => /^\d{1,4}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), count(1000, 1)),
  ),
})

const code = () => z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
export const Edited = z.strictObject({
  subject: code(),
  /** The proposal that the version is written for; without one it can be written, but not decided. */
  proposal: z._default(z.nullable(uuid()), null),
  content: IndicatorContent,
})
export const Saved = z.object({ code: z.string(), version: z.number(), edit: z.number() })

const version = {
  code: z.string(),
  version: z.number(),
  subject: z.string(),
  state: z.enum(versionStates),
  decidedOn: z.nullable(z.string()),
  /** Texts that are not translated, as `definition.sv`; where they are shown they are in Finnish. */
  untranslated: z.array(z.string()),
}
/** A version flat, as a reader meets it: `source` is the kind, `unit` that of numbers, and no text is blank for lack of a translation. */
export const ReadIndicator = z.looseObject({
  ...version,
  theme: z.string(),
  unit: z.nullable(z.string()),
  source: z.string(),
  asked: z.boolean(),
  name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  definition: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
})
export type ReadIndicator = z.output<typeof ReadIndicator>
export const ReadIndicators = z.array(ReadIndicator)
export const WholeIndicator = z.object({
  code: z.string(),
  subject: z.string(),
  versions: z.array(z.looseObject({ ...ReadIndicator.shape, proposal: z.nullable(z.string()) })),
  decisions: z.array(DecisionMade),
})
export type WholeIndicator = z.output<typeof WholeIndicator>

/** A version as it was written, with its gaps. */
export const WrittenVersion = z.object({
  ...version,
  proposal: z.nullable(z.string()),
  edit: z.number(),
  content: IndicatorContent,
})
export type WrittenVersion = z.output<typeof WrittenVersion>
export const Catalogue = z.array(
  z.object({
    ...version,
    proposal: z.nullable(z.string()),
    name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
    theme: z.string(),
    source: z.string(),
  }),
)
export type Catalogue = z.output<typeof Catalogue>
const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const named = z.array(z.object({ code: z.string(), name: words }))
/** What an indicator may name: the subjects' themes, tasks and goals. */
export const Subjects = z.array(
  z.object({
    code: z.string(),
    name: words,
    themes: named,
    tasks: named,
    goalSets: z.array(z.object({ code: z.string(), name: words, goals: named })),
    lists: named,
  }),
)
export type Subjects = z.output<typeof Subjects>
