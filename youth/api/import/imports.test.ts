import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { withGiven } from '../../domain/import/mapping/given'
import { readyMappings } from '../../domain/import/mapping/ready'
import { verifyMonths } from '../../domain/months/verify'
import { record, remove, sessionAt } from '../testing/sessions'
import {
  carryOut,
  changeMapping,
  mappingOf,
  preview,
  sendSheet,
  standing,
  start,
  upload,
} from '../testing/sheets'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

// Each promise has days of its own, so that none finds what another left.
let day = 0
beforeEach(() => {
  day++
})
const finnish = () => `${(day % 28) + 1}.${Math.floor(day / 28) + 1}.2026`
const iso = () =>
  `2026-${String(Math.floor(day / 28) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`

const headings = 'Päivämäärä;Tila;Toimintamuoto;Alkoi;Päättyi;Yhteensä;Huomioita'
const row = (total: number | string, changes: { unit?: string; start?: string; note?: string } = {}) =>
  `${finnish()};${changes.unit ?? 'Tila porvoo'};avoin;${changes.start ?? '17:00'};21:00;${total};${changes.note ?? ''}`
const sheet = (...rows: string[]) => [headings, ...rows].join('\n')
const ownEvening = (changes: Record<string, unknown> = {}) => ({
  unit: world.units.porvoo,
  form: 'open',
  environment: 'youth-facility',
  date: iso(),
  start: '17:00',
  end: '21:00',
  participants: { total: 12 },
  ...changes,
})
const stored = async () => {
  const { sessions } = await (
    await world.ask(`/api/youth/sessions?municipality=638&from=${iso()}&to=${iso()}`, { as: 'manager' })
  ).json()
  return sessions as { id: string; participants: { total: number }; unit: string; form: string }[]
}
const totals = async () =>
  (await stored()).map(({ participants }) => participants.total).sort((a, b) => a - b)

describe('a row of one-to-one work', () => {
  test('is a number: its note stays in the sheet, and the preview says so', async () => {
    const tally = row(3, { note: 'Pitkä keskustelu' }).replace('avoin', 'yksilötyö')
    const id = await upload(world, 'manager', sheet(tally, row(9, { note: 'Iltapala' })))
    expect((await preview(world, 'manager', id)).counts).toMatchObject({ new: 2, refused: 0, noted: 1 })
    await carryOut(world, 'manager', id)
    expect(await stored()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ form: 'individual', reflection: '' }),
        expect.objectContaining({ form: 'open', reflection: 'Iltapala' }),
      ]),
    )
  })
})

