import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type MonthSums, sumMonths } from '../../db/months/months'
import { selectKept } from '../../db/structure/kept'
import { allowThere } from '../allowThere'
import type { GoalMeasure } from '../codes'
import { checkOwnUnit, keep } from './keep'

export type GoalRow = Selectable<Tables['youth.goal']>
/** A goal with how it stands: null where nothing that tells it was recorded, which is not zero. */
export type StandingGoal = GoalRow & { stands: number | null }

/** The goals of a year, those of a unit together, each with how it stands. @throws not-allowed (403) */
export async function listGoals(
  read: ReadTx,
  person: Person | null,
  asked: { municipality: string; municipalities: readonly string[]; year: number },
): Promise<StandingGoal[]> {
  const { municipality, municipalities, year } = asked
  allowThere(person, 'youth.structure.read', municipality)
  const goals = (await selectKept(read, 'youth.goal', municipalities)).filter((goal) => goal.year === year)
  const sums = await sumMonths(read, { municipalities, from: `${year}-01-01`, to: `${year}-12-01` }, 'unit')
  return goals
    .map((goal) => ({
      ...goal,
      stands: standing(
        goal.measure,
        sums.find(({ key }) => key === goal.unit),
      ),
    }))
    .sort((a, b) => (a.unit === b.unit ? compare(a.id, b.id) : compare(a.unit, b.unit)))
}

const compare = (a: string, b: string) => (a < b ? -1 : 1)

/** What a unit's sums say of a measure. */
export function standing(measure: GoalMeasure | null, sums: MonthSums | undefined): number | null {
  if (measure === null || !sums) return null
  const number = (name: string) => Number(sums[name] ?? 0)
  const hours = (minutes: number) => Math.round(minutes / 6) / 10
  const led =
    number('part_planned_with_us') + number('part_led_with_support') + number('part_led_by_young_people')
  const known = led + number('part_none') + number('part_heard')
  const stands: Record<GoalMeasure, number | null> = {
    participations: number('participations'),
    sessions: number('sessions'),
    hours: hours(number('minutes')),
    'youth-hours': hours(number('youth_minutes')),
    'led-share': known ? Math.round((led / known) * 1000) / 10 : null,
  }
  return stands[measure]
}

/** @throws not-allowed (403), invalid (422), changed-meanwhile (412) */
export async function saveGoal(
  write: WriteTx,
  person: Person | null,
  {
    content,
    ...kept
  }: {
    municipality: string
    id: string
    ifMatch: number | '*' | null
    content: Pick<GoalRow, 'unit' | 'year' | 'words_fi' | 'words_sv' | 'measure' | 'retired'> & {
      target: number | null
    }
  },
) {
  allow(person, 'youth.structure.write', { municipality: kept.municipality })
  if ((content.measure === null) !== (content.target === null))
    throw problem.invalid([{ field: 'target', reason: 'youth:field.measure-without-target' }])
  await checkOwnUnit(write, kept.municipality, content.unit)
  return keep(write, person, { table: 'youth.goal', ...kept, content, freeText: ['words_fi', 'words_sv'] })
}
