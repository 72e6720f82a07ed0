import { randomUUID } from 'node:crypto'
import { answeredAt, dayFromNow, makeToken, survey, surveyAt } from '../../youth/api/testing/surveys'
import type { Make } from './calls'
import { worksInOneUnit } from './homes'

const thisYear = dayFromNow(0).slice(0, 4)

/** Valid calls of surveys of young people: by those who open them, and by those who answer. */
export const surveyCalls: Record<string, Make> = {
  'GET /api/youth/surveys': (world, { municipality, unit }) => ({
    path: `/api/youth/surveys?municipality=${municipality}&unit=${world.units[unit]}&session=${randomUUID()}&group=${randomUUID()}`,
  }),
  'GET /api/youth/survey-years': (world, { municipality, unit }, as) => ({
    path: `/api/youth/survey-years?municipality=${municipality}&kind=group&group=${randomUUID()}&year=${thisYear}${worksInOneUnit(as) ? `&unit=${world.units[unit]}` : ''}`,
  }),
  'GET /api/youth/surveys/{id}': async (world, { worker, unit }) => ({
    path: await surveyAt(world, worker, world.units[unit]),
  }),
  'PUT /api/youth/surveys/{id}': (world, { unit }) => ({
    path: `/api/youth/surveys/${randomUUID()}`,
    body: survey(world.units[unit], {
      session: randomUUID(),
      groupId: randomUUID(),
      groupName: 'Bändi',
      own: [{ text: { fi: 'Oliko ruoka hyvää?', sv: 'Var maten god?' }, scale: 'smile' }],
    }),
  }),
  'PUT /api/youth/surveys/{id}/state': async (world, { worker, unit }) => ({
    path: `${await surveyAt(world, worker, world.units[unit])}/state`,
    body: { state: 'open', closesOn: dayFromNow(7) },
  }),
  'PUT /api/youth/surveys/{id}/slips': async (world, { worker, unit }) => ({
    path: `${await surveyAt(world, worker, world.units[unit])}/slips`,
    body: { unused: 12 },
  }),
  'GET /api/youth/surveys/{id}/poster': async (world, { worker, unit }) => ({
    path: `${await surveyAt(world, worker, world.units[unit])}/poster`,
  }),
  'GET /api/youth/surveys/{id}/slips': async (world, { worker, unit }) => ({
    path: `${await surveyAt(world, worker, world.units[unit])}/slips`,
  }),
  'GET /k/{code}': async (world, { worker, unit }) => ({
    path: await answeredAt(world, worker, world.units[unit]),
  }),
  'POST /k/{code}': async (world, { worker, unit }) => ({
    path: await answeredAt(world, worker, world.units[unit]),
    body: { token: makeToken(), lang: 'se', overall: '4', safe: 'yes' },
  }),
}
