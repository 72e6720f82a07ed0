import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import type { ListedQuestion } from './schemas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const question = (changes: object = {}) => ({
  ...{ unit: world.units.porvoo, text: { fi: 'Ehdittiinkö jutella?', sv: 'Hann vi prata?' } },
  ...{ scale: 'yes-no', retired: false },
  ...changes,
})
const put = (as: TestPerson, id: string, body: object, ifMatch?: number) =>
  world.ask(`/api/youth/questions/638/${id}`, {
    ...{ as, method: 'PUT', body },
    ...(ifMatch === undefined ? {} : { headers: { 'if-match': `"${ifMatch}"` } }),
  })
const list = async (as: TestPerson) =>
  (await (await world.ask('/api/youth/questions?municipality=638', { as })).json()) as ListedQuestion[]
const record = (answers: object[], id: string = randomUUID()) =>
  world.ask(`/api/youth/sessions/${id}`, {
    ...{ as: 'worker', method: 'PUT' },
    body: evening(world.units.porvoo, { date: '2024-02-03', answers }),
  })

describe('a unit’s own question', () => {
  test('is made by the manager, read by who records there, and keeps its scale', async () => {
    const id = randomUUID()
    expect((await put('worker', id, question())).status).toBe(403)
    expect((await put('manager', id, question())).status).toBe(201)
    expect((await put('manager', id, question())).status).toBe(200)
    expect((await put('manager', id, question({ scale: 'one-to-five' }), 1)).status).toBe(422)
    expect((await put('manager', id, question({ unit: world.units.oulu }), 1)).status).toBe(422)
    expect((await put('manager', id, question({ retired: true }), 1)).status).toBe(200)
    expect((await list('worker')).filter((one) => one.id === id)).toMatchObject([
      { text: { sv: 'Hann vi prata?' }, retired: true, version: 2 },
    ])
    expect((await list('ouluWorker').catch(() => [])).length ?? 0).toBe(0)
  })

  test('is answered with a session, and the answers of evenings are counted', async () => {
    const [talked, mood] = [randomUUID(), randomUUID()]
    await put('manager', talked, question())
    await put('manager', mood, question({ scale: 'one-to-five' }))
    const id = randomUUID()
    expect(
      (
        await record(
          [
            { question: talked, value: 1 },
            { question: mood, value: 4 },
          ],
          id,
        )
      ).status,
    ).toBe(201)
    expect((await record([{ question: talked, value: 0 }])).status).toBe(201)
    const session = await (await world.ask(`/api/youth/sessions/${id}`, { as: 'worker' })).json()
    expect(session.answers).toHaveLength(2)
    const sums = await world.ask(
      '/api/youth/questions/summary?municipality=638&from=2024-02-01&to=2024-02-29',
      { as: 'manager' },
    )
    expect(((await sums.json()) as { question: string }[]).filter((one) => one.question === talked)).toEqual([
      { question: talked, value: 0, sessions: 1 },
      { question: talked, value: 1, sessions: 1 },
    ])
  })

  test.for([
    [
      'a question of nobody',
      (id: string) => [{ question: randomUUID(), value: 1, id }].map(({ id: _, ...one }) => one),
    ],
    ['a step that a yes-or-no has not', (id: string) => [{ question: id, value: 3 }]],
    [
      'one question twice',
      (id: string) => [
        { question: id, value: 1 },
        { question: id, value: 0 },
      ],
    ],
  ] as const)('is not answered by %s', async ([, answers]) => {
    const id = randomUUID()
    await put('manager', id, question())
    const refused = await record(answers(id))
    expect([refused.status, (await refused.json()).errors[0].field]).toEqual([422, 'answers'])
  })
})
