import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { subjects } from '../../app/subjects'
import type { TestPerson, World } from '../../app/testing/world'
import { indicatorOf } from '../domain/checking/testing'
import { publishDueReleases } from '../domain/releases/publishReleases'
import { makeRound, standing } from './rounds'

const words = (text: string) => ({ fi: text, sv: text, en: text })

export const releaseNotes = {
  note: words('Ensimmäinen julkaisu.'),
  imputation: words('Puuttuvia tietoja ei ole täydennetty.'),
  breaks: words('Sarjoissa ei ole katkoksia.'),
  embargoUntil: '2020-01-01T08:00:00+02:00',
}
export const releasePlan = { subject: 'culture', state: 'preliminary', ...releaseNotes }
export const plannedRelease = {
  subject: 'culture',
  day: '2026-09-15',
  state: 'final',
  name: words('Kulttuuri 2025'),
}

export type Given = { municipality: string; number?: number; kind?: string; state?: 'approved' | 'accepted' }

/** A round of culture whose municipalities have answered one cost each and approved it. @returns its id */
export async function approvedRound(
  world: World,
  given: readonly Given[] = [{ municipality: '638', number: 12 }],
  year = 2022,
  roundState: 'open' | 'closed' = 'open',
): Promise<string> {
  const round = await makeRound(world, {
    year,
    state: roundState,
    municipalities: ['638', '564', '297', '280'],
  })
  for (const { municipality, number, kind = 'number', state = 'approved' } of given) {
    await standing(world, round, municipality, state)
    await sql`update collection.reply set submitted_at = '2023-03-01T10:00:00Z', approved_at = '2023-03-02T10:00:00Z',
        accepted_at = ${state === 'accepted' ? '2023-03-09T10:00:00Z' : null}, submitted_by = ${world.people.respondent.id}, approved_by = ${world.people.approver.id}
      where municipality = ${municipality} and round = ${round}`.execute(world.database.owner)
    await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
      values (${municipality}, ${round}, 'CU901', ${kind}, ${number ?? null}, 'Vastaaja')`.execute(
      world.database.owner,
    )
  }
  return round
}

/**
 * Porvoo reports the visitors of its museums and theatres, and the museums' also for Oulu, which says so and has written
 * a figure of its own beside it. @param round one that both have answered
 */
export async function reportedForOthers(world: World, round: string): Promise<void> {
  const owner = world.database.owner
  const options = ['own', 'another'].map((code) => ({ code, name: words(code) }))
  const parts = ['museums', 'theatres']
  const indicators = [
    indicatorOf('CU911', 'none', { answer: { type: 'choice', options }, parts, partsAddUp: false }),
    indicatorOf('CU912', 'visits', { parts, reported: { ref: 'CU911', elsewhere: ['another'] } }),
  ]
  for (const { code, content } of indicators) {
    await sql`insert into collection.indicator (code, subject) values (${code}, 'culture')`.execute(owner)
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      values (${code}, 1, 'decided', ${JSON.stringify(content)}, '2021-01-01')`.execute(owner)
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      values (${round}, ${code}, 1, 'visits', ${Number(code.slice(2))})`.execute(owner)
  }
  const said = { 638: ['own', 'own', 10, 5], 564: ['another', 'own', 10, 2] } as const
  for (const [municipality, [museums, theatres, inMuseums, inTheatres]] of Object.entries(said)) {
    const values = [
      { indicator: 'CU911', part: 'museums', choices: [museums] },
      { indicator: 'CU911', part: 'theatres', choices: [theatres] },
      { indicator: 'CU912', part: 'museums', number: inMuseums },
      { indicator: 'CU912', part: 'theatres', number: inTheatres },
      { indicator: 'CU912', part: '', number: inMuseums + inTheatres },
    ]
    await sql`insert into collection.value (municipality, round, indicator, part, kind, number, choices, changed_by_name)
      select ${municipality}, ${round}, v.indicator, v.part, 'number', v.number, v.choices, 'Vastaaja'
      from json_to_recordset(${JSON.stringify(values)}::json)
        as v (indicator text, part text, number numeric, choices text[])`.execute(owner)
  }
}

/** Prepares a release by way of the interface. @returns its address */
export async function prepareRelease(
  world: World,
  changes: Record<string, unknown> = {},
  as: TestPerson = 'reviewer',
): Promise<string> {
  const path = `/api/collection/releases/${randomUUID()}`
  const body = { ...releasePlan, ...changes }
  const answered = await world.ask(path, { as, method: 'PUT', body })
  if (answered.status !== 201) throw new Error(`${answered.status} ${await answered.text()}`)
  return path
}

/** Two releases that are out, the second with a correction, one that waits, and a calendar. */
export async function fillReleases(world: World): Promise<void> {
  const round = await approvedRound(world, [{ municipality: '564', number: 5 }])
  await approvedRound(world, [{ municipality: '564', number: 7, kind: 'confidential' }], 2021)
  await prepareRelease(world)
  await publishDue(world)
  await sql`update collection.value set number = 6 where round = ${round}`.execute(world.database.owner)
  await prepareRelease(world)
  await publishDue(world)
  await prepareRelease(world, { embargoUntil: '2099-01-01T08:00:00+02:00' })
  await world.ask(`/api/collection/calendar/${randomUUID()}`, {
    as: 'reviewer',
    method: 'PUT',
    body: plannedRelease,
  })
}

/** Publishes what is due, as the server does each minute. */
export const publishDue = (world: World) =>
  publishDueReleases(world.database.publisher, { register: world.register, subjects })