describe('a sheet with the headings of another system', () => {
  /** Lays a ready mapping over what is seen, as the button on the screen does, and reads the sheet again. */
  const readBy = async (system: keyof typeof readyMappings, lines: string[], changes: object = {}) => {
    const id = await upload(world, 'manager', lines.join('\n'))
    const seen = await preview(world, 'manager', id)
    const laid = withGiven(mappingOf(seen), readyMappings[system], [])
    const mapping = { ...laid, otherwise: { start: '17:00' }, ...changes }
    expect((await changeMapping(world, 'manager', id, seen, mapping)).status).toBe(200)
    return { id, seen: await preview(world, 'manager', id) }
  }

  test('of nuoDo becomes sessions with their hours, what young people arranged and their tags', async () => {
    const lines = [
      'Päivämäärä;Toimintayksikkö;Toiminnan tyyppi;Toimintaympäristö;Osallistumiskerrat;Toimintatunnit;Nuorten järjestämät tunnit;Sisältötunnisteet;Kunta',
      `${finnish()};Tila porvoo;Avoin toiminta;Nuorisotila;34;4;1;Sosiaaliset suhteet, Pelit;Porvoo`,
      `${finnish()};Tila porvoo;Yksilötoiminta;Nuorisotila;2;1,5;;Mielen hyvinvointi;Porvoo`,
      `${finnish()};Tila porvoo;Ryhmätoiminta;Nuorisotila;8;2;;Kaupunkipuutarha;Porvoo`,
    ]
    const { id, seen } = await readBy('nuodo', lines)
    expect(seen.tags).toEqual([
      { word: 'Sosiaaliset suhteet', tag: 'social-relations' },
      { word: 'Pelit', tag: 'games' },
      { word: 'Mielen hyvinvointi', tag: 'mental-wellbeing' },
      { word: 'Kaupunkipuutarha', tag: null },
    ])
    // A word that nobody knows is asked about, and is not dropped unsaid.
    expect(seen.counts).toMatchObject({ new: 2, refused: 1, noted: 1 })
    expect(seen.refused[0]?.sentences[0]).toContain('one of the tags is not known')
    const decided = seen.tags.map((one) => ({ ...one, tag: one.tag ?? 'none' }))
    expect((await changeMapping(world, 'manager', id, seen, { tags: decided })).status).toBe(200)
    expect(await carryOut(world, 'manager', id)).toMatchObject({ recorded: 3, refused: 0 })
    const byForm = Object.fromEntries((await stored()).map((one) => [one.form, one]))
    expect(byForm.open).toMatchObject({
      ...{ start: '17:00', end: '21:00', environment: 'youth-facility', participants: { total: 34 } },
      ...{ youthOrganisedMinutes: 60, tags: ['social-relations', 'games'] },
    })
    expect(byForm.individual).toMatchObject({ end: '18:30', participants: { total: 2 } })
    expect(byForm.individual).not.toHaveProperty('tags')
    expect(byForm.group).not.toHaveProperty('tags')
  })

  test('of Logbook becomes sessions with girls and boys, different visitors and leaders', async () => {
    const { id, seen } = await readBy('logbook', [
      'Date;Meeting place;Type of activity;Number of visits;Girls;Boys;Unique visitors;Activity hours;Youth-produced hours;Number of leaders',
      `${finnish()};Tila porvoo;Drop-in;30;14;15;22;4;0,5;2`,
    ])
    expect(seen.counts).toMatchObject({ new: 1, refused: 0 })
    await carryOut(world, 'manager', id)
    expect(await stored()).toMatchObject([
      {
        ...{ form: 'open', start: '17:00', end: '21:00', youthOrganisedMinutes: 30, staff: { count: 2 } },
        participants: {
          total: 30,
          unique: 22,
          detail: [
            { gender: 'girl', count: 14 },
            { gender: 'boy', count: 15 },
          ],
        },
      },
    ])
  })
})

