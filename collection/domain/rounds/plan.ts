import * as z from 'zod/mini'
import { count, municipalityCode, text } from '../../../base/problems/fields'
import { Rule } from '../checking/rule'
import { Applies, IndicatorCode } from '../indicator'

const Code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
/** Words that people of each language read: a round is not opened with one missing. */
export const Name = z.strictObject({ fi: text(1, 200), sv: text(1, 200), en: text(1, 200) })

/** Who is asked: the whole country, the mainland, or those invited to a pilot. */
export const Asked = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('all') }),
  z.strictObject({ who: z.literal('mainland') }),
  z.strictObject({
    who: z.literal('chosen'),
    municipalities: z.array(municipalityCode()).check(z.minLength(1), z.maxLength(400)),
  }),
])
export type Asked = z.output<typeof Asked>

/** What a round will ask, as it is being built: indicator versions in sections, rules, and whom. */
export const Plan = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        code: Code,
        name: Name,
        questions: z
          .array(
            z.strictObject({
              indicator: IndicatorCode,
              version: count(10_000, 1),
              /** Whom this round asks it of, where that is decided otherwise than in the indicator itself. */
              applies: z.optional(Applies),
            }),
          )
          .check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(40)),
  rules: z.array(Rule).check(z.maxLength(250)),
  asked: Asked,
})
export type Plan = z.output<typeof Plan>
