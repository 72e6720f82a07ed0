import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { evening, openWorld, type World } from '../../app/testing/world'
import { publishing } from '../../base/database/transaction'
import { fillDefinition } from '../../collection/api/definition/testing/proposals'
import { fillReleases } from '../../collection/testing/releases'
import { fillReview } from '../../collection/testing/review'
import { fillRounds } from '../../collection/testing/rounds'
import { askCulture, writeCard } from '../../culture/api/testing/cards'
import { publish } from '../../statistics/domain/publish'
import { exampleTable, visits } from '../../statistics/testing/exampleTable'
import { answer, ask, news, publishNews, putHelpSession } from '../../support/api/testing/threads'
import { makeActivity, makeKey } from '../../youth/api/testing/cards'
import { closedDays, group, make, openEvenings, weekHours } from '../../youth/api/testing/plans'
import { record, send } from '../../youth/api/testing/sessions'
import { upload } from '../../youth/api/testing/sheets'
import { fillSurveys, groupSurvey, openSurvey } from '../../youth/api/testing/surveys'
import { arrivals, beginCounting } from '../../youth/api/testing/tallies'
import { homes } from './homes'
import { fillRetention } from './retentionCalls'
import { fillStructure } from './structureCalls'

/** A world in which no table is empty, and several municipalities have something in each that is theirs. */
export async function openFullWorld(): Promise<World> {
  const world = await openWorld()
  for (const { unit, worker } of [
    ...Object.values(homes),
    { unit: 'porvooOther', worker: 'manager' } as const,
  ]) {
    const id = await record(
      world,
      worker,
      evening(world.units[unit], { reflection: 'Vain meille.', language: 'sv' }),
    )
    const corrected = evening(world.units[unit], {
      participants: { total: 9 },
      reflection: 'Vain meille.',
      language: 'sv',
    })
    const topics = `/api/youth/topics/${world.units[unit]}/2026-10`
    await world.ask(topics, { as: worker, method: 'PUT', body: { topics: { housing: 2 } } })
    const addition = `${topics}/additions/${randomUUID()}`
    await world.ask(addition, { as: worker, method: 'PUT', body: { topics: { money: 1 } } })
    await send(world, worker, id, corrected, { 'if-match': '"1"', 'idempotency-key': randomUUID() })
    await fillSurveys(world, worker, world.units[unit])
    await beginCounting(world, worker, world.units[unit], arrivals(2))
  }
  // Kuopio has no manager here; it keeps observations all the same.
  await sql`insert into youth.follow_up (municipality, observations, changed_by)
    values ('297', true, ${world.people.kuopioWorker.id})`.execute(world.database.owner)
  for (const [as, municipality] of [
    ['manager', '638'],
    ['ouluManager', '564'],
  ] as const) {
    const followUp = {
      municipality,
      observations: true,
      notify: null,
      reflectionMonths: 24,
      observationMonths: 24,
      version: 0,
    }
    await world.ask('/api/youth/follow-up', { as, method: 'PUT', body: followUp })
    await world.ask(`/api/youth/observations/${randomUUID()}`, {
      as,
      method: 'PUT',
      body: {
        unit: world.units[as === 'manager' ? 'porvoo' : 'oulu'],
        date: '2026-10-02',
        topic: 'place',
        words: 'Ovi ei mene kiinni.',
      },
    })
    await world.ask('/api/youth/publication', { as, method: 'PUT', body: { municipality, public: true } })
    await world.ask('/api/youth/tally-choice', { as, method: 'PUT', body: { municipality, gender: true } })
    await upload(world, as, 'Datum;Plats;Totalt\n1.9.2026;Tila porvoo;3', { municipality })
  }
  for (const [as, municipality, unit] of [
    ['manager', '638', 'porvoo'],
    ['manager', '638', 'porvooOther'],
    ['ouluManager', '564', 'oulu'],
  ] as const) {
    await make(world, as, 'plans', openEvenings(world.units[unit]), municipality)
    const groupId = await make(world, as, 'groups', group(world.units[unit]), municipality)
    await openSurvey(world, as, groupSurvey(world.units[unit], { groupId }))
    await make(world, as, 'breaks', closedDays({ unit: world.units[unit] }), municipality)
    await make(world, as, 'breaks', closedDays(), municipality)
    await make(world, as, 'openings', weekHours(world.units[unit]), municipality)
  }
  for (const [as, municipality] of [
    ['manager', '638'],
    ['ouluManager', '564'],
  ] as const) {
    await sql`insert into youth.agreement (municipality, agreement_version, accepted_by)
      values (${municipality}, '2026.1', ${world.people[as].id})`.execute(world.database.owner)
    await sql`insert into youth.joining (municipality, version, step, decided_by)
      values (${municipality}, 2, 'in-use', ${world.people[as].id})`.execute(world.database.owner)
  }
  await fillStructure(world)
  await fillRetention(world)
  const contact = { on: '2026-12-01', note: 'Soitetaan.' }
  await world.ask('/api/youth/joinings/638/contact', { as: 'admin', method: 'PUT', body: contact })
  for (const as of ['worker', 'ouluWorker', 'team', 'admin'] as const) {
    await answer(world, await ask(world, as), 'Näin se käy.')
  }
  for (const [as, own, other] of [
    ['respondent', '638', '564'],
    ['otherRespondent', '564', '638'],
  ] as const) {
    await writeCard(world, as, own)
    await writeCard(world, as, own, { published: false })
    await askCulture(world, as, own, other)
  }
  await fillRounds(world)
  await fillReview(world)
  await fillReleases(world)
  await publishNews(world)
  await world.ask(`/api/support/news/${randomUUID()}`, { as: 'team', method: 'PUT', body: news })
  await putHelpSession(world)
  await fillDefinition(world)
  for (const [as, municipality] of [
    ['manager', '638'],
    ['ouluManager', '564'],
  ] as const)
    await makeActivity(world, await makeKey(world, as, municipality), municipality)
  await world.ask('/api/people', {
    as: 'admin',
    method: 'POST',
    body: {
      email: 'uusi@test.example',
      name: 'Uusi',
      language: 'fi',
      role: 'youth-worker',
      municipality: '638',
    },
  })
  for (const as of ['worker', 'ouluWorker'] as const)
    await world.ask('/api/me/device-key', { as, method: 'POST' })
  await world.ask('/api/sign-in', { method: 'POST', body: { email: 'nobody@test.example', password: 'x' } })
  await sql`insert into base.population (municipality, year, population) values ('638', 1999, 1) on conflict do nothing`.execute(
    world.database.owner,
  )
  await publishing(world.database.publisher, (tx) =>
    publish(tx, exampleTable(), { note: { fi: '', sv: '', en: '' }, example: true }, [
      visits('049', '2026-09', 1),
      visits('638', '2026-09', 2),
      visits('049', '2026-10', 3),
      visits('638', '2026-10', 4),
    ]),
  )
  return world
}

/** The tables of the product, as the database has them: `schema.name`. */
export async function everyTable({ database }: World): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select n.nspname || '.' || c.relname as name
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('base', 'youth', 'statistics', 'support', 'collection', 'culture') and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`.execute(
    database.owner,
  )
  return rows.map(({ name }) => name)
}
