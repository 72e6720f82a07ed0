import { Temporal } from 'temporal-polyfill'
import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { insertKept, selectKept } from '../../db/structure/kept'
import { selectUnits } from '../../db/units/units'
import { idFrom } from '../idFrom'

/**
 * Copies a year's structure to another: goals, and templates whose season ended in it, with the season as much later.
 * What is there already is left as it is, so that copying again adds nothing; a unit that has closed gets nothing.
 * @returns how many were copied
 * @throws not-allowed (403), invalid (422) for one and the same year
 */
export async function copyYear(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; from: number; to: number },
): Promise<{ goals: number; templates: number }> {
  const { municipality, municipalities, from, to } = asked
  allow(person, 'youth.structure.write', { municipality })
  if (from === to) throw problem.invalid([{ field: 'from', reason: 'youth:field.year-same' }])
  const units = await selectUnits(write, municipalities)
  const open = new Set(
    units.filter(({ closed_on }) => closed_on === null || closed_on >= `${to}-01-01`).map(({ id }) => id),
  )
  const copied = { goals: 0, templates: 0 }
  for (const goal of await selectKept(write, 'youth.goal', municipalities)) {
    if (goal.year !== from || goal.retired || !open.has(goal.unit)) continue
    const { version: _, ...content } = goal
    // The id follows from what is copied and where to: two who copy at once make one.
    const id = idFrom('goal', goal.id, to)
    if (await insertKept(write, 'youth.goal', { ...content, id, year: to })) copied.goals++
  }
  for (const template of await selectKept(write, 'youth.template', municipalities)) {
    const { valid_from, valid_to, retired, version: _, ...content } = template
    if (!valid_to?.startsWith(`${from}-`) || retired || !open.has(template.unit)) continue
    const season = { valid_from: later(valid_from, to - from), valid_to: later(valid_to, to - from) }
    const id = idFrom('template', template.id, to)
    if (await insertKept(write, 'youth.template', { ...content, ...season, retired: false, id }))
      copied.templates++
  }
  if (copied.goals + copied.templates > 0)
    await leaveAudit(write, person, {
      action: 'copied',
      kind: 'youth.structure',
      subject: `${municipality} ${to}`,
      municipality,
      changes: { goals: [null, copied.goals], templates: [null, copied.templates] },
    })
  return copied
}

/** The same day some years later; the last of February where there is no 29th. */
const later = (day: string | null, years: number): string | null =>
  day === null ? null : Temporal.PlainDate.from(day).add({ years }).toString()
