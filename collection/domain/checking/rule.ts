import * as z from 'zod/mini'
import { count, text } from '../../../base/problems/fields'
import { Applies } from '../indicator'
import { readRef, writeRef } from '../value'

const Written = z.string().check(
  z.maxLength(60),
  z.refine((written) => readRef(written) !== undefined, { params: { reason: 'code' } }),
)
const Refs = z.array(Written).check(z.minLength(1), z.maxLength(1000))
/** Values that are held against each other. */
const Several = z.array(Written).check(z.minLength(2), z.maxLength(100))
const Figure = z.number().check(z.minimum(-1e15), z.maximum(1e15))
const Size = z.number().check(z.minimum(0), z.maximum(1e15))
const Percent = z.number().check(z.positive(), z.maximum(1_000_000))

/** A hard finding is put right before the answer can be submitted; a soft one may be explained in words instead. */
export const severities = ['hard', 'soft'] as const
export type Severity = (typeof severities)[number]

const Options = z.array(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))).check(z.maxLength(40))

const common = {
  code: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  severity: z.enum(severities),
  /** What the person reads, with open places that the type of the rule fills: see `placesOf`. */
  sentence: z.strictObject({ fi: text(1, 500), sv: text(0, 500), en: text(0, 500) }),
  /** Where the rule is not for every municipality or every answer. */
  applies: z.optional(Applies),
}
/** Whether a value of nought counts as an answer given, as a number does, or not, as a "no" does not. */
const counts = z.enum(['given', 'aboveZero'])

/**
 * A rule over the values of one answer, as data. It speaks of values by written ref, `CU101` or `CU101.museums`, and
 * where it has several `refs`, of each of them by itself, except `together` and `exactlyOne`, which hold them against
 * each other.
 */
export const Rule = z.discriminatedUnion('type', [
  /** Something has been answered: also that it does not apply, or why it is missing. */
  z.strictObject({ ...common, type: z.literal('required'), refs: Refs }),
  /** At most so many decimals; with 0 a whole number. */
  z.strictObject({ ...common, type: z.literal('decimals'), refs: Refs, decimals: count(3) }),
  /** Between two bounds, of which one may be left out. Both belong to the range. */
  z.strictObject({
    ...common,
    type: z.literal('range'),
    refs: Refs,
    min: z.optional(Figure),
    max: z.optional(Figure),
  }),
  /** The parts add up to the whole, within a tolerance in the whole's own unit. */
  z.strictObject({
    ...common,
    type: z.literal('parts'),
    whole: Written,
    parts: z.array(Written).check(z.minLength(1), z.maxLength(40)),
    tolerance: Size,
  }),
  /** Either all are given or none is. */
  z.strictObject({ ...common, type: z.literal('together'), refs: Several, counts }),
  /** One of them is given and no other. */
  z.strictObject({ ...common, type: z.literal('exactlyOne'), refs: Several, counts }),
  /** Against the same municipality's last year: more than so many per cent, and by more than the floor. */
  z.strictObject({ ...common, type: z.literal('change'), refs: Refs, percent: Percent, floor: Size }),
  /** Against what a register says: more than so many per cent, and by more than the floor. */
  z.strictObject({ ...common, type: z.literal('register'), refs: Refs, percent: Percent, floor: Size }),
  /** Further from the group's median than `k` times its median deviation, where at least so many are compared. */
  z.strictObject({
    ...common,
    type: z.literal('outlier'),
    refs: Refs,
    per: z.enum(['inhabitant', 'value']),
    k: z.number().check(z.positive(), z.maximum(1000)),
    atLeast: count(500, 3),
  }),
  /** Thousands of euros written as euros, or the reverse: about a thousand times what something else says. */
  z.strictObject({
    ...common,
    type: z.literal('thousands'),
    refs: Refs,
    against: z.array(z.enum(['lastYear', 'register', 'group'])).check(z.minLength(1), z.maxLength(3)),
  }),
  /** A number beside a choice by which another reports it: one and the same figure would be told twice. */
  z.strictObject({
    ...common,
    type: z.literal('elsewhere'),
    refs: Refs,
    /** The choice that tells: of a question with parts, part by part. */
    by: Written,
    options: Options.check(z.minLength(1)),
  }),
  /** Of several that may be chosen, at most so many; and one that says there is none of them is chosen alone. */
  z.strictObject({
    ...common,
    type: z.literal('choices'),
    refs: Refs,
    atMost: z.optional(count(40, 1)),
    alone: Options,
  }),
])
export type Rule = z.output<typeof Rule>
export type RuleType = Rule['type']
export type RuleOf<Type extends RuleType> = Extract<Rule, { type: Type }>

/**
 * The places that a rule's sentence may leave open, and their kind: a figure is written in the reader's language with
 * the value's own unit, a share as per cent, a ref as the question's name.
 */
export const placesOf: Record<RuleType, Record<string, 'ref' | 'figure' | 'percent' | 'count'>> = {
  required: { ref: 'ref' },
  decimals: { ref: 'ref', value: 'figure', decimals: 'count' },
  range: { ref: 'ref', value: 'figure', min: 'figure', max: 'figure' },
  parts: { ref: 'ref', value: 'figure', sum: 'figure', difference: 'figure', tolerance: 'figure' },
  together: { ref: 'ref', other: 'ref' },
  exactlyOne: { ref: 'ref', other: 'ref', given: 'count' },
  change: { ref: 'ref', value: 'figure', lastYear: 'figure', change: 'percent', percent: 'percent' },
  register: { ref: 'ref', value: 'figure', register: 'figure', change: 'percent', percent: 'percent' },
  outlier: {
    ref: 'ref',
    value: 'figure',
    compared: 'figure',
    median: 'figure',
    low: 'figure',
    high: 'figure',
  },
  thousands: { ref: 'ref', value: 'figure', compared: 'figure', meant: 'figure' },
  elsewhere: { ref: 'ref', value: 'figure', by: 'ref' },
  choices: { ref: 'ref', chosen: 'count', atMost: 'count' },
}

/** The choice by which a rule knows who reports a value: that of the same part, where the choice has parts. */
export function tellerOf(by: string, ref: string): string {
  const [said, part] = [readRef(by), readRef(ref)?.part]
  return said && !said.part && part ? writeRef({ ...said, part }) : by
}

/** All values that a rule speaks of, its condition's aside. */
export const refsOfRule = (rule: Rule): readonly string[] =>
  rule.type === 'parts' ? [rule.whole, ...rule.parts] : rule.refs
