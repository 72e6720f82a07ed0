import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { selectWeekHours } from '../../db/months/hours'
import type { Form } from '../codes'
import { youthProblem } from '../problems'
import type { SummaryRequest } from './summary'

/** An hour of the week in which something was held: on how many days of the period, and who took part in those altogether. */
export type WeekHour = {
  /** 1 is Monday. */
  weekday: number
  /** 17 is from 17 to 18. */
  hour: number
  days: number
  participations: number
}

/** Where people are at a place while it lasts. A talk with one person is never told by its hour, and a camp has none. */
const heldByTheHour: readonly Form[] = [
  'open',
  'group',
  'event',
  'street',
  'school',
  'hobby',
  'participation',
  'other',
]

/**
 * When young people come: the hours of the week of a municipality or a unit in a period, from its sessions one by one. Of
 * months whose sessions have become sums no hour is known any more.
 * @throws not-allowed (403) for those without a role there; invalid (422) for a reversed period
 */
export async function summariseHours(
  read: ReadTx,
  person: Person | null,
  asked: Omit<SummaryRequest, 'by'>,
): Promise<WeekHour[]> {
  allow(person, 'youth.summary.read', {
    municipality: asked.municipality,
    ...(asked.unit ? { unit: asked.unit } : {}),
  })
  if (asked.from > asked.to) throw youthProblem.periodReversed()
  return selectWeekHours(read, { ...asked, forms: heldByTheHour })
}
