import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { nobody, read } from '../../../base/database/transaction'
import { cellsOf, findLatestRelease, findRelease } from '../../../statistics/domain/releases'
import { indicatorOf } from '../../domain/checking/testing'
import type { IndicatorContent } from '../../domain/indicator'
import {
  approvedRound,
  plannedRelease,
  prepareRelease,
  publishDue,
  releaseNotes,
  releasePlan,
  reportedForOthers,
} from '../../testing/releases'
import { say } from '../review/testing/handedIn'

let world: World
const worlds: World[] = []
beforeEach(async () => {
  world = await openWorld()
  worlds.push(world)
})
afterAll(async () => {
  for (const opened of worlds) await opened.close()
})

const get = async <T>(path: string, as?: TestPerson): Promise<{ status: number; body: T }> => {
  const answered = await world.ask(path, as ? { as } : {})
  return { status: answered.status, body: (await answered.json()) as T }
}
type Release = { number: string | null; state: string; version: number; quality: { years: unknown[] } }
const releases = () => get<Release[]>('/api/collection/releases?subject=culture')
const reader = <T>(work: Parameters<typeof read<T>>[2]) => read(world.database.app, nobody, work)

/** The cost of a place and year as a release says it. */
async function cost(place: string, number?: number, measure = 'CU901', period = '2022') {
  return reader(async (tx) => {
    const release = number
      ? await findRelease(tx, 'culture-indicators', number)
      : await findLatestRelease(tx, 'culture-indicators')
    const [found] = release
      ? await cellsOf(tx, release, { places: [place], periods: [period], measures: [measure] })
      : []
    return found
  })
}
const nameOf = (name: string) => ({ fi: name, sv: name, en: name })
/** The indicator's next version, decided with these changes. */
async function decideNextVersion(code: string, changes: Partial<IndicatorContent>): Promise<void> {
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    select indicator, version + 1, 'decided', content || ${JSON.stringify(changes)}::jsonb, '2022-12-01'
    from collection.indicator_version where indicator = ${code} order by version desc limit 1`.execute(
    world.database.owner,
  )
}
const value = (number: number) => ({ kind: 'value', value: number })

describe('a release', () => {
  test('says what municipalities have approved, with areas, coverage and what kind of nothing stands elsewhere', async () => {
    await approvedRound(world, [
      { municipality: '638', number: 1200 },
      { municipality: '564', number: 5000, kind: 'estimated' },
    ])
    await prepareRelease(world)
    expect(await publishDue(world)).toEqual([expect.stringMatching(/^culture \d{4}\.1$/)])
    expect((await releases()).body).toMatchObject([
      {
        state: 'preliminary',
        quality: { years: [{ year: 2022, expected: 4, answered: 2, onTime: 2, estimated: 1 }] },
      },
    ])
    expect((await cost('638'))?.cell).toEqual(value(1200))
    expect(await cost('564')).toMatchObject({
      cell: value(5000),
      note: { fi: 'Kunnan arvio, ei vielä tarkistettu' },
    })
    expect(await cost('297')).toMatchObject({
      cell: { kind: 'missing' },
      note: { sv: 'Kommunen svarade inte' },
    })
    expect(await cost('FI')).toMatchObject({ cell: value(6200), note: { en: '2 of 309 municipalities' } })
    expect((await cost('FI', undefined, 'answered'))?.cell).toEqual(value(2))
  })

  test('that is due as the year begins in Finland has its number of that year, whatever the year is at the server', async () => {
    await approvedRound(world, [{ municipality: '638', number: 1200 }])
    await prepareRelease(world)
    vi.useFakeTimers({ now: new Date('2098-12-31T22:30:00Z'), toFake: ['Date'] })
    try {
      expect(await publishDue(world)).toEqual(['culture 2099.1'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('that is preliminary says of each figure that was not reviewed yet that it was not; an accepted one says nothing', async () => {
    await approvedRound(world, [
      { municipality: '638', number: 1200 },
      { municipality: '564', number: 5000, kind: 'estimated', state: 'accepted' },
    ])
    await prepareRelease(world)
    await publishDue(world)
    expect((await cost('638'))?.note).toEqual({
      fi: 'Ei vielä tarkistettu',
      sv: 'Ännu inte granskad',
      en: 'Not yet reviewed',
    })
    expect((await cost('564'))?.note).toMatchObject({ fi: 'Kunnan arvio' })
    expect((await releases()).body).toMatchObject([{ quality: { years: [{ answered: 2, accepted: 1 }] } }])
  })

  test('whose year has no population says that nothing divides, of a municipality and of an area, in every language', async () => {
    const year = 2025
    await approvedRound(world, [{ municipality: '638', number: 1200, state: 'accepted' }], year)
    const perInhabitant = indicatorOf('CU999', 'eurPerInhabitant', {
      formula: { is: 'ratio', of: { is: 'value', ref: 'CU901' }, to: { is: 'population' }, times: 1 },
      source: { kind: 'calculated', name: nameOf('') },
    })
    await sql`with made as (insert into collection.indicator (code, subject) values ('CU999', 'culture') returning code)
      insert into collection.indicator_version (indicator, version, state, content, decided_on)
      select code, 1, 'decided', ${JSON.stringify(perInhabitant.content)}, '2021-01-01' from made`.execute(
      world.database.owner,
    )
    await prepareRelease(world)
    await publishDue(world)
    for (const place of ['638', 'FI', 'MA'])
      expect(await cost(place, undefined, 'CU999', '2025'), place).toMatchObject({
        cell: { kind: 'missing' },
        note: {
          fi: 'Ei nimittäjää: vuoden 2025 väkilukua ei ole tässä palvelussa',
          sv: 'Nämnare saknas: folkmängden för 2025 finns inte i tjänsten',
          en: 'No denominator: the population of 2025 is not in this service',
        },
      })
    // Who did not answer lacks the figure itself, which is called by its name.
    expect((await cost('564', undefined, 'CU999', '2025'))?.note?.fi).toMatch(/^Puuttuu: (?!CU901)./)
  })

  test('that leaves a public year out says which year, in its preview and on its page, and not every figure of it', async () => {
    await approvedRound(world, [{ municipality: '638', number: 1200, state: 'accepted' }], 2022, 'closed')
    await approvedRound(world, [{ municipality: '638', number: 1500 }], 2023)
    await prepareRelease(world)
    await publishDue(world)
    const final = await prepareRelease(world, { state: 'final' })
    expect((await get(`${final}/preview`, 'reviewer')).body).toMatchObject({ dropped: [2023], changed: 0 })
    await publishDue(world)
    const [latest] = (await releases()).body
    const page = await (await world.ask(`/fi/kulttuuri/julkaisut/${latest?.number}`)).text()
    expect(page).toContain('Vuosi 2023 ei ole tässä julkaisussa.')
    expect(page).toContain('Yksikään aiemmin julkaistu luku ei muuttunut.')
    expect((await cost('638', 1, 'CU901', '2023'))?.cell).toEqual(value(1500))
  })

  test('is not seen by anyone outside before its embargo has ended', async () => {
    await approvedRound(world)
    const path = await prepareRelease(world, { embargoUntil: '2099-01-01T08:00:00+02:00' })
    expect(await publishDue(world)).toEqual([])
    expect((await releases()).body).toEqual([])
    expect(await cost('638')).toBeUndefined()
    expect((await get(`${path}/preview`, 'steering')).status).toBe(403)
    expect((await get(`${path}/values/638/2022/CU901`)).status).toBe(404)
    const prepared = await get<Release[]>('/api/collection/releases/prepared?subject=culture', 'reviewer')
    expect(prepared.body).toMatchObject([{ number: null }])
  })

  test('holds the values as they stood when it was prepared; a correction is the next one, and the former stays', async () => {
    const round = await approvedRound(world, [{ municipality: '638', number: 1200 }])
    await prepareRelease(world)
    await world.database.owner
      .updateTable('collection.value')
      .set({ number: 1300, version: 2 })
      .where('round', '=', round)
      .execute()
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1200))

    const next = await prepareRelease(world, { state: 'preliminary', note: releaseNotes.breaks })
    const preview = await get<{ changed: number; changes: { former: unknown; next: unknown }[] }>(
      `${next}/preview`,
      'reviewer',
    )
    expect(preview.body.changed).toBeGreaterThan(0)
    expect(preview.body.changes[0]).toMatchObject({ former: { value: 1200 }, next: { value: 1300 } })
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1300))
    expect((await cost('638', 1))?.cell).toEqual(value(1200))
    const trail = await get<{ releases: { figure: number }[] }>(`${next}/values/638/2022/CU901`)
    expect(trail.body).toMatchObject({
      number: 1300,
      approvedOn: '2023-03-02',
      onePerson: false,
      onTime: true,
    })
    expect(trail.body.releases.map(({ figure }) => figure)).toEqual([1200, 1300])
    expect((await releases()).body.map(({ number }) => number?.split('.')[1])).toEqual(['2', '1'])
  })

  test('tells of a value what the rules found, and the explanation where the municipality lets everybody read it', async () => {
    const round = await approvedRound(world, [
      { municipality: '638', number: 1200 },
      { municipality: '564', number: 900 },
    ])
    for (const [municipality, shown] of [
      ['638', true],
      ['564', false],
    ] as const)
      await sql`insert into collection.finding
          (municipality, round, rule, indicator, severity, explanation, explained_at, may_be_shown)
        values (${municipality}, ${round}, 'change', 'CU901', 'soft', 'Uusi kulttuuritalo.', now(), ${shown})`.execute(
        world.database.owner,
      )
    const release = await prepareRelease(world)
    await publishDue(world)
    const trail = async (municipality: string) =>
      (await get<{ findings: unknown[] }>(`${release}/values/${municipality}/2022/CU901`)).body.findings
    const [told, kept] = [await trail('638'), await trail('564')]
    expect(told).toMatchObject([{ rule: 'change', severity: 'soft', text: 'Uusi kulttuuritalo.' }])
    expect(kept).toMatchObject([{ rule: 'change', severity: 'soft', text: null }])
    expect(told).toMatchObject([{ sentence: { fi: expect.stringContaining('{{change}}') } }])
  })

  test('that is final holds only what was reviewed and accepted, of rounds that are closed', async () => {
    const given = [
      { municipality: '638', number: 1, state: 'accepted' },
      { municipality: '564', number: 2, state: 'approved' },
    ] as const
    await approvedRound(world, given, 2022, 'closed')
    // Next year's round has begun: one has been accepted already, and others may still answer and change.
    await approvedRound(world, [given[0]], 2023)
    await prepareRelease(world, { state: 'final' })
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1))
    expect((await cost('564'))?.cell).toEqual({ kind: 'missing' })
    expect((await releases()).body[0]?.quality.years).toMatchObject([{ year: 2022, stillOpen: false }])

    // A preliminary one holds what has come so far, and says that more will.
    await prepareRelease(world, { state: 'preliminary', note: releaseNotes.breaks })
    await publishDue(world)
    expect((await releases()).body[0]?.quality.years).toMatchObject([
      { year: 2022, stillOpen: false },
      { year: 2023, stillOpen: true, answered: 1 },
    ])
  })

  test('that is final is not made of a round that is still open, and is told why', async () => {
    await approvedRound(world, [{ municipality: '638', number: 1, state: 'accepted' }])
    const answered = await world.ask(`/api/collection/releases/${randomUUID()}`, {
      ...{ as: 'reviewer', method: 'PUT', body: { ...releasePlan, state: 'final' } },
    })
    expect(answered.status).toBe(409)
    expect(((await answered.json()) as { detail: string }).detail).toMatch(/closed rounds alone/)
  })

  test('holds what registers say of the years of its rounds, and of another year only where it was chosen', async () => {
    const content = JSON.stringify(
      indicatorOf('CU931', 'visits', { source: { kind: 'imported', name: nameOf('R') } }).content,
    )
    await sql`insert into collection.indicator (code, subject) values ('CU931', 'culture')`.execute(
      world.database.owner,
    )
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      values ('CU931', 1, 'decided', ${content}, '2021-01-01')`.execute(world.database.owner)
    await sql`insert into collection.register_value
        (municipality, subject, indicator, part, year, kind, number, source, retrieved_on, licence)
      select municipality, 'culture', 'CU931', '', year, kind, number, ${JSON.stringify({ name: nameOf('R'), table: 'T' })}, '2026-01-01', 'CC BY 4.0'
      from (values ('638', 2020, 'number', 2020), ('638', 2022, 'number', 2022), ('638', 2023, 'number', 2023),
        ('564', 2022, 'missing', null)) v (municipality, year, kind, number)`.execute(world.database.owner)
    await approvedRound(world, [{ municipality: '638', number: 1, state: 'accepted' }], 2022, 'closed')
    // What comes later is asked about just now: nobody has prepared that year.
    await approvedRound(world, [], 2023)
    const visits = async (year: string) => (await cost('638', undefined, 'CU931', year))?.cell

    await prepareRelease(world, { state: 'final' })
    await publishDue(world)
    expect([await visits('2022'), await visits('2023')]).toEqual([value(2022), undefined])
    // A register that says it has nothing is not one that was never read.
    expect((await cost('564', undefined, 'CU931'))?.note?.fi).toBe('Rekisterissä ei ole lukua')
    expect((await cost('297', undefined, 'CU931'))?.note?.fi).toBe('Rekisteristä ei ole tuotu lukua')
    expect((await get('/api/collection/releases/register-years?subject=culture', 'reviewer')).body).toEqual([
      { year: 2023, round: 'open' },
      { year: 2022, round: 'closed' },
    ])

    const chosen = await prepareRelease(world, { state: 'final', registerYears: [2023, 2024] })
    const preview = await get<{ years: unknown; changed: number }>(`${chosen}/preview`, 'reviewer')
    expect(preview.body).toMatchObject({
      years: [
        { year: 2022, isNew: false, registersAlone: false },
        { year: 2023, isNew: true, registersAlone: true },
      ],
      changed: 0,
    })
    await publishDue(world)
    expect(await visits('2023')).toEqual(value(2023))
    expect((await releases()).body[0]?.quality).toMatchObject({
      years: [{ year: 2022 }],
      registerYears: [2023],
    })
  })

  test('says what was added up and what was divided with the decimals of its indicator', async () => {
    const owner = world.database.owner
    const round = await approvedRound(world, [{ municipality: '638', number: 7 }])
    const parts = ['museums', 'theatres', 'other']
    const staff = { type: 'number', unit: 'personYears', decimals: 1 } as const
    const indicators = [
      indicatorOf('CU921', 'personYears', { answer: staff, parts }),
      indicatorOf('CU922', 'percent', {
        ...{ answer: { type: 'number', unit: 'percent', decimals: 1 }, parts, partsAddUp: false },
        source: { kind: 'imported', name: nameOf('R') },
      }),
      indicatorOf('CU923', 'none', {
        answer: { type: 'number', unit: 'none', decimals: 2 },
        source: { kind: 'calculated', name: nameOf('L') },
        formula: {
          is: 'ratio',
          of: { is: 'value', ref: 'CU921' },
          to: { is: 'value', ref: 'CU901' },
          times: 1,
        },
        aggregation: { way: 'none' },
      }),
    ]
    for (const { code, content } of indicators) {
      await sql`insert into collection.indicator (code, subject) values (${code}, 'culture')`.execute(owner)
      await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
        values (${code}, 1, 'decided', ${JSON.stringify(content)}, '2021-01-01')`.execute(owner)
    }
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      values (${round}, 'CU921', 1, 'visits', 21)`.execute(owner)
    // 1.1 + 1.1 + 0.9 is 3.0999999999999996 in binary.
    for (const [part, number] of [
      ['museums', 1.1],
      ['theatres', 1.1],
      ['other', 0.9],
    ] as const)
      await sql`insert into collection.value (municipality, round, indicator, part, kind, number, changed_by_name)
        values ('638', ${round}, 'CU921', ${part}, 'number', ${number}, 'Vastaaja')`.execute(owner)
    await prepareRelease(world)
    await publishDue(world)
    expect((await cost('638', undefined, 'CU921'))?.cell).toEqual(value(3.1))
    expect((await cost('638', undefined, 'CU923'))?.cell).toEqual(value(0.44))
    // Of shares of different things there is no share of them all, and none is said to lack.
    expect(await cost('638', undefined, 'CU922')).toBeUndefined()
    expect((await cost('638', undefined, 'CU922.museums'))?.cell).toEqual({ kind: 'missing' })

    // A change that no decimal of the measure shows is none.
    await sql`update collection.value set number = 1.11 where round = ${round} and part = 'museums'`.execute(
      owner,
    )
    const next = await prepareRelease(world, { note: releaseNotes.breaks })
    expect((await get(`${next}/preview`, 'reviewer')).body).toMatchObject({ changed: 0 })
    await publishDue(world)
    const { rows } = await sql`select from collection.release_change`.execute(owner)
    expect(rows).toEqual([])
  })

  test('tells a correction as one: first answered then, opened by the reviewer, corrected since', async () => {
    const owner = world.database.owner
    const round = await approvedRound(world, [{ municipality: '638', number: 1200, state: 'accepted' }])
    const path = await prepareRelease(world)
    await publishDue(world)
    expect((await get(`${path}/values/638/2022/CU901`)).body).toMatchObject({
      ...{ firstSubmittedOn: '2023-03-01', correctedOn: null, openedByTeam: null },
    })
    const version = (await world.ask(`/api/collection/review/${round}/replies/638`, { as: 'reviewer' }))
      .headers
    const said = {
      kind: 'unlock',
      ref: 'CU901',
      section: null,
      text: 'Tarkistakaa luku.',
      answerBy: null,
    } as const
    const etag = Number(version.get('etag')?.replaceAll('"', ''))
    expect((await say(world, round, '638', said, { version: etag })).status).toBe(201)
    await sql`insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by_name)
      select municipality, round, indicator, part, 2, '{"value": {"kind": "number", "number": 1200}}',
        '{"value": {"kind": "number", "number": 1300}}', 'form', 'Vastaaja'
      from collection.value where round = ${round} and municipality = '638'`.execute(owner)
    await sql`update collection.value set number = 1300, unlocked = false where round = ${round}`.execute(
      owner,
    )
    await sql`update collection.reply set first_submitted_at = submitted_at, submitted_at = now(), approved_at = now(),
        state = 'accepted' where round = ${round} and municipality = '638'`.execute(owner)
    const next = await prepareRelease(world, { note: releaseNotes.breaks })
    await publishDue(world)
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
    const trail = await get(`${next}/values/638/2022/CU901`)
    expect(trail.body).toMatchObject({
      ...{ number: 1300, firstSubmittedOn: '2023-03-01', submittedOn: today },
      ...{ correctedOn: today, openedByTeam: true },
    })
    expect(JSON.stringify(trail.body)).not.toContain('Tarkistakaa')
  })

  test('leaves out a value that is being corrected, and says that it is missing', async () => {
    const round = await approvedRound(world, [{ municipality: '638', number: 1200 }])
    await world.database.owner
      .updateTable('collection.value')
      .set({ unlocked: true })
      .where('round', '=', round)
      .execute()
    const path = await prepareRelease(world)
    expect((await get(`${path}/preview`, 'reviewer')).body).toMatchObject({ beingCorrected: 1 })
    await publishDue(world)
    expect(await cost('638')).toMatchObject({
      cell: { kind: 'missing' },
      note: {
        fi: 'Korjattavana, kun julkaisu valmisteltiin',
        sv: 'Rättades när publiceringen bereddes',
        en: 'Being corrected when the release was prepared',
      },
    })
    expect((await get(`${path}/values/638/2022/CU901`)).body).toMatchObject({
      ...{ kind: 'missing', number: null, beingCorrected: true },
    })
    // Emptied while it is corrected, it is no answer that was never given.
    await sql`update collection.value set kind = null, number = null where round = ${round}`.execute(
      world.database.owner,
    )
    await prepareRelease(world, { note: releaseNotes.breaks })
    await publishDue(world)
    expect((await cost('638'))?.note?.fi).toBe('Korjattavana, kun julkaisu valmisteltiin')
  })

  test('says why each answer lacks: not given, not known, or on its way through approval and review', async () => {
    const round = await approvedRound(
      world,
      [
        { municipality: '638', number: 1200, state: 'accepted' },
        { municipality: '564', number: 5000 },
        { municipality: '297', kind: 'missing', state: 'accepted' },
      ],
      2022,
      'closed',
    )
    const why = async () =>
      Object.fromEntries(
        await Promise.all(
          ['638', '564', '297', '280'].map(async (place) => [place, (await cost(place))?.note?.fi]),
        ),
      )
    await prepareRelease(world, { state: 'final' })
    await publishDue(world)
    const lacking = { 297: 'Kunnalla ei ole tietoa', 280: 'Kunta ei vastannut' }
    expect(await why()).toEqual({ 564: 'Vastausta ei ollut vielä tarkistettu', 638: undefined, ...lacking })
    expect((await releases()).body[0]?.quality.years).toMatchObject([
      { expected: 4, answered: 2, accepted: 2, waiting: 1 },
    ])
    // What was returned as a whole is on its way too.
    await sql`update collection.reply set state = 'returned' where round = ${round} and municipality = '638'`.execute(
      world.database.owner,
    )
    await prepareRelease(world, { note: releaseNotes.breaks })
    await publishDue(world)
    expect(await why()).toEqual({
      ...{ 564: 'Ei vielä tarkistettu', 638: 'Vastausta ei ollut vielä hyväksytty', ...lacking },
    })
  })

  test('says that a municipality has nothing to report, left one question blank, or was not asked: none of them did not answer', async () => {
    const round = await approvedRound(world, [
      { municipality: '638', number: 1200 },
      { municipality: '564', number: 5000 },
    ])
    await sql`with gone as (delete from collection.value where round = ${round} and municipality = '564')
      update collection.reply set nil = true where round = ${round} and municipality = '564'`.execute(
      world.database.owner,
    )
    await prepareRelease(world)
    await publishDue(world)
    const noteOf = async (place: string, measure: string) => (await cost(place, undefined, measure))?.note
    expect(await noteOf('564', 'CU901')).toEqual({
      fi: 'Kunnalla ei ole ilmoitettavaa',
      sv: 'Kommunen har inget att uppge',
      en: 'The municipality has nothing to report',
    })
    expect(await noteOf('638', 'CU902.museums')).toEqual({
      fi: 'Kunta ei vastannut tähän kysymykseen',
      sv: 'Kommunen svarade inte på den här frågan',
      en: 'The municipality did not answer this question',
    })
    expect((await noteOf('638', 'CU903:own'))?.fi).toBe('Kunta ei vastannut tähän kysymykseen')
    expect((await noteOf('297', 'CU902'))?.fi).toBe('Kunta ei vastannut')
    expect((await noteOf('091', 'CU901'))?.fi).toBe('Kunnalta ei kysytty')
    expect((await cost('FI', undefined, 'answered'))?.cell).toEqual(value(2))
  })

  test('and a reviewer who unlocks at the same moment: the value is in it whole or said to be missing, and comes out once', async () => {
    for (const year of [2021, 2022]) {
      const municipalities = ['638', '564', '297', '280']
      const round = await approvedRound(
        world,
        municipalities.map((municipality) => ({ municipality, number: year })),
        year,
      )
      const unlock = (municipality: string) =>
        say(
          world,
          round,
          municipality,
          { kind: 'unlock', ref: 'CU901', text: 'Avaan.', section: null, answerBy: null },
          { version: 1 },
        )
      const [path, first, second] = await Promise.all([prepareRelease(world), unlock('638'), unlock('564')])
      // The third is unlocked while it comes out, and two servers bring it out at once.
      const [out, again, third] = await Promise.all([publishDue(world), publishDue(world), unlock('297')])
      expect([first.status, second.status, third.status]).toEqual([201, 201, 201])
      expect([...out, ...again].length).toBe(1)
      const said = await Promise.all(
        municipalities.map((place) => cost(place, undefined, 'CU901', `${year}`)),
      )
      const numbers = said.flatMap((one) => (one?.cell.kind === 'value' ? [one.cell.value] : []))
      for (const one of said) expect([value(year), { kind: 'missing' }]).toContainEqual(one?.cell)
      // What was unlocked after the values had been taken is in it as it was taken.
      expect(said.slice(2).map((one) => one?.cell)).toEqual([value(year), value(year)])
      expect((await cost('FI', undefined, 'CU901', `${year}`))?.cell).toEqual(value(numbers.length * year))
      expect((await get(`${path}/preview`, 'reviewer')).status).toBe(200)
    }
  })

  test('leaves an answer that was not given missing, whatever a register says of it', async () => {
    await approvedRound(world, [{ municipality: '638', number: 1200 }])
    for (const municipality of ['638', '297'])
      await sql`insert into collection.register_value
          (municipality, subject, indicator, year, kind, number, source, retrieved_on, licence)
        values (${municipality}, 'culture', 'CU901', 2022, 'number', 65611,
          '{"name": {"fi": "R", "sv": "R", "en": "R"}}', '2023-01-01', 'CC BY 4.0')`.execute(
        world.database.owner,
      )
    await prepareRelease(world)
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1200))
    expect(await cost('297')).toMatchObject({
      cell: { kind: 'missing' },
      note: { fi: 'Kunta ei vastannut' },
    })
    expect(await cost('FI')).toMatchObject({ cell: value(1200), note: { en: '1 of 309 municipalities' } })
  })

  test('says of each year what was asked that year: a later version of an indicator leaves the past as it is', async () => {
    await approvedRound(world, [{ municipality: '638', number: 1200 }])
    await prepareRelease(world)
    await publishDue(world)
    await decideNextVersion('CU901', { validFrom: 2023, parts: [{ code: 'rent', name: nameOf('Vuokrat') }] })
    const later = await approvedRound(world, [{ municipality: '638', number: 1300 }], 2023)
    await world.database.owner
      .updateTable('collection.round_question')
      .set({ indicator_version: 2 })
      .where('round', '=', later)
      .where('indicator', '=', 'CU901')
      .execute()
    const next = await prepareRelease(world)
    const preview = await get<{ changed: number }>(`${next}/preview`, 'reviewer')
    expect(preview.body.changed).toBe(0)
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1200))
    const versionOf = async (year: number) =>
      (await get<{ indicatorVersion: number }>(`${next}/values/638/${year}/CU901`)).body.indicatorVersion
    expect([await versionOf(2022), await versionOf(2023)]).toEqual([1, 2])
    // The part is told of the year that was asked about it, and of no other.
    const rents = await reader(async (tx) => {
      const release = await findLatestRelease(tx, 'culture-indicators')
      return release ? cellsOf(tx, release, { places: ['638'], measures: ['CU901.rent'] }) : []
    })
    expect(rents.map(({ period }) => period)).toEqual(['2023'])
  })

  test('says that a question does not apply to whom the round did not ask it', async () => {
    // Kuopio has one language: what it wrote is on no form of its own.
    const round = await approvedRound(world, [
      { municipality: '638', number: 1200 },
      { municipality: '297', number: 900 },
    ])
    await sql`update collection.round_question set applies = '{"to": "bilingual"}'
      where round = ${round} and indicator = 'CU901'`.execute(world.database.owner)
    // It did not say who produces its services, and so nobody could ask what hangs on that.
    await sql`update collection.round_question set applies = '{"to": "answered", "ref": "CU903", "is": ["own"]}'
      where round = ${round} and indicator = 'CU902'`.execute(world.database.owner)
    const path = await prepareRelease(world)
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual(value(1200))
    expect((await cost('297'))?.cell).toEqual({ kind: 'notApplicable' })
    expect((await cost('091'))?.cell).toEqual({ kind: 'missing' })
    expect((await cost('FI'))?.cell).toEqual(value(1200))
    expect(await cost('638', undefined, 'CU902')).toMatchObject({
      cell: { kind: 'missing' },
      note: { en: 'It is not known whether the question is for the municipality' },
    })
    expect((await cost('564', undefined, 'CU902'))?.note?.en).toBe('The municipality did not answer')
    // Nor does the way of the figure tell it.
    const ways = ['638', '297'].map((code) => get(`${path}/values/${code}/2022/CU901`))
    expect((await Promise.all(ways)).map(({ status }) => status)).toEqual([200, 404])
  })

  test('never tells a confidential number, not by an area or a trail either', async () => {
    await approvedRound(world, [
      { municipality: '638', number: 1200, kind: 'confidential' },
      { municipality: '564', number: 5000 },
    ])
    const path = await prepareRelease(world)
    await publishDue(world)
    expect((await cost('638'))?.cell).toEqual({ kind: 'suppressed' })
    expect((await get(`${path}/values/638/2022/CU901`)).status).toBe(404)
    const all = await reader(async (tx) => {
      const release = await findLatestRelease(tx, 'culture-indicators')
      return release ? cellsOf(tx, release, { measures: ['CU901'] }) : []
    })
    // No two areas differ by the one municipality alone.
    const told = all.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []))
    for (const one of told) for (const other of told) expect(Math.abs(one - other)).not.toBe(1200)
  })

  test('tells a choice that was asked by part by its parts, in figures and on its way', async () => {
    const round = await approvedRound(world, [{ municipality: '638' }, { municipality: '564' }])
    await reportedForOthers(world, round)
    const path = await prepareRelease(world)
    await publishDue(world)
    const chosen = async (place: string, measure: string) => (await cost(place, undefined, measure))?.cell
    expect(await chosen('638', 'CU911.museums:own')).toEqual(value(1))
    expect(await chosen('564', 'CU911.museums:own')).toEqual(value(0))
    expect(await chosen('564', 'CU911.museums:another')).toEqual(value(1))
    expect(await chosen('FI', 'CU911.theatres:own')).toEqual(value(2))
    // Of several services there is no one answer: no gap is claimed where nothing was asked.
    expect(await chosen('638', 'CU911:own')).toBeUndefined()
    const trail = await get<{ choices: string[] }>(`${path}/values/564/2022/CU911.museums`)
    expect(trail.body).toMatchObject({ choices: ['another'], approvedOn: '2023-03-02' })
  })

  test('counts once what one municipality reports for two, whatever the other has written too', async () => {
    const round = await approvedRound(world, [{ municipality: '638' }, { municipality: '564' }])
    await reportedForOthers(world, round)
    await prepareRelease(world)
    await publishDue(world)
    const persons = async (place: string, measure: string) => (await cost(place, undefined, measure))?.cell
    expect(await persons('638', 'CU912.museums')).toEqual(value(10))
    expect(await cost('564', undefined, 'CU912.museums')).toMatchObject({
      cell: { kind: 'notApplicable' },
      note: { en: 'Reported by another municipality or a joint authority' },
    })
    expect(await persons('FI', 'CU912.museums')).toEqual(value(10))
    // Of its whole only what is its own is left.
    expect(await persons('564', 'CU912')).toEqual(value(2))
    expect(await persons('FI', 'CU912')).toEqual(value(17))
  })

  test('that is invented is dated by the day it was planned for', async () => {
    await approvedRound(world)
    const path = await prepareRelease(world, { embargoUntil: '2026-06-15T08:00:00+03:00' })
    await sql`update collection.release set example = true`.execute(world.database.owner)
    await publishDue(world)
    const trail = await get<{ releases: { publishedAt: string }[] }>(`${path}/values/638/2022/CU901`)
    expect(trail.body.releases.map(({ publishedAt }) => publishedAt)).toEqual(['2026-06-15T05:00:00.000Z'])
  })

  test('is not made while there is nothing to say, and then nothing is kept', async () => {
    const answered = await world.ask(`/api/collection/releases/${randomUUID()}`, {
      as: 'reviewer',
      method: 'PUT',
      body: releasePlan,
    })
    expect(answered.status).toBe(409)
    expect(((await answered.json()) as { detail: string }).detail).toMatch(/Nothing was saved/)
    expect((await get('/api/collection/releases/prepared?subject=culture', 'reviewer')).body).toEqual([])
  })

  test('may be reworded and taken back until it is out, and never after', async () => {
    await approvedRound(world)
    const path = await prepareRelease(world, { embargoUntil: '2099-01-01T08:00:00+02:00' })
    const reword = (ifMatch: string) =>
      world.ask(`${path}/notes`, {
        as: 'reviewer',
        method: 'PUT',
        body: { ...releaseNotes, note: { fi: 'Uusi', sv: 'Ny', en: 'New' } },
        headers: { 'if-match': ifMatch },
      })
    expect((await reword('"1"')).status).toBe(412)
    expect((await reword('*')).status).toBe(200)
    await publishDue(world)
    expect((await reword('*')).status).toBe(409)
    const late = await world.ask(path, { as: 'reviewer', method: 'DELETE', headers: { 'if-match': '*' } })
    expect(late.status).toBe(409)
  })

  test('sent twice with one id is one', async () => {
    await approvedRound(world)
    const path = await prepareRelease(world)
    const again = (body: unknown) => world.ask(path, { as: 'reviewer', method: 'PUT', body })
    expect((await again(releasePlan)).status).toBe(200)
    expect((await again({ ...releasePlan, state: 'final' })).status).toBe(409)
  })
})

test('the publication calendar is for everyone to read, and for few to write', async () => {
  const path = `/api/collection/calendar/${randomUUID()}`
  const put = (as: TestPerson, body: unknown, headers = {}) =>
    world.ask(path, { as, method: 'PUT', body, headers })
  expect((await put('respondent', plannedRelease)).status).toBe(403)
  expect((await put('reviewer', plannedRelease)).status).toBe(201)
  expect((await put('reviewer', { ...plannedRelease, cancelled: true }, { 'if-match': '"1"' })).status).toBe(
    200,
  )
  expect((await put('reviewer', plannedRelease, { 'if-match': '"1"' })).status).toBe(412)
  const listed = await get('/api/collection/calendar?subject=culture')
  expect(listed.body).toMatchObject([{ day: '2026-09-15', cancelled: true, version: 2 }])
})
