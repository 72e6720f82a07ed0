import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { keepSurveys } from '../../domain/surveys/keepSurveys'
import { group, make, putAt } from '../testing/plans'
import { answer, answerTimes, dayFromNow, groupSurvey, openSurvey, survey } from '../testing/surveys'
import type { SurveyYear, YearResult } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const thisYear = Number(dayFromNow(0).slice(0, 4))
const readYear = async (kind: string, { as = 'manager', unit }: { as?: TestPerson; unit?: string } = {}) => {
  const query = `municipality=638&kind=${kind}&year=${thisYear}${unit ? `&unit=${unit}` : ''}`
  const given = await world.ask(`/api/youth/survey-years?${query}`, { as })
  if (given.status !== 200) throw new Error(`${given.status} ${await given.text()}`)
  return (await given.json()) as SurveyYear
}
const countsOf = (result: YearResult | undefined, code: string) =>
  result?.questions.find((question) => question.code === code)?.choices.map(({ count }) => count)
const close = (id: string) =>
  world.ask(`/api/youth/surveys/${id}/state`, { as: 'manager', method: 'PUT', body: { state: 'closed' } })
/** As if a survey had been held some years ago. */
const yearsAgo = (id: string, years: number) =>
  sql`update youth.survey set year = year - ${years}, opens_on = opens_on - ${years} * interval '1 year',
    closes_on = closes_on - ${years} * interval '1 year' where id = ${id}`.execute(world.database.owner)

describe('evenings that stay short of five', () => {
  test('are shown together with the unit’s other evenings, and no answer is shown twice', async () => {
    const { porvoo: unit } = world.units
    for (const [answers, shown] of [
      [3, 0],
      // Five with their own evening; one waits with the three of before.
      [6, 5],
      [1, 10],
    ] as const) {
      const { id, code } = await openSurvey(world, 'worker', survey(unit))
      await answerTimes(world, code, answers)
      await close(id)
      const { whole, units } = await readYear('session')
      expect(whole.questions[0]?.n).toBe(shown)
      if (shown) expect(units).toMatchObject([{ unit, result: { questions: [{ n: shown }, {}, {}] } }])
    }
  })

  test('are settled by themselves where their time has gone by', async () => {
    const { porvooOther: unit } = world.units
    for (const answers of [2, 3]) {
      const { id, code } = await openSurvey(world, 'worker', survey(unit))
      await answerTimes(world, code, answers)
      await sql`update youth.survey set opens_on = opens_on - 5, closes_on = closes_on - 5 where id = ${id}`.execute(
        world.database.owner,
      )
    }
    await keepSurveys(world.database.app)
    await keepSurveys(world.database.app)
    expect((await readYear('session', { unit })).whole.questions[0]?.n).toBe(5)
  })
})

describe('the yearly survey of the meeting place', () => {
  test('has indices with their n, compared with the year before', async () => {
    const { porvoo: unit } = world.units
    const yearly = () => survey(unit, { kind: 'meeting-place', date: null, form: null })
    const former = await openSurvey(world, 'manager', yearly())
    await answerTimes(world, former.code, 5, { overall: '3', safe: 'little', myself: 'little', learn: 'yes' })
    await yearsAgo(former.id, 1)
    const { code } = await openSurvey(world, 'manager', yearly())
    await answerTimes(world, code, 10, { overall: '5', safe: 'yes', myself: 'little', heard: 'no' })
    const { whole } = await readYear('meeting-place')
    expect(whole.indices).toEqual([
      { theme: 'safety', value: 75, n: 10, before: 50, nBefore: 5 },
      { theme: 'influence', value: null, n: 0, before: null, nBefore: 0 },
      { theme: 'community', value: null, n: 0, before: null, nBefore: 0 },
      { theme: 'learning', value: null, n: 0, before: 100, nBefore: 5 },
    ])
    expect(whole.questions[0]).toMatchObject({ value: 100, before: 50, n: 10, nBefore: 5 })
  })

  test('forgets its slips and forms after a month, and after two years all but the sums of its unit', async () => {
    const { oulu: unit } = world.units
    const read = async () => {
      const { rows } = await sql<{ table: string; count: number }>`
        select 'survey' as table, count(*)::int from youth.survey where unit = ${unit}
        union all select 'result', count(*)::int from youth.survey_result where unit = ${unit}
        union all select 'slip', count(*)::int from youth.survey_slip where unit = ${unit}
        union all select 'receipt', count(*)::int from youth.survey_receipt where unit = ${unit}`.execute(
        world.database.owner,
      )
      return Object.fromEntries(rows.map(({ table, count }) => [table, count]))
    }
    const { id, code } = await openSurvey(
      world,
      'ouluManager',
      survey(unit, { own: [{ text: { fi: 'Oma' }, scale: 'smile' }] }),
    )
    await world.ask(`/api/youth/surveys/${id}/slips`, {
      as: 'ouluManager',
      method: 'PUT',
      body: { unused: 2 },
    })
    await answerTimes(world, code, 7, { overall: '4', own1: '5' })
    expect(await read()).toEqual({ survey: 1, result: 2, slip: 2, receipt: 7 })
    const older = (days: number) =>
      sql`update youth.survey set opens_on = opens_on - ${days}::int, closes_on = closes_on - ${days}::int where id = ${id}`.execute(
        world.database.owner,
      )
    await older(40)
    await keepSurveys(world.database.app)
    expect(await read()).toEqual({ survey: 1, result: 2, slip: 0, receipt: 0 })
    await older(800)
    expect(await keepSurveys(world.database.app)).toBe(1)
    expect(await read()).toEqual({ survey: 0, result: 0, slip: 0, receipt: 0 })
    const { rows } =
      await sql`select question, waiting, shown from youth.survey_year where unit = ${unit}`.execute(
        world.database.owner,
      )
    expect(rows).toEqual([{ question: 'overall', waiting: [0, 0, 0, 2, 0], shown: [0, 0, 0, 5, 0] }])
    expect((await answer(world, code, { overall: '1' })).status).toBe(404)
  })
})

