import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TestPerson, World } from '../../../../app/testing/world'
import { makeRound } from '../../../testing/rounds'
import type { Said } from '../schemas'

const own = { '638': 'respondent', '564': 'otherRespondent' } as const
const approvers = { '638': 'approver', '564': 'otherApprover' } as const
type Home = keyof typeof own

/** What a municipality answers in a round of the tests: a cost, visits with their parts, and who produces. */
const answers = {
  CU901: 2120,
  CU902: 300,
  'CU902.museums': 200,
  'CU902.theatres': 100,
}

/** A round of which the year before is known, with a reply that its municipality has approved, with its findings. */
export async function handedIn(
  world: World,
  { municipalities = ['638', '564', '297'] }: { municipalities?: readonly string[] } = {},
): Promise<string> {
  const before = await makeRound(world, { year: 2021, municipalities })
  const round = await makeRound(world, { year: 2022, municipalities })
  for (const municipality of municipalities) {
    await answerAs(world, before, municipality, { ...answers, CU901: 212 })
    await approved(world, before, municipality, 'accepted')
    await answerAs(world, round, municipality, answers)
    await sql`insert into collection.finding (municipality, round, rule, indicator, severity)
      values (${municipality}, ${round}, 'change', 'CU901', 'soft')`.execute(world.database.owner)
    await approved(world, round, municipality)
  }
  return round
}

async function answerAs(world: World, round: string, municipality: string, values: Record<string, number>) {
  for (const [ref, number] of Object.entries(values)) {
    const [indicator, part = ''] = ref.split('.')
    await sql`insert into collection.value (municipality, round, indicator, part, kind, number, changed_by, changed_by_name)
      values (${municipality}, ${round}, ${indicator}, ${part}, 'number', ${number}, ${world.people.respondent.id}, 'Vastaaja')`.execute(
      world.database.owner,
    )
  }
}

/** The municipality has handed its reply in and approved it. */
export async function approved(
  world: World,
  round: string,
  municipality: string,
  state: 'approved' | 'accepted' = 'approved',
): Promise<void> {
  const person = world.people[own[municipality as Home] ?? 'respondent'].id
  const approver = world.people[approvers[municipality as Home] ?? 'approver'].id
  await sql`update collection.reply set state = ${state}, submitted_by = ${person}, approved_by = ${approver},
      first_submitted_at = coalesce(first_submitted_at, now()), submitted_at = now(), approved_at = now(), version = version + 1
    where round = ${round} and municipality = ${municipality}`.execute(world.database.owner)
}

export const reviewPath = (round: string, municipality: string) =>
  `/api/collection/review/${round}/replies/${municipality}`
export const replyPath = (round: string, municipality: string) =>
  `/api/collection/rounds/${round}/replies/${municipality}`

/** What an address answers. @throws where it refuses */
export async function get<T>(world: World, as: TestPerson, path: string): Promise<T> {
  const answered = await world.ask(path, { as })
  if (answered.status !== 200) throw new Error(`${answered.status} ${await answered.text()}`)
  return (await answered.json()) as T
}

/** A reviewer says something of a reply, as it was seen. */
export async function say(
  world: World,
  round: string,
  municipality: string,
  said: Said,
  {
    as = 'reviewer',
    version,
    id = randomUUID(),
  }: { as?: TestPerson; version?: number | undefined; id?: string } = {},
) {
  const path = `${reviewPath(round, municipality)}/notes/${id}`
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` }
  return world.ask(path, { as, method: 'PUT', body: said, headers })
}

/** A municipality answers a question. */
export async function answerNote(
  world: World,
  round: string,
  municipality: string,
  answered: { answers: string; text?: string; corrects?: boolean },
  { as = 'respondent', id = randomUUID() }: { as?: TestPerson; id?: string } = {},
) {
  return world.ask(`${replyPath(round, municipality)}/notes/${id}`, { as, method: 'PUT', body: answered })
}
