import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openWorld, type TestPerson, type World } from '../../app/testing/world'
import type { SimilarMunicipalities } from '../../statistics/api/similarEndpoint'
import { Questions } from './schemas'
import { askCulture, question } from './testing/cards'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const seenBy = async (as: TestPerson, municipality: string) =>
  z.parse(
    Questions,
    await (await world.ask(`/api/culture/questions?municipality=${municipality}`, { as })).json(),
  )
const reply = (id: string, text: string, as: TestPerson, headers: Record<string, string> = {}) =>
  world.ask(`/api/culture/questions/564/${id}/answer`, { as, method: 'PUT', body: { text }, headers })

describe('a question to a similar municipality', () => {
  test('is seen by the asked and the asking municipality, is answered, and the answer is read', async () => {
    const id = await askCulture(world, 'respondent', '638', '564')
    const received = await seenBy('otherApprover', '564')
    expect(received.waiting).toBe(1)
    expect(received.received.map((one) => one.id)).toContain(id)
    expect((await reply(id, 'Kylä valitsee oppaan.', 'otherRespondent')).status).toBe(200)
    const [asked] = (await seenBy('approver', '638')).asked.filter((one) => one.id === id)
    expect(asked).toMatchObject({ answer: 'Kylä valitsee oppaan.', answeredAt: expect.any(String) })
    expect((await seenBy('otherApprover', '564')).waiting).toBe(0)
  })

  test('is seen by nobody else, national roles included', async () => {
    await askCulture(world, 'respondent', '638', '564')
    for (const as of ['reviewer', 'admin', 'manager', 'team'] as const) {
      const away = await world.ask('/api/culture/questions?municipality=638', { as })
      expect([as, away.status]).toEqual([as, 403])
    }
    expect((await world.ask('/api/culture/questions?municipality=638', { as: 'otherApprover' })).status).toBe(
      403,
    )
  })

  test('is answered by the asked municipality alone, and no answer overwrites another unseen', async () => {
    const id = await askCulture(world, 'respondent', '638', '564')
    expect((await reply(id, 'Itse vastattu.', 'respondent')).status).toBe(403)
    await reply(id, 'Ensimmäinen.', 'otherRespondent')
    expect((await reply(id, 'Toinen.', 'otherApprover')).status).toBe(412)
    expect((await reply(id, 'Korjattu.', 'otherApprover', { 'if-match': '"2"' })).status).toBe(200)
  })

  test('is asked of another municipality that exists today, from one’s own', async () => {
    const put = (municipality: string, body: unknown) =>
      world.ask(`/api/culture/questions/${municipality}/${randomUUID()}`, {
        as: 'respondent',
        method: 'PUT',
        body,
      })
    expect((await put('638', question('638'))).status).toBe(422)
    // Juankoski became part of Kuopio.
    expect((await put('174', question('638'))).status).toBe(422)
    expect((await put('564', question('297'))).status).toBe(403)
  })
})

describe('GET /api/statistics/similar', () => {
  test('gives twenty others with their reasons, for everyone', async () => {
    const answer = await world.ask('/api/statistics/similar?municipality=638')
    const body: z.output<typeof SimilarMunicipalities> = await answer.json()
    expect([answer.status, body.similar.length, body.populationYear]).toEqual([200, 20, 2022])
    expect(body.similar.map(({ code }) => code)).not.toContain('638')
    expect(body.similar[0]?.reasons.length).toBeGreaterThan(1)
  })

  test('knows no municipality of an unknown code', async () => {
    expect((await world.ask('/api/statistics/similar?municipality=999')).status).toBe(404)
    expect((await world.ask('/api/statistics/similar')).status).toBe(422)
  })
})