describe('the survey of a group', () => {
  test('compares the group with itself, and groups stand beside each other', async () => {
    const { porvoo: unit } = world.units
    const former = await openSurvey(world, 'worker', groupSurvey(unit))
    await answerTimes(world, former.code, 5, { overall: '1' })
    await yearsAgo(former.id, 1)
    const own = await openSurvey(world, 'worker', groupSurvey(unit))
    await answerTimes(world, own.code, 5, { overall: '5' })
    const other = await openSurvey(world, 'worker', groupSurvey(unit, { groupName: 'Kokkikerho' }))
    await answerTimes(world, other.code, 6, { overall: '3' })
    const { whole, groups } = await readYear('group')
    expect(countsOf(whole, 'overall')).toEqual([0, 0, 5, 0, 5])
    const named = Object.fromEntries(groups.map(({ name, result }) => [name?.fi, result.questions[0]]))
    expect(named).toMatchObject({
      Bändi: { value: 100, before: 0, n: 5, nBefore: 5 },
      Kokkikerho: { value: 50, before: null, n: 5, nBefore: 0 },
    })
  })
})

describe('the survey of a group of the structure', () => {
  const askOf = (unit: string, groupId: string) =>
    openSurvey(world, 'worker', groupSurvey(unit, { groupId, groupName: null }))
  const ofGroup = async (id: string, as: TestPerson = 'worker') => {
    const query = `municipality=638&kind=group&year=${thisYear}&group=${id}`
    return (await (await world.ask(`/api/youth/survey-years?${query}`, { as })).json()) as SurveyYear
  }

  test('is called as the group is called now, in the list, to young people and on paper', async () => {
    const { porvoo: unit } = world.units
    const id = await make(world, 'manager', 'groups', group(unit))
    const opened = await askOf(unit, id)
    expect(opened).toMatchObject({ groupId: id, groupName: { fi: 'Tyttöjen ryhmä', sv: 'Flickgruppen' } })
    const named = group(unit, { name: { fi: 'Pajaryhmä', sv: 'Verkstadsgruppen' } })
    await putAt(world, 'manager', 'groups', named, { id, ifMatch: '"1"' })
    const listed = await world.ask(`/api/youth/surveys?municipality=638&group=${id}`, { as: 'worker' })
    expect(await listed.json()).toMatchObject([{ id: opened.id, groupName: { fi: 'Pajaryhmä' } }])
    for (const [lang, name] of [
      ['fi', 'Pajaryhmä'],
      ['sv', 'Verkstadsgruppen'],
      ['sv-easy', 'Verkstadsgruppen'],
    ])
      expect(await (await world.ask(`/k/${opened.code}?lang=${lang}`)).text()).toContain(name)
    const poster = await world.ask(`/api/youth/surveys/${opened.id}/poster`, { as: 'worker' })
    expect(await poster.text()).toContain('Pajaryhmä · Verkstadsgruppen')
    // What was sent before the group got its new name is still the same survey.
    const again = await world.ask(`/api/youth/surveys/${opened.id}`, {
      ...{ as: 'worker', method: 'PUT' },
      body: groupSurvey(unit, { groupId: id, groupName: null }),
    })
    expect(again.status).toBe(200)
  })

  test('shows nothing of four answers, and five beside last year’s, also where the group was copied since', async () => {
    const { porvoo: unit } = world.units
    const former = await make(world, 'manager', 'groups', group(unit))
    const id = await make(world, 'manager', 'groups', group(unit))
    await sql`update youth.group set follows = ${former} where id = ${id}`.execute(world.database.owner)
    const last = await askOf(unit, former)
    await answerTimes(world, last.code, 5, { overall: '3', safe: 'yes', myself: 'yes' })
    await yearsAgo(last.id, 1)
    const { code } = await askOf(unit, id)
    await answerTimes(world, code, 4, { overall: '5' })
    expect((await ofGroup(id)).whole.questions[0]).toMatchObject({
      value: null,
      n: 0,
      before: 50,
      nBefore: 5,
    })
    await answerTimes(world, code, 1, { overall: '5' })
    const { whole } = await ofGroup(id)
    expect(whole.questions[0]).toMatchObject({ value: 100, n: 5, before: 50, nBefore: 5 })
    expect(whole.indices[0]).toMatchObject({ theme: 'safety', value: null, before: 100, nBefore: 5 })
    // The same beside the other groups of the year, and not the unit's groups together.
    const { groups } = await readYear('group')
    expect(groups.find(({ part }) => part === id)?.result.questions[0]).toMatchObject({ n: 5, before: 50 })
    expect((await ofGroup(id, 'unitWorker')).whole.questions[0]).toMatchObject({ value: 100 })
  })

  test('leaves to a group that was copied in the same year what it said itself, and each its own name', async () => {
    const { porvoo: unit } = world.units
    const former = await make(world, 'manager', 'groups', group(unit, { name: { fi: 'Kevät', sv: 'Våren' } }))
    const id = await make(world, 'manager', 'groups', group(unit, { name: { fi: 'Syksy', sv: 'Hösten' } }))
    await sql`update youth.group set follows = ${former} where id = ${id}`.execute(world.database.owner)
    for (const groupId of [former, id])
      await answerTimes(world, (await askOf(unit, groupId)).code, 5, { overall: '5' })
    expect((await ofGroup(id)).whole.questions[0]).toMatchObject({ n: 5, nBefore: 0 })
    const { groups } = await readYear('group')
    const own = (part: string) => groups.find((one) => one.part === part)
    expect([own(former)?.name?.fi, own(id)?.name?.fi]).toEqual(['Kevät', 'Syksy'])
    expect(own(id)?.result.questions[0]).toMatchObject({ n: 5, nBefore: 0 })
  })

  test('is of a group of its own unit, and of none that is not there', async () => {
    const { porvoo, porvooOther, oulu } = world.units
    const elsewhere = await make(world, 'manager', 'groups', group(porvooOther))
    const theirs = await make(world, 'ouluManager', 'groups', group(oulu), '564')
    for (const groupId of [elsewhere, theirs, randomUUID()]) {
      const body = groupSurvey(porvoo, { groupId })
      const at = `/api/youth/surveys/${randomUUID()}`
      const answered = await world.ask(at, { as: 'worker', method: 'PUT', body })
      expect([answered.status, (await answered.json()).errors[0].field]).toEqual([422, 'groupId'])
    }
    // Whoever works in another unit, or another municipality, is shown nothing of it.
    const { code } = await askOf(porvooOther, elsewhere)
    await answerTimes(world, code, 5)
    expect((await ofGroup(elsewhere, 'manager')).whole.questions[0]).toMatchObject({ n: 5 })
    expect((await ofGroup(elsewhere, 'unitWorker')).whole.questions[0]).toMatchObject({ n: 0 })
    const query = `municipality=564&kind=group&year=${thisYear}&group=${elsewhere}`
    const read = await world.ask(`/api/youth/survey-years?${query}`, { as: 'ouluManager' })
    expect((await read.json()).whole.questions[0]).toMatchObject({ n: 0 })
  })
})

test('the worker of one unit reads the year of that unit, and nobody that of another municipality', async () => {
  const { units } = await readYear('session', { as: 'unitWorker' })
  expect(units.map(({ unit }) => unit)).toEqual([world.units.porvoo])
  const query = `municipality=638&kind=session&year=${thisYear}`
  for (const as of ['ouluManager', 'analyst', 'respondent'] as const)
    expect((await world.ask(`/api/youth/survey-years?${query}`, { as })).status).toBe(403)
})

test('practice is part of no year', async () => {
  const { rows } = await sql<{
    id: string
  }>`insert into youth.unit (municipality, name_fi, name_sv, environment, training)
    values ('638', 'Harjoittelu', 'Övning', 'other', true) returning id`.execute(world.database.owner)
  const unit = rows[0]?.id ?? ''
  const { code } = await openSurvey(world, 'worker', survey(unit))
  await answerTimes(world, code, 5)
  expect((await readYear('session')).units.map((one) => one.unit)).not.toContain(unit)
})
