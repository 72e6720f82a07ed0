import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  holdTopicMonth,
  insertAddition,
  insertTopicMonth,
  selectTopicMonths,
  type TopicMonthRow,
  updateTopicMonth,
} from '../../db/topics/topics'
import { findRecordingUnit } from '../../db/units/units'
import { refuseLocked } from '../locks/locks'
import { youthProblem } from '../problems'
import { findForgotten } from '../retention/forgotten'
import { today } from '../times'
import { checkStep } from '../units/training'
import { mostOfTopic, type TopicCounts, topics } from './codes'
import { inOrder, plus } from './sums'

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
 * Writes a unit's topics of a month, all of them: what is left out is not counted. It says what the month is, so whoever
 * had seen another month is asked, with that one beside theirs.
 * @param asked.ifMatch null for the first writing of the month, else the version that is corrected
 * @returns 201 when new, 200 when corrected or the same
 * @throws invalid (422), not-allowed (403), not-trying-yet, period-locked or counts-forgotten (409), changed-meanwhile (412)
 */
export async function saveTopicMonth(
  write: WriteTx,
  person: Person | null,
  asked: { unit: string; month: string; topics: TopicCounts; ifMatch: number | '*' | null },
): Promise<{ status: 200 | 201; version: number }> {
  const { place, stands, refuse, audit } = await monthToWrite(write, person, asked)
  const counted = inOrder(asked.topics)
  const isNew = !stands && asked.ifMatch === null
  if (isNew && (await insertTopicMonth(write, place, counted))) {
    await audit('created')
    return { status: 201, version: 1 }
  }
  const stored = await holdTopicMonth(write, place)
  if (!stored) refuse()
  if (!stored) throw problem.changedMeanwhile()
  if (JSON.stringify(inOrder(stored.topics)) === JSON.stringify(counted))
    return { status: 200, version: stored.version }
  refuse()
  if (asked.ifMatch !== '*' && asked.ifMatch !== stored.version)
    throw problem.changedMeanwhile({ topics: inOrder(stored.topics), version: stored.version })
  await updateTopicMonth(write, stored, counted)
  await audit('corrected')
  return { status: 200, version: stored.version + 1 }
}

/**
 * Adds to a unit's topics of a month. Several people of a unit count the same month, each on a phone of their own: what
 * one of them was asked comes on top of what the others were, so additions never meet as versions do. Each is known by
 * its id and counted once, however often and late it is sent; nothing else of it is kept.
 * @returns 201 when it was counted now, 200 when it was before
 * @throws invalid (422), not-allowed (403), not-trying-yet, period-locked or counts-forgotten (409)
 */
export async function addTopics(
  write: WriteTx,
  person: Person | null,
  asked: { unit: string; month: string; id: string; topics: TopicCounts },
): Promise<{ status: 200 | 201; version: number }> {
  const { place, refuse, audit } = await monthToWrite(write, person, asked)
  if (!(await insertAddition(write, place, asked.id))) {
    const counted = await holdTopicMonth(write, place)
    return { status: 200, version: counted?.version ?? 1 }
  }
  refuse()
  await audit('added')
  if (await insertTopicMonth(write, place, inOrder(asked.topics))) return { status: 201, version: 1 }
  const stored = await holdTopicMonth(write, place)
  if (!stored) throw problem.changedMeanwhile()
  const sum = plus(stored.topics, asked.topics)
  const tooMany = topics.find((topic) => (sum[topic] ?? 0) > mostOfTopic)
  if (tooMany)
    throw problem.invalid([{ field: `topics.${tooMany}`, reason: 'too-big', params: { max: mostOfTopic } }])
  await updateTopicMonth(write, stored, sum)
  return { status: 201, version: stored.version + 1 }
}

/** The month that somebody may write topics of, whether it stands as it is, and how its audit is left. */
async function monthToWrite(write: WriteTx, person: Person | null, asked: { unit: string; month: string }) {
  allow(person, 'youth.session.write', 'anywhere')
  const unit = await findRecordingUnit(write, asked.unit, `${asked.month}-01`)
  if (!unit) throw problem.notAllowed()
  const { municipality } = unit
  allow(person, 'youth.session.write', { municipality, unit: unit.id })
  checkStep(unit)
  if (unit.training) throw problem.invalid([{ field: 'unit', reason: 'youth:field.training-apart' }])
  if (asked.month > today().toString().slice(0, 7))
    throw problem.invalid([{ field: 'month', reason: 'youth:field.future' }])
  const subject = `${unit.id} ${asked.month}`
  const forgotten = await findForgotten(write, municipality, [`${asked.month}-01`])
  return {
    place: { municipality, unit: unit.id, month: `${asked.month}-01` },
    /** Whether nothing is written of the month any more: it was locked, or the time for which records are kept is over. */
    stands: unit.locked || forgotten !== null,
    /** @throws period-locked or counts-forgotten (409) */
    refuse: () => {
      if (forgotten !== null) throw youthProblem.countsForgotten(forgotten)
      refuseLocked(`${asked.month}-01`, unit.locked)
    },
    /** Who wrote the month, and neither which topics nor when: a month to which one was added would tell its moment. */
    audit: (action: 'created' | 'corrected' | 'added') =>
      leaveAudit(write, person, {
        ...{ action, kind: 'youth.topics', subject, municipality, unit: unit.id },
        isOfMonth: true,
      }),
  }
}
