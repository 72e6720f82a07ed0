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

export const Formula: z.ZodMiniType<Formula> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('value'), ref: z.string().check(z.maxLength(60)) }),
    z.strictObject({ is: z.literal('population') }),
    z.strictObject({ is: z.literal('sum'), of: z.array(Formula).check(z.minLength(1), z.maxLength(40)) }),
    z.strictObject({ is: z.literal('difference'), from: Formula, minus: Formula }),
    z.strictObject({
      is: z.literal('ratio'),
      of: Formula,
      to: Formula,
      times: z.literal([1, 100, 1000]),
    }),
  ]),
)
