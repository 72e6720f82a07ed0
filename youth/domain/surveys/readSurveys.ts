import type { ReadTx } from '../../../base/database/transaction'
import { allow, may } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { selectResults } from '../../db/surveys/results'
import { countSlips, countSlipsOf, type SlipCount, selectSlips } from '../../db/surveys/slips'
import {
  findPlaceOfSurvey,
  findSurvey,
  type SurveyRow,
  type SurveysAsked,
  selectSurveys,
} from '../../db/surveys/surveys'
import { findUnit, type UnitRow } from '../../db/units/units'
import type { Tally } from './results'

const newest = 200

/** Who works in one unit alone may look there; who asks for a whole municipality is let in where they have a unit of it. */
export function allowReading(
  person: Person | null,
  { municipality, unit }: { municipality: string; unit?: string | undefined },
): asserts person is Person {
  const hasUnitThere =
    person?.grants.some((grant) => grant.unit !== null && grant.municipalities.includes(municipality)) &&
    may(person, 'youth.survey.read', 'anywhere')
  if (unit) allow(person, 'youth.survey.read', { municipality, unit })
  else allow(person, 'youth.survey.read', hasUnitThere ? 'anywhere' : { municipality })
}

/** The newest surveys of a municipality within the person's reach. @throws not-allowed (403) */
export async function listSurveys(
  read: ReadTx,
  person: Person | null,
  asked: SurveysAsked & { municipality: string; municipalities: readonly string[] },
): Promise<{ survey: SurveyRow; slips: SlipCount }[]> {
  allowReading(person, asked)
  const surveys = await selectSurveys(read, asked.municipalities, { ...asked, limit: newest })
  const slips = await countSlips(
    read,
    surveys.map(({ id }) => id),
  )
  return surveys.map((survey) => ({ survey, slips: slips.get(survey.id) ?? { all: 0, used: 0 } }))
}

/** @throws not-found (404), not-allowed (403) */
async function getRow(read: ReadTx, person: Person | null, id: string): Promise<SurveyRow> {
  const place = await findPlaceOfSurvey(read, id)
  allow(person, 'youth.survey.read', place ?? 'anywhere')
  const survey = place && (await findSurvey(read, id))
  if (!survey) throw problem.notFound()
  return survey
}

/** A survey with what is shown of its answers. @throws not-found (404), not-allowed (403) */
export async function getSurvey(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<{ survey: SurveyRow; slips: SlipCount; results: Tally[] }> {
  const survey = await getRow(read, person, id)
  return { survey, slips: await countSlipsOf(read, id), results: await selectResults(read, id) }
}

/** What is printed of a survey: its unit, its code and its slips. @throws not-found (404), not-allowed (403) */
export async function getPrintable(
  read: ReadTx,
  person: Person | null,
  id: string,
): Promise<{ survey: SurveyRow; unit: UnitRow; slips: string[] }> {
  const survey = await getRow(read, person, id)
  const unit = await findUnit(read, survey.unit)
  if (!unit) throw problem.notFound()
  const slips = await selectSlips(read, id)
  return { survey, unit, slips: slips.filter(({ used }) => !used).map(({ code }) => code) }
}