describe('the same sheet', () => {
  test('two groups that met alike on one evening are two, and stay two', async () => {
    const both = sheet(row(5), row(5), row(8))
    expect(await carryOut(world, 'manager', await upload(world, 'manager', both))).toMatchObject({
      recorded: 3,
    })
    expect(await carryOut(world, 'manager', await upload(world, 'manager', both))).toMatchObject({
      recorded: 0,
      there: 3,
    })
    expect(await totals()).toEqual([5, 5, 8])
  })

  test('grown longer adds what is new, wherever it stands in it', async () => {
    await carryOut(world, 'manager', await upload(world, 'manager', sheet(row(5), row(7))))
    const longer = sheet(row(9), row(7), row(5), row(3, { start: '12:00' }))
    expect(await carryOut(world, 'manager', await upload(world, 'manager', longer))).toMatchObject({
      recorded: 2,
      there: 2,
    })
    expect(await totals()).toEqual([3, 5, 7, 9])
  })

  test('imported twice at once is there once', async () => {
    const [one, other] = await Promise.all([
      upload(world, 'manager', sheet(row(5), row(6), row(7))),
      upload(world, 'manager', sheet(row(5), row(6), row(7))),
    ])
    const done = await Promise.all([carryOut(world, 'manager', one), carryOut(world, 'manager', other)])
    expect(done.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(done.map(({ recorded }) => recorded).sort()).toEqual([0, 3])
    expect(await totals()).toEqual([5, 6, 7])
  })

  test('with a number that nobody expects is asked about row by row, and recorded as it stands on a yes', async () => {
    const id = await upload(world, 'manager', sheet(row(35), row(99_999), row(41, { start: '12:00' })))
    expect((await preview(world, 'manager', id)).unusual).toEqual([{ tab: '', row: 3, count: 99_999 }])
    expect(await carryOut(world, 'manager', id)).toMatchObject({ recorded: 3 })
  })

  test('agreed to twice at once is imported once', async () => {
    const id = await upload(world, 'manager', sheet(row(5)))
    const answers = await Promise.all([start(world, 'manager', id, 1), start(world, 'manager', id, 1)])
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(202)
    expect([200, 412]).toContain(statuses.find((status) => status !== 202))
    while ((await standing(world, 'manager', id)).state === 'importing')
      await new Promise((r) => setTimeout(r, 20))
    expect(await totals()).toEqual([5])
  })
})

describe('what people have recorded themselves', () => {
  test('is known again and not recorded twice', async () => {
    await record(world, 'worker', ownEvening())
    const id = await upload(world, 'manager', sheet(row(12)))
    expect((await preview(world, 'manager', id)).counts).toMatchObject({ new: 0, there: 1 })
  })

  test('is left alone where the sheet says something else, and the row is named', async () => {
    const session = await record(world, 'worker', ownEvening())
    const id = await upload(world, 'manager', sheet(row(15)))
    const seen = await preview(world, 'manager', id)
    expect(seen.counts).toMatchObject({ new: 0, differs: 1 })
    expect(seen.leftAlone).toMatchObject([{ row: 2, outcome: 'differs', session }])
    await carryOut(world, 'manager', id)
    expect(await totals()).toEqual([12])
  })

  test('stays deleted: an import does not bring it back', async () => {
    await carryOut(world, 'manager', await upload(world, 'manager', sheet(row(5))))
    const [session] = await stored()
    await remove(world, 'worker', session?.id ?? '')
    const id = await upload(world, 'manager', sheet(row(5)))
    const seen = await preview(world, 'manager', id)
    expect(seen.leftAlone).toMatchObject([{ row: 2, outcome: 'deleted' }])
    expect(await carryOut(world, 'manager', id)).toMatchObject({ recorded: 0, deleted: 1 })
    expect(await totals()).toEqual([])
  })

  test('is known again where somebody has moved it to another unit', async () => {
    await carryOut(world, 'manager', await upload(world, 'manager', sheet(row(5))))
    const [session] = await stored()
    await world.ask(sessionAt(session?.id ?? ''), {
      as: 'manager',
      method: 'PUT',
      body: ownEvening({ unit: world.units.porvooOther, participants: { total: 5 } }),
      headers: { 'if-match': '"1"' },
    })
    const seen = await preview(world, 'manager', await upload(world, 'manager', sheet(row(5))))
    expect(seen.counts).toMatchObject({ new: 0, differs: 1 })
  })
})

describe('a head of youth services', () => {
  test('changes what a column means, and the rows are read by it', async () => {
    const own = `Pvm;Missä;Laji;Alku;Loppu;Väkeä\n${row(12).replace(/;$/, '')}`
    const id = await upload(world, 'manager', own)
    const seen = await preview(world, 'manager', id)
    expect(seen.columns).toContainEqual({ heading: 'Väkeä', means: 'nothing', examples: ['12'] })
    expect(seen.counts).toMatchObject({ new: 0, refused: 1 })
    const columns = seen.columns.map(({ heading, means }) => ({
      heading,
      means: heading === 'Väkeä' ? 'participants' : heading === 'Missä' ? 'unit' : means,
    }))
    expect((await changeMapping(world, 'manager', id, seen, { columns })).status).toBe(200)
    expect((await preview(world, 'manager', id)).counts).toMatchObject({ new: 1, refused: 0 })
    await carryOut(world, 'manager', id)

    const next = await upload(world, 'manager', own)
    expect((await preview(world, 'manager', next)).columns).toContainEqual({
      heading: 'Väkeä',
      means: 'participants',
      examples: ['12'],
    })
  })

  test('is told when two columns are given the same meaning', async () => {
    const id = await upload(world, 'manager', sheet(row(12)))
    const seen = await preview(world, 'manager', id)
    const columns = seen.columns.map(({ heading }) => ({ heading, means: 'date' }))
    const answer = await changeMapping(world, 'manager', id, seen, { columns })
    expect([answer.status, (await answer.json()).detail]).toEqual([
      422,
      expect.stringContaining('Päivämäärä and Tila mean the same'),
    ])
  })

  test('says which unit a name means, makes a new one, or leaves its rows out', async () => {
    const content = sheet(
      row(1, { unit: 'Vanha nimi' }),
      row(2, { unit: 'Skeittihalli' }),
      row(4, { unit: 'Naapurin tila' }),
    )
    const id = await upload(world, 'manager', content)
    const seen = await preview(world, 'manager', id)
    expect(seen.units.map(({ unit }) => unit)).toEqual([null, null, null])
    const units = [
      { name: 'Vanha nimi', unit: world.units.porvooOther },
      { name: 'Skeittihalli', unit: 'make' },
      { name: 'Naapurin tila', unit: 'leave-out' },
    ]
    await changeMapping(world, 'manager', id, seen, { units })
    const now = await preview(world, 'manager', id)
    expect(now.counts).toMatchObject({ new: 2, refused: 1 })
    expect(now.refused[0]?.sentences[0]).toContain('the rows of this unit are to be left out')
    await carryOut(world, 'manager', id)
    const listed = await (await world.ask('/api/youth/units?municipality=638', { as: 'manager' })).json()
    const made = listed.filter(({ name }: { name: { fi: string } }) => name.fi === 'Skeittihalli')
    expect(made).toMatchObject([{ name: { fi: 'Skeittihalli', sv: 'Skeittihalli' } }])
    expect((await stored()).map(({ unit }) => unit).sort()).toEqual(
      [world.units.porvooOther, made[0].id].sort(),
    )
  })

  test('says once what no row says', async () => {
    const content = `Pvm;Kävijät\n${finnish()};7`
    const id = await upload(world, 'manager', content)
    const seen = await preview(world, 'manager', id)
    expect(seen.counts).toMatchObject({ new: 0, refused: 1 })
    const otherwise = { unit: world.units.porvoo, form: 'event', start: '12:00', end: '15:00' }
    await changeMapping(world, 'manager', id, seen, { otherwise })
    await carryOut(world, 'manager', id)
    expect(await stored()).toMatchObject([
      { unit: world.units.porvoo, form: 'event', participants: { total: 7 } },
    ])
  })

  test('is asked again when the sheet is understood otherwise than was seen', async () => {
    const id = await upload(world, 'manager', sheet(row(12)))
    const seen = await preview(world, 'manager', id)
    await changeMapping(world, 'manager', id, seen)
    expect((await start(world, 'manager', id, seen.version)).status).toBe(412)
    expect(await totals()).toEqual([])
  })

  test('discards a sheet, and it is gone', async () => {
    const id = await upload(world, 'manager', sheet(row(12, { note: 'Vain meille.' })))
    expect((await world.ask(`/api/youth/imports/${id}`, { as: 'manager', method: 'DELETE' })).status).toBe(
      204,
    )
    expect((await world.ask(`/api/youth/imports/${id}/preview`, { as: 'manager' })).status).toBe(410)
    expect((await start(world, 'manager', id, 2)).status).toBe(410)
  })

  test('sends the same file again under the same id and it is one', async () => {
    const id = randomUUID()
    await upload(world, 'manager', sheet(row(12)), { id })
    expect((await sendSheet(world, 'manager', sheet(row(12)), { id })).status).toBe(200)
    expect((await sendSheet(world, 'manager', sheet(row(1)), { id, name: 'toinen.csv' })).status).toBe(409)
  })
})

describe('a sheet', () => {
  test('tells 0 visitors, cancelled and closed apart', async () => {
    const content = sheet(
      row(0),
      row(0, { start: '12:00', note: 'Peruttu, ohjaaja sairaana' }),
      row(0, { start: '13:00', note: 'suljettu remontin takia' }),
      row(5, { start: '14:00', note: 'Peruttu retki pidettiin tilassa' }),
    )
    await carryOut(world, 'manager', await upload(world, 'manager', content))
    const query = new URLSearchParams({ municipality: '638', from: iso(), to: iso(), by: 'month' })
    const [month] = await (await world.ask(`/api/youth/summary?${query}`, { as: 'manager' })).json()
    expect(month).toMatchObject({ sessions: 2, participations: 5, cancelled: 1, closed: 1, noVisitors: 1 })
  })

  test('is emptied once it is imported; what came of it stays', async () => {
    const id = await upload(world, 'manager', sheet(row(5, { note: 'Vain meille.' })))
    await carryOut(world, 'manager', id)
    const { rows } = await sql`select sheet, recorded from youth.import where id = ${id}`.execute(
      world.database.owner,
    )
    expect(rows).toEqual([{ sheet: null, recorded: 1 }])
    const audited = await sql`select 1 from base.audit where changes::text like '%Vain meille%'`.execute(
      world.database.owner,
    )
    expect(audited.rows).toEqual([])
  })

  test('that nobody agreed to is emptied after a week, whosever it is', async () => {
    const id = await upload(world, 'manager', sheet(row(5)))
    await sql`update youth.import set created_at = now() - interval '8 days' where id = ${id}`.execute(
      world.database.owner,
    )
    await upload(world, 'ouluManager', sheet(row(5, { unit: 'Tila oulu' })), { municipality: '564' })
    expect(await standing(world, 'manager', id)).toMatchObject({ state: 'discarded' })
    expect((await world.ask(`/api/youth/imports/${id}/preview`, { as: 'manager' })).status).toBe(410)
  })

  test('whose import was cut off with its server is gone on with, and nothing is twice', async () => {
    const id = await upload(world, 'manager', sheet(row(5), row(6, { start: '12:00' })))
    await record(world, 'worker', ownEvening({ participants: { total: 5 } }))
    await sql`update youth.import set state = 'importing', version = 9, progress_at = now() - interval '5 minutes'
      where id = ${id}`.execute(world.database.owner)
    expect(await standing(world, 'manager', id)).toMatchObject({ state: 'cut-off' })
    expect((await start(world, 'manager', id, 9)).status).toBe(202)
    while ((await standing(world, 'manager', id)).state === 'importing')
      await new Promise((r) => setTimeout(r, 20))
    expect(await standing(world, 'manager', id)).toMatchObject({ state: 'done', recorded: 1, there: 1 })
    expect(await totals()).toEqual([5, 6])
  })

  test('is listed with who sent it and what came of it', async () => {
    const id = await upload(world, 'manager', sheet(row(5)), { name: 'Syksyn kävijät – Näsi.csv' })
    await carryOut(world, 'manager', id)
    const list = await (await world.ask('/api/youth/imports?municipality=638', { as: 'manager' })).json()
    expect(list[0]).toMatchObject({
      ...{ id, fileName: 'Syksyn kävijät – Näsi.csv', person: 'manager', state: 'done', recorded: 1 },
    })
  })
})

describe('who may not', () => {
  test('a worker neither sends nor sees a sheet', async () => {
    const id = await upload(world, 'manager', sheet(row(5)))
    expect((await sendSheet(world, 'worker', sheet(row(5)))).status).toBe(403)
    expect((await world.ask(`/api/youth/imports/${id}/preview`, { as: 'worker' })).status).toBe(403)
    expect((await start(world, 'worker', id, 1)).status).toBe(403)
  })

  test('a head of another municipality neither sends one here nor sees one of here', async () => {
    const id = await upload(world, 'manager', sheet(row(5)))
    expect((await sendSheet(world, 'ouluManager', sheet(row(5)))).status).toBe(403)
    for (const path of ['', '/preview'])
      expect((await world.ask(`/api/youth/imports/${id}${path}`, { as: 'ouluManager' })).status).toBe(403)
    expect((await start(world, 'ouluManager', id, 1)).status).toBe(403)
    expect(
      (await world.ask(`/api/youth/imports/${id}`, { as: 'ouluManager', method: 'DELETE' })).status,
    ).toBe(403)
  })

  test('a unit of another municipality is no unit here', async () => {
    const id = await upload(
      world,
      'manager',
      sheet(row(5, { unit: world.units.oulu }), row(5, { unit: 'Tila oulu' })),
    )
    expect((await preview(world, 'manager', id)).counts).toMatchObject({ new: 0, refused: 2 })
  })
})

test('months agree with the sessions after all of this', async () => {
  await record(world, 'worker', evening(world.units.porvoo))
  expect((await verifyMonths(world.database.owner, () => {})).differing).toBe(0)
})
