import * as z from 'zod/mini'

/**
 * How an indicator is calculated from others, as data. A leaf is a value (`CU101`, `CU101.museums`) or the population
 * of 31 December of the year. Whatever is missing makes the result missing, with the reason; nothing becomes a zero.
 */
export type Formula =
  | { is: 'value'; ref: string }
  | { is: 'population' }
  | { is: 'sum'; of: Formula[] }
  | { is: 'difference'; from: Formula; minus: Formula }
  | { is: 'ratio'; of: Formula; to: Formula; times: 1 | 100 | 1000 }

const Steps: z.ZodMiniType<Formula> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('value'), ref: z.string().check(z.maxLength(60)) }),
    z.strictObject({ is: z.literal('population') }),
    z.strictObject({ is: z.literal('sum'), of: z.array(Steps).check(z.minLength(1), z.maxLength(40)) }),
    z.strictObject({ is: z.literal('difference'), from: Steps, minus: Steps }),
    z.strictObject({
      is: z.literal('ratio'),
      of: Steps,
      to: Steps,
      times: z.literal([1, 100, 1000]),
    }),
  ]),
)

/** No formula of a statistic is as deep; whoever sends a thousand steps is answered before they are looked at. */
const deepest = 20

function isDeeper(part: unknown, than: number): boolean {
  if (typeof part !== 'object' || part === null) return false
  return than === 0 || Object.values(part).some((inner) => isDeeper(inner, than - 1))
}

/** An array of parts is a step of its own here. */
export const Formula: z.ZodMiniType<Formula> = z.pipe(
  z.unknown().check(
    z.refine((formula) => !isDeeper(formula, 2 * deepest), {
      params: { reason: 'collection:field.formula-too-deep' },
    }),
  ),
  Steps,
)
