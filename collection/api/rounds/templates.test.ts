import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import { sessionCookie } from '../../../base/people/api/servePeople'
import { makeRound } from '../../testing/rounds'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = (round: string) => `/api/collection/rounds/${round}/replies/638`
const bring = async (round: string, file: Uint8Array<ArrayBuffer>, query = '') => {
  const answer = await world.app.request(`http://localhost:3000${at(round)}/template${query}`, {
    method: 'POST',
    headers: {
      host: 'localhost:3000',
      'accept-language': 'en',
      'content-type': 'application/octet-stream',
      cookie: `${sessionCookie}=${world.people.respondent.token}`,
    },
    body: file,
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { changes: unknown[]; refusals: { sentence: string }[]; saved: number }
}
async function template(round: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await world.ask(`${at(round)}/template.xlsx`, { as: 'respondent' })
  expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  return new Uint8Array(await answer.arrayBuffer())
}

describe('a contact person with a spreadsheet', () => {
  test('brings the template back as it was and changes nothing', async () => {
    const round = await makeRound(world)
    const body = { values: [{ ref: 'CU901', value: { kind: 'number', number: 12 }, version: null }] }
    await world.ask(`${at(round)}/values`, { as: 'respondent', method: 'PUT', body })
    expect(await bring(round, await template(round))).toMatchObject({ changes: [], refusals: [], saved: 0 })
  })

  test('is told in the dry run what an older sheet would change, and nothing is changed by it', async () => {
    const round = await makeRound(world)
    const value = (number: number) => [{ ref: 'CU901', value: { kind: 'number', number } }]
    const put = (values: object[]) =>
      world.ask(`${at(round)}/values`, { as: 'respondent', method: 'PUT', body: { values } })
    await put(value(12).map((one) => ({ ...one, version: null })))
    const sheet = await template(round)
    await put(value(13).map((one) => ({ ...one, version: 1 })))
    const dry = await bring(round, sheet, '?dry=1')
    expect(dry.saved).toBe(0)
    const form = (await (await world.ask(at(round), { as: 'respondent' })).json()) as { values: object[] }
    expect(form.values).toMatchObject([{ value: { number: 13 }, version: 2 }])
  })

  test('is told in a sentence that a file is no sheet, or another round’s', async () => {
    const [round, other] = [await makeRound(world), await makeRound(world)]
    const nonsense = await bring(round, new TextEncoder().encode('no sheet') as Uint8Array<ArrayBuffer>)
    expect(nonsense.refusals[0]?.sentence).toMatch(/\w+ \w+/)
    expect((await bring(round, await template(other))).refusals[0]?.sentence).toContain(other)
  })
})
