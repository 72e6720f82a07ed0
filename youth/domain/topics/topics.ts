import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  holdTopicMonth,
  insertTopicMonth,
  selectTopicMonths,
  type TopicMonthRow,
  updateTopicMonth,
} from '../../db/topics/topics'
import { findRecordingUnit } from '../../db/units/units'
import { refuseLocked } from '../locks/locks'
import { today } from '../times'
import { checkStep } from '../units/training'
import { type TopicCounts, topics } from './codes'

/**
 * What was asked about in counselling, month by month and unit by unit.
 * @param asked months `YYYY-MM`, both included
 * @throws not-allowed (403)
 */
export async function listTopicMonths(
  read: ReadTx,
  person: Person | null,
  asked: {
    municipality: string
    municipalities: readonly string[]
    unit?: string | undefined
    from: string
    to: string
  },
): Promise<TopicMonthRow[]> {
  allow(person, 'youth.summary.read', {
    municipality: asked.municipality,
    ...(asked.unit ? { unit: asked.unit } : {}),
  })
  return selectTopicMonths(read, { ...asked, from: `${asked.from}-01`, to: `${asked.to}-01` })
}

/**
 * Writes a unit's topics of a month, all of them: what is left out is not counted.
 * @param asked.ifMatch null for the first writing of the month, else the version that is corrected
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403), not-trying-yet or period-locked (409), changed-meanwhile (412)
 */
export async function saveTopicMonth(
  write: WriteTx,
  person: Person | null,
  asked: { unit: string; month: string; topics: TopicCounts; ifMatch: number | '*' | null },
): Promise<{ status: 200 | 201; version: number }> {
  allow(person, 'youth.session.write', 'anywhere')
  const unit = await findRecordingUnit(write, asked.unit, `${asked.month}-01`)
  if (!unit) throw problem.notAllowed()
  const { municipality } = unit
  allow(person, 'youth.session.write', { municipality, unit: unit.id })
  checkStep(unit)
  if (unit.training) throw problem.invalid([{ field: 'unit', reason: 'youth:field.training-apart' }])
  if (asked.month > today().toString().slice(0, 7))
    throw problem.invalid([{ field: 'month', reason: 'youth:field.future' }])

  const place = { municipality, unit: unit.id, month: `${asked.month}-01` }
  const counted = inOrder(asked.topics)
  const audit = (action: string, before: TopicCounts) =>
    leaveAudit(write, person, {
      action,
      kind: 'youth.topics',
      subject: `${unit.id} ${asked.month}`,
      municipality,
      unit: unit.id,
      changes: changesBetween(before, counted),
    })
  const isNew = !unit.locked && asked.ifMatch === null
  if (isNew && (await insertTopicMonth(write, place, counted))) {
    await audit('created', {})
    return { status: 201, version: 1 }
  }
  const stored = await holdTopicMonth(write, place)
  if (!stored) refuseLocked(place.month, unit.locked)
  if (!stored) throw problem.changedMeanwhile()
  if (JSON.stringify(inOrder(stored.topics)) === JSON.stringify(counted))
    return { status: 200, version: stored.version }
  refuseLocked(place.month, unit.locked)
  if (asked.ifMatch !== '*' && asked.ifMatch !== stored.version) throw problem.changedMeanwhile()
  await updateTopicMonth(write, stored, counted)
  await audit('corrected', stored.topics)
  return { status: 200, version: stored.version + 1 }
}

/** In the order of the list, so that equal counts compare as equal. */
const inOrder = (counts: TopicCounts): TopicCounts =>
  Object.fromEntries(topics.flatMap((topic) => (counts[topic] === undefined ? [] : [[topic, counts[topic]]])))
