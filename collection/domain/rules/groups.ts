import type { ReadTx } from '../../../base/database/transaction'
import { municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { selectGroupFigures } from '../../db/rounds/values'
import type { GroupFigures } from '../checking/answer'
import type { Spread } from '../checking/group'
import { writeRef } from '../value'

type Figures = ReadonlyMap<string, GroupFigures>

/** How the figures of a year lie in each group of municipalities; nobody's own among them. By the group's code. */
export async function readGroups(
  read: ReadTx,
  register: Register,
  { subject, year }: { subject: string; year: number },
): Promise<Map<string, Figures>> {
  const members = new Map<string, string>()
  for (const { code, group } of municipalitiesIn(register, year))
    if (group && !members.has(group)) members.set(group, code)
  const groups = new Map<string, Figures>()
  for (const [group, municipality] of members) {
    const rows = await selectGroupFigures(read, { municipality, subject, year })
    groups.set(
      group,
      new Map(
        rows.map((row) => [
          writeRef(row),
          {
            value: { median: row.median, mad: row.mad, n: row.n },
            perInhabitant: { median: row.per_median, mad: row.per_mad, n: row.per_n },
          },
        ]),
      ),
    )
  }
  return groups
}

/** The municipalities of a year, or of the nearest one that is known. */
export const municipalitiesIn = (register: Register, year: number) =>
  municipalitiesOf(register, Math.min(Math.max(year, register.firstYear), register.lastYear))

/**
 * Of each value the group in which it can be compared best: a rule is of use where it is of use in one of them.
 * @returns undefined where nothing has been answered, and nothing can be said of it
 */
export function bestOfGroups(groups: Iterable<Figures>): Map<string, GroupFigures> | undefined {
  const best = new Map<string, GroupFigures>()
  for (const figures of groups) {
    for (const [ref, { value, perInhabitant }] of figures) {
      const former = best.get(ref)
      best.set(ref, {
        value: better(value, former?.value),
        perInhabitant: better(perInhabitant, former?.perInhabitant),
      })
    }
  }
  return best.size ? best : undefined
}

function better(one: Spread, other: Spread | undefined): Spread {
  if (!other) return one
  if (one.mad > 0 !== other.mad > 0) return one.mad > 0 ? one : other
  return one.n > other.n ? one : other
}
