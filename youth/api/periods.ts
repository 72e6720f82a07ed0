import * as z from 'zod/mini'
import { count } from '../../base/problems/fields'

/** The years that youth work is planned and counted in. */
export const plannedYear = () => count(2100, 2000)

/** The same, in an address. */
export const year = () =>
  z.pipe(
    z.string().check(z.refine((value) => /^\d{4}$/.test(value), { params: { reason: 'type-number' } })),
    z.pipe(z.transform(Number), plannedYear()),
  )
