import * as z from 'zod/mini'
import { clock, text } from '../../../../base/problems/fields'
import type { FieldProblem } from '../../../../base/problems/problem'
import { sheetLimits } from '../../../../base/sheets/limits'
import { environments, forms, tags } from '../../codes'
import { type Meaning, mayRepeat, meanings, noTag } from './meanings'

/** In place of a unit: make one of this name. */
export const makeUnit = 'make'

/**
 * How a sheet is understood. It is proposed from the sheet's own headings, shown to a person, and changed by them;
 * as a file it is what `--mapping` takes.
 */
export const Mapping = z.strictObject({
  /** Each heading and what its column means. */
  columns: z
    .array(z.strictObject({ heading: text(1, 200), means: z.enum(meanings) }))
    .check(z.maxLength(sheetLimits.columns)),
  /** The sheet's own words for forms of work. */
  forms: z.array(z.strictObject({ word: text(1, 200), form: z.enum(forms) })).check(z.maxLength(100)),
  environments: z
    .array(z.strictObject({ word: text(1, 200), environment: z.enum(environments) }))
    .check(z.maxLength(100)),
  /** The sheet's own words for what an evening was about. Mappings that were kept before there were any have none. */
  tags: z.optional(
    z.array(z.strictObject({ word: text(1, 200), tag: z.enum([...tags, noTag]) })).check(z.maxLength(100)),
  ),
  /** The sheet's names of units: the id or the name of a unit of the municipality, or `make`. */
  units: z.array(z.strictObject({ name: text(1, 200), unit: text(1, 120) })).check(z.maxLength(250)),
  /** What a row has that does not say it itself. */
  otherwise: z.strictObject({
    unit: z.optional(text(1, 120)),
    form: z.optional(z.enum(forms)),
    start: z.optional(clock()),
    end: z.optional(clock()),
  }),
})
export type Mapping = z.output<typeof Mapping>

/** A meaning that only one column can have, and two have. */
export function checkMapping({ columns }: Mapping): FieldProblem[] {
  const seen = new Map<Meaning, string>()
  for (const { heading, means } of columns) {
    if (mayRepeat(means)) continue
    const former = seen.get(means)
    if (former !== undefined)
      return [
        { field: 'columns', reason: 'youth-import:meaning-twice', params: { one: former, other: heading } },
      ]
    seen.set(means, heading)
  }
  return []
}
