import { randomBytes, randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'
import { dayInFinland } from '../../../base/language/days'
import type { ListedSurvey, SurveyWithResults } from '../surveys/schemas'

/** A day around today in Finland. */
export const dayFromNow = (days: number): string => dayInFinland(new Date(Date.now() + days * 86_400_000))

/** A survey of tonight, or what is changed of it. */
export const survey = (unit: string, changes: Record<string, unknown> = {}) => ({
  unit,
  kind: 'session',
  date: dayFromNow(0),
  form: 'open',
  opensOn: dayFromNow(0),
  closesOn: dayFromNow(1),
  ...changes,
})
export const groupSurvey = (unit: string, changes: Record<string, unknown> = {}) =>
  survey(unit, { kind: 'group', groupName: 'Bändi', date: null, form: null, ...changes })

/** Opens a survey and answers with it. @throws where it was not taken */
export async function openSurvey(
  world: World,
  as: TestPerson,
  body: unknown,
  id: string = randomUUID(),
): Promise<ListedSurvey> {
  const answer = await world.ask(`/api/youth/surveys/${id}`, { as, method: 'PUT', body })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as ListedSurvey
}

export const makeToken = () => randomBytes(16).toString('base64url')

/** Answers as a page does: a plain form, without a cookie. */
export const answer = (
  world: World,
  code: string,
  chosen: Record<string, string>,
  { token = makeToken(), headers = {} }: { token?: string; headers?: Record<string, string> } = {},
) => {
  const raw = new URLSearchParams({ token, ...chosen }).toString()
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(raw.length),
  }
  return world.ask(`/k/${code}`, { method: 'POST', raw, headers: { ...form, ...headers } })
}

/** So many young people answer the same. */
export async function answerTimes(
  world: World,
  code: string,
  times: number,
  chosen: Record<string, string> = { overall: '4', safe: 'yes', influence: 'little' },
): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { status } = await answer(world, code, chosen)
    if (status !== 303) throw new Error(`${status}`)
  }
}

export async function readSurvey(world: World, as: TestPerson, id: string): Promise<SurveyWithResults> {
  const given = await world.ask(`/api/youth/surveys/${id}`, { as })
  if (given.status !== 200) throw new Error(`${given.status} ${await given.text()}`)
  return (await given.json()) as SurveyWithResults
}

/** What is shown of a question: the counts of its choices, null where they are not. */
export const shownOf = ({ questions }: SurveyWithResults, code: string) =>
  questions.find((question) => question.code === code)?.choices.map(({ count }) => count)

/** The address of a new survey's interface, opened by somebody of the place. */
export const surveyAt = async (world: World, as: TestPerson, unit: string) =>
  `/api/youth/surveys/${(await openSurvey(world, as, survey(unit))).id}`

/** The address where a new survey is answered. */
export const answeredAt = async (world: World, as: TestPerson, unit: string) =>
  `/k/${(await openSurvey(world, as, survey(unit))).code}`

/** A survey with slips and answers, of which some have been handed on to the unit's year. */
export async function fillSurveys(world: World, as: TestPerson, unit: string): Promise<void> {
  const { id, code } = await openSurvey(world, as, survey(unit))
  await answerTimes(world, code, 6)
  const put = (path: string, body: unknown) =>
    world.ask(`/api/youth/surveys/${id}/${path}`, { as, method: 'PUT', body })
  await put('slips', { unused: 2 })
  await put('state', { state: 'closed' })
}
