import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TestPerson, World } from '../../app/testing/world'
import { makeRound, standing } from '../../collection/testing/rounds'
import type { Make } from './calls'

const isOfYouth = (as: TestPerson | null) => as === 'manager' || as === 'ouluManager' || as === 'team'
const codeOf = (as: TestPerson | null) => (isOfYouth(as) ? 'YO901' : 'CU901')

/** A reply of the place that its municipality has approved, in a round of one's subject. */
async function approvedIn(world: World, municipality: string, as: TestPerson | null): Promise<string> {
  const round = await makeRound(world, { subject: isOfYouth(as) ? 'youth' : 'culture' })
  await standing(world, round, municipality, 'approved')
  return round
}

/** A question that waits for the municipality's answer. */
async function questionIn(world: World, round: string, municipality: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into collection.review_note (municipality, id, round, kind, text, by, by_team)
    values (${municipality}, ${id}, ${round}, 'question', 'Onko tämä oikein?', ${world.people.reviewer.id}, true)`.execute(
    world.database.owner,
  )
  return id
}

const queue = '/api/collection/review'
const ofQueue =
  (list: string | ((code: string) => string)): Make =>
  async (world, { municipality }, as) => ({
    path: `${queue}/${await approvedIn(world, municipality, as)}/${typeof list === 'string' ? list : list(codeOf(as))}`,
  })

/** A valid call of every endpoint of the review. */
export const reviewCalls: Record<string, Make> = {
  'GET /api/collection/review/{round}/replies': ofQueue('replies?standing=waiting&limit=5'),
  'GET /api/collection/review/{round}/indicators': ofQueue('indicators?limit=5'),
  'GET /api/collection/review/{round}/findings': ofQueue((code) => `findings?indicator=${code}&limit=5`),
  'GET /api/collection/review/{round}/outliers': ofQueue((code) => `outliers?ref=${code}`),
  'GET /api/collection/review/{round}/replies/{municipality}': async (world, { municipality }, as) => ({
    path: `${queue}/${await approvedIn(world, municipality, as)}/replies/${municipality}`,
  }),
  'PUT /api/collection/review/{round}/replies/{municipality}/notes/{id}': async (
    world,
    { municipality },
    as,
  ) => ({
    path: `${queue}/${await approvedIn(world, municipality, as)}/replies/${municipality}/notes/${randomUUID()}`,
    body: { kind: 'return', ref: codeOf(as), text: 'Onko nolla liikaa?', answerBy: '2026-12-04' },
    headers: { 'if-match': '*' },
  }),
  'GET /api/collection/rounds/{round}/replies/{municipality}/notes': async (world, { municipality }, as) => ({
    path: `/api/collection/rounds/${await approvedIn(world, municipality, as)}/replies/${municipality}/notes`,
  }),
  'PUT /api/collection/rounds/{round}/replies/{municipality}/notes/{id}': async (
    world,
    { municipality },
    as,
  ) => {
    const round = await approvedIn(world, municipality, as)
    return {
      path: `/api/collection/rounds/${round}/replies/${municipality}/notes/${randomUUID()}`,
      body: {
        answers: await questionIn(world, round, municipality),
        asks: null,
        text: 'Luku on oikein.',
        corrects: false,
      },
    }
  },
}
