import * as z from 'zod/mini'
import { text } from '../../base/problems/fields'

/**
 * An answer to one question, or to one part of it. A number (also 0), an estimate and a confidential number carry what
 * was answered; what does not apply and what is missing carry nothing, and are not the same.
 */
export const givenKinds = ['number', 'estimated', 'confidential'] as const
export const emptyKinds = ['notApplicable', 'missing'] as const
export const valueKinds = [...givenKinds, ...emptyKinds] as const
export type ValueKind = (typeof valueKinds)[number]

/** Beyond what anything here amounts to, and far from where a number loses its last digit. */
const largest = 1e13

const optionCode = () => z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

export const Value = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(givenKinds),
    /** Numbers, steps of a scale, and yes or no as 1 or 0. */
    number: z.optional(z.number().check(z.minimum(-largest), z.maximum(largest))),
    /** What was chosen, by code, where the answer is a choice. */
    choices: z.optional(z.array(optionCode()).check(z.maxLength(40))),
  }),
  z.strictObject({ kind: z.enum(emptyKinds) }),
])
export type Value = z.output<typeof Value>

/** What a person may add to a value in words; public only where the release says so. */
export const Comment = text(0, 2000)

/** Which value is meant: an indicator, and one part of it or, with an empty part, the whole. */
export type Ref = { indicator: string; part: string }

/** As people and sheets write it: `CU101`, `CU101.museums`. */
export const writeRef = ({ indicator, part }: Ref): string => (part ? `${indicator}.${part}` : indicator)

/** @returns undefined where the text names no value */
export function readRef(written: string): Ref | undefined {
  const [, indicator, part = ''] = /^([A-Z]{2}\d{3})(?:\.([a-z0-9-]{1,40}))?$/.exec(written) ?? []
  return indicator === undefined ? undefined : { indicator, part }
}
