import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findGroup } from '../../db/groups/groups'
import { countSlipsOf, type SlipCount } from '../../db/surveys/slips'
import { findPlaceOfSurvey, findSurvey, insertSurvey, type SurveyRow } from '../../db/surveys/surveys'
import { findPlaceOfUnit, findUnit, type UnitRow } from '../../db/units/units'
import { codesInForce } from '../codeLists/inForce'
import { readCodeLists } from '../codeLists/readCodeLists'
import { today } from '../times'
import { checkMayRecord } from '../units/training'
import { surveyProblem } from './problems'
import { newestQuestionnaire, type SurveyKind } from './questionnaires'
import { checkDays, normaliseSurvey, type SurveyContent } from './survey'
import { makeSharedCode } from './surveyCodes'

/**
 * Opens a survey with an id of the sender's, and gives it a code.
 * @returns 201 when it is new; 200 where the same was sent before
 * @throws invalid (422), not-allowed (403), not-trying-yet or survey-taken (409)
 */
export async function openSurvey(
  write: WriteTx,
  person: Person | null,
  { id, ...asked }: SurveyContent & { id: string },
): Promise<{ status: 200 | 201; survey: SurveyRow; slips: SlipCount }> {
  allow(person, 'youth.survey.write', 'anywhere')
  const unit = await findUnit(write, asked.unit)
  if (!unit) {
    if (await findPlaceOfUnit(write, asked.unit)) throw problem.notAllowed()
    throw problem.invalid([{ field: 'unit', reason: 'youth:field.unknown-unit' }])
  }
  const { municipality } = unit
  allow(person, 'youth.survey.write', { municipality, unit: unit.id })
  const place = await findPlaceOfSurvey(write, id)
  if (place) allow(person, 'youth.survey.write', place)
  const said = normaliseSurvey(asked)
  const stored = place && (await findSurvey(write, id))
  if (stored) {
    if (!isSame(stored, said)) throw surveyProblem.surveyTaken()
    return { status: 200, survey: stored, slips: await countSlipsOf(write, id) }
  }
  const content = await withItsGroup(write, unit, said)
  const wrong = checkDays(content, today().toString())
  if (wrong) throw problem.invalid([wrong])
  await checkMayRecord(write, unit)
  const isNew = await insert(write, person, { id, municipality, content })
  const survey = await findSurvey(write, id)
  // Another sending of the same id came first while this one waited: of two who ask the same, both have it.
  if (!survey || !isSame(survey, content)) throw surveyProblem.surveyTaken()
  return { status: isNew ? 201 : 200, survey, slips: await countSlipsOf(write, id) }
}

/**
 * A group of the structure is called as it is called: no other name is taken along.
 * @throws invalid (422) for a group of another unit
 */
async function withItsGroup(write: WriteTx, unit: UnitRow, content: SurveyContent): Promise<SurveyContent> {
  const { groupId } = content
  if (!groupId) return content
  const group = await findGroup(write, unit.municipality, groupId)
  if (group?.unit !== unit.id)
    throw problem.invalid([{ field: 'groupId', reason: 'youth-plans:field.unknown-group' }])
  const name = unit.language === 'sv' ? group.name_sv : group.name_fi
  return { ...content, groupName: name.slice(0, 80) }
}

/** @returns false where the id was in use */
async function insert(
  write: WriteTx,
  person: Person,
  { id, municipality, content }: { id: string; municipality: string; content: SurveyContent },
): Promise<boolean> {
  const { unit, kind, session, date, form, groupId, groupName, own, opensOn, closesOn } = content
  const year = Number(opensOn.slice(0, 4))
  const row = {
    ...{ id, municipality, unit, kind, session, date, form, own },
    ...{ group_id: groupId, group_name: groupName, opens_on: opensOn, closes_on: closesOn },
    questionnaire: newestQuestionnaire(kind).version,
    asked_questions: await questionsInForce(write, kind, year),
    year,
    created_by: person.id,
  }
  // A code in use is one of millions; an id in use ends the tries.
  for (let tries = 0; tries < 5; tries++) {
    if (!(await insertSurvey(write, { ...row, code: makeSharedCode() }))) {
      if (await findPlaceOfSurvey(write, id)) return false
      continue
    }
    await leaveAudit(write, person, {
      ...{ action: 'opened', kind: 'youth.survey', subject: id, municipality, unit },
      changes: {
        kind: [null, kind],
        ...(groupId ? { group: [null, groupId] as [null, string] } : {}),
        opensOn: [null, opensOn],
        closesOn: [null, closesOn],
        ...(own.length ? { own: 'changed' as const } : {}),
      },
    })
    return true
  }
  return false
}

/** The questions of a kind that the list of the year holds; null where it leaves nothing out. */
async function questionsInForce(write: WriteTx, kind: SurveyKind, year: number): Promise<string[] | null> {
  const held = codesInForce(await readCodeLists(write), 'survey-questions', year)
  const { questions } = newestQuestionnaire(kind)
  const asked = questions.map(({ code }) => code).filter((code) => !held || held.includes(code))
  // A list that knows no question of this kind says nothing of it.
  return asked.length && asked.length < questions.length ? asked : null
}

const isSame = (stored: SurveyRow, content: SurveyContent): boolean =>
  JSON.stringify([
    ...[
      stored.unit,
      stored.kind,
      stored.session,
      stored.date,
      stored.form,
      stored.group_id,
      // A group's own name may have changed since.
      stored.group_id ? null : stored.group_name,
    ],
    ...[stored.own.map(inOrder), stored.opens_on],
  ]) ===
  JSON.stringify([
    ...[content.unit, content.kind, content.session, content.date, content.form, content.groupId],
    ...[content.groupId ? null : content.groupName, content.own.map(inOrder), content.opensOn],
  ])

/** The database keeps a record's fields in an order of its own. */
const inOrder = ({ text, scale }: SurveyContent['own'][number]) => [
  Object.entries(text)
    .filter(([, words]) => words)
    .sort(([a], [b]) => a.localeCompare(b)),
  scale,
]
