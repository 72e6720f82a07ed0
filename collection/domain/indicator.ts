import * as z from 'zod/mini'
import { count, text } from '../../base/problems/fields'
import { Formula } from './formula'

/** An indicator's code stays for good: two letters of its subject and three digits. */
export const IndicatorCode = z.string().check(z.regex(/^[A-Z]{2}\d{3}$/))
const Code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

/** Words in three languages, of which some may still be untranslated (empty). Editors see which. */
const Translated = (max: number) => z.strictObject({ fi: text(0, max), sv: text(0, max), en: text(0, max) })
/** What a reader sees where a text is not translated yet: the Finnish one, never a blank. */
export const readable = (words: Translated): Translated => ({
  fi: words.fi,
  sv: words.sv || words.fi,
  en: words.en || words.fi,
})

/** Words that a reader cannot do without, in Finnish at least. */
const Needed = (max: number) => z.strictObject({ fi: text(1, max), sv: text(0, max), en: text(0, max) })
export type Translated = z.output<ReturnType<typeof Translated>>

export const units = [
  'count',
  'eur',
  'personYears',
  'persons',
  'visits',
  'events',
  'hours',
  'squareMetres',
  'seats',
  'percent',
  'eurPerInhabitant',
  'perInhabitant',
  'perThousandInhabitants',
  'none',
] as const
export type Unit = (typeof units)[number]

const Option = z.strictObject({ code: Code, name: Needed(200) })

/** What an answer looks like. */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), unit: z.enum(units), decimals: count(3) }),
  z.strictObject({ type: z.literal('yesNo') }),
  z.strictObject({
    type: z.literal('scale'),
    from: count(1),
    to: count(10),
    low: Needed(100),
    high: Needed(100),
  }),
  z.strictObject({
    type: z.literal('choice'),
    options: z.array(Option).check(z.minLength(2), z.maxLength(40)),
  }),
  z.strictObject({
    type: z.literal('choices'),
    options: z.array(Option).check(z.minLength(2), z.maxLength(40)),
  }),
])
export type Answer = z.output<typeof Answer>

/** Whom a question is for. Who it is not for answers nothing, and that is "not applicable", never a gap. */
export const Applies = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('all') }),
  z.strictObject({ to: z.literal('mainland') }),
  z.strictObject({ to: z.literal('bilingual') }),
  /** Only where another answer is so: `{to: 'answered', ref: 'CU401', is: ['yes']}`; yes is `1`. */
  z.strictObject({
    to: z.literal('answered'),
    ref: z.string(),
    is: z.array(z.string()).check(z.minLength(1), z.maxLength(40)),
  }),
])
export type Applies = z.output<typeof Applies>

export const sourceKinds = ['asked', 'imported', 'calculated'] as const
export const directions = ['higher', 'lower', 'neutral'] as const

/** How municipalities become an area: added up, weighted by another value, or not at all. */
export const Aggregation = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('sum') }),
  z.strictObject({ way: z.literal('weightedMean'), weight: z.string() }),
  z.strictObject({ way: z.literal('none') }),
])

/** All that a version of an indicator says. A version once decided is never changed; the next one is another. */
export const IndicatorContent = z.strictObject({
  name: Needed(200),
  definition: Needed(3000),
  instruction: Translated(3000),
  interpretation: Translated(3000),
  limits: Translated(3000),
  answer: Answer,
  /** What the value is told apart by: art forms, receivers, languages. Empty where it is one figure. */
  parts: z.array(Option).check(z.maxLength(40)),
  /** Whether the parts add up to the whole. */
  partsAddUp: z.boolean(),
  numerator: Translated(300),
  denominator: Translated(300),
  direction: z.enum(directions),
  theme: Code,
  /** Codes of the subject's tasks in law. */
  tasks: z.array(Code).check(z.maxLength(20)),
  /** Policy goals, `set.goal`. */
  goals: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,40}\.[a-z0-9-]{1,40}$/))).check(z.maxLength(40)),
  source: z.strictObject({
    kind: z.enum(sourceKinds),
    name: Needed(200),
    /** The publisher's table or page, where there is one. */
    address: z.optional(z.string().check(z.maxLength(500), z.startsWith('https://'))),
    licence: z.optional(text(0, 100)),
  }),
  /** Of a calculated indicator alone. */
  formula: z.optional(Formula),
  aggregation: Aggregation,
  /** Who reports the figures, where another may: so that no sum holds them twice. */
  reported: z.optional(
    z.strictObject({
      /** The choice that tells: part by part (`CU212`), or one of its parts for all (`CU212.basic-arts`). */
      ref: z.string().check(z.maxLength(60)),
      /** The options by which another reports. */
      elsewhere: z.array(Code).check(z.minLength(1), z.maxLength(40)),
    }),
  ),
  applies: Applies,
  validFrom: count(2100, 2000),
  validTo: z.optional(count(2100, 2000)),
  /** Years in which the series breaks, and why. */
  breaks: z.array(z.strictObject({ year: count(2100, 2000), note: Needed(500) })).check(z.maxLength(20)),
})
export type IndicatorContent = z.output<typeof IndicatorContent>

/** An indicator as it stands in one version. */
export type Indicator = { code: string; version: number; subject: string; content: IndicatorContent }

/** Units of what has been divided already: shares of different things are no share of all of them. */
export const dividedUnits: ReadonlySet<Unit> = new Set([
  'percent',
  'eurPerInhabitant',
  'perInhabitant',
  'perThousandInhabitants',
])

/**
 * Whether an indicator has a figure of its own beside its parts. A choice, a yes or no and a step of a scale are told
 * part by part: of several museums and theatres there is no one answer. Nor is there one share of those who live within
 * 3 and within 10 kilometres.
 */
export const hasWhole = ({
  parts,
  partsAddUp,
  answer,
}: Pick<IndicatorContent, 'parts' | 'partsAddUp' | 'answer'>): boolean =>
  parts.length === 0 || partsAddUp || (answer.type === 'number' && !dividedUnits.has(answer.unit))

/** Whether an indicator says anything of a year: it is asked about and released in its valid years alone. */
export const isValidIn = (
  { validFrom, validTo }: Pick<IndicatorContent, 'validFrom' | 'validTo'>,
  year: number,
): boolean => validFrom <= year && (validTo === undefined || year <= validTo)
