import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import {
  countCsvByHand,
  countXlsxByHand,
  type Expected,
  samples,
  sumsOfCsv,
  unreadable,
} from '../../domain/import/testing/samples'
import { verifyMonths } from '../../domain/months/verify'
import { summary } from '../testing/sessions'
import { carryOut, preview, upload } from '../testing/sheets'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ofXlsx = { municipality: '564', type: xlsxType, name: 'ungdomsverksamhet-2025.xlsx' }

let world: World
const unitNames = new Map<string, string>()
beforeAll(async () => {
  world = await openWorld()
  // As people write them: the sheet's names are found whatever their letters and language.
  await addUnit('638', 'KESKUSTAN  nuorisotila', 'Ungdomslokalen Centrum')
  await addUnit('638', 'Näsin nuorisotila', 'Ungdomslokalen Näse')
  await addUnit('638', 'Tyttöjen ryhmä', 'Flickgruppen')
  await addUnit('638', 'Koulujen välituntitoiminta', 'Rastverksamheten')
  await addUnit('564', 'Korsnäsin nuorisotila', 'Korsnäs ungdomslokal')
})
afterAll(() => world.close())

async function addUnit(municipality: string, fi: string, sv: string) {
  const id = randomUUID()
  unitNames.set(id, `${fi} ${sv}`.toLowerCase().replace(/\s+/g, ' '))
  await sql`insert into youth.unit (municipality, id, name_fi, name_sv, environment)
    values (${municipality}, ${id}, ${fi}, ${sv}, 'youth-facility')`.execute(world.database.owner)
}

/** What the summaries say of 2025, to be held against what was counted by hand. */
async function counted(as: 'manager' | 'ouluManager', municipality: string): Promise<Expected> {
  const ask = (by: string) => summary(world, as, { municipality, from: '2025-01', to: '2025-12', by })
  const [months, units, ages, genders] = await Promise.all(['month', 'unit', 'age', 'gender'].map(ask))
  const numbers = (rows: typeof months, nameOf = (key: string) => key) =>
    Object.fromEntries(
      Object.values(rows ?? {})
        .filter(({ participations }) => participations > 0)
        .map(({ key, participations }) => [nameOf(key), participations]),
    )
  const sum = (field: 'sessions' | 'participations' | 'cancelled') =>
    Object.values(months ?? {}).reduce(
      (all, row) => all + Number((row as Record<string, unknown>)[field] ?? 0),
      0,
    )
  return {
    sessions: sum('sessions'),
    participations: sum('participations'),
    minutes: await minutesOf(municipality),
    cancelled: sum('cancelled'),
    byMonth: numbers(months),
    byUnit: numbers(units, (id) => unitNames.get(id) ?? id),
    byAge: numbers(ages),
    byGender: numbers(genders),
  }
}

/** To the minute, as the months hold them: an answer rounds each month to a tenth of an hour. */
async function minutesOf(municipality: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`select sum(minutes)::int as minutes
    from youth.session_month where municipality = ${municipality} and month between '2025-01-01' and '2025-12-31'`.execute(
    world.database.owner,
  )
  return rows[0]?.minutes ?? 0
}

/** Names of units as the database has them hold the sheet's name within. */
const byStoredName = (expected: Expected): Expected => ({
  ...expected,
  byUnit: Object.fromEntries(
    Object.entries(expected.byUnit).map(([name, number]) => [
      [...unitNames.values()].find((stored) => stored.includes(name.toLowerCase())) ?? name,
      number,
    ]),
  ),
})

const stored = async () =>
  (
    await sql<{ sessions: number; months: number }>`select count(*) as sessions,
      (select sum(sessions + cancelled) from youth.session_month) as months from youth.session`.execute(
      world.database.owner,
    )
  ).rows[0]

describe('a head of youth services imports the Finnish CSV sheet', () => {
  test('and sees how it is understood and five rows refused, each by its number and reason', async () => {
    const seen = await preview(world, 'manager', await upload(world, 'manager', samples.csv))
    expect(seen.kind).toBe('CSV, Windows-1252, ;')
    expect(Object.fromEntries(seen.columns.map(({ heading, means }) => [heading, means]))).toEqual({
      ...{ Päivämäärä: 'date', Tila: 'unit', Toimintamuoto: 'form', Alkoi: 'start', Päättyi: 'end' },
      ...{ Tunnit: 'hours', Tytöt: 'participants girl', Pojat: 'participants boy' },
      ...{ Muut: 'participants other', Yhteensä: 'participants', Ohjaajia: 'staff', Huomioita: 'note' },
    })
    expect(seen.refused).toEqual([
      { tab: '', row: 43, sentences: ['Päivämäärä (31.11.2025): there is no such day.'] },
      {
        tab: '',
        row: 93,
        sentences: ['Päättyi (14:00): it may last at most 16 hours. Give an end date for anything longer.'],
      },
      {
        tab: '',
        row: 94,
        sentences: [
          'Yhteensä (20): the breakdown has 22 but the total is only 20. The total may be larger than the breakdown, not smaller.',
        ],
      },
      {
        tab: '',
        row: 123,
        sentences: [
          'Tila (Tuntematon tila): the municipality has no single unit of this name.',
          'Tytöt (n. 10): this is not a number.',
        ],
      },
      { tab: '', row: 203, sentences: ['Päivämäärä: this is missing.'] },
    ])
    expect(seen.refused.map(({ row }) => row)).toEqual(unreadable)
    expect(seen.counts).toMatchObject({ new: 453, refused: 5, totals: 12, cancelled: 5, there: 0 })
  })

  test('and what the sheet itself says at the foot of each month agrees', async () => {
    const seen = await preview(world, 'manager', await upload(world, 'manager', samples.csv))
    expect(seen.sums).toEqual({ agreeing: 12, differing: [] })
    expect(seen.participations).toBe(sumsOfCsv().reduce((sum, one) => sum + one, 0))
  })

  test('and the months, units and genders are those counted by hand', async () => {
    const done = await carryOut(world, 'manager', await upload(world, 'manager', samples.csv))
    expect(done).toMatchObject({ state: 'done', recorded: 453, there: 0, differing: 0, refused: 5 })
    expect(await counted('manager', '638')).toEqual(byStoredName(countCsvByHand()))
    expect((await verifyMonths(world.database.owner, () => {})).differing).toBe(0)
  })

  test('and the same sheet again adds nothing', async () => {
    const before = await stored()
    const done = await carryOut(world, 'manager', await upload(world, 'manager', samples.csv))
    expect(done).toMatchObject({ state: 'done', recorded: 0, there: 453, differing: 0 })
    expect(await stored()).toEqual(before)
  })

  test('and each session tells in its history that it was imported, by whom, and keeps its note', async () => {
    const { sessions } = await (
      await world.ask('/api/youth/sessions?municipality=638&from=2025-12-31&to=2025-12-31', {
        as: 'manager',
      })
    ).json()
    expect(sessions.map(({ reflection }: { reflection: string }) => reflection).sort()).toEqual([
      '',
      '',
      'Nuoret järjestivät itse elokuvaillan',
    ])
    const history = await (
      await world.ask(`/api/youth/sessions/${sessions[0].id}/history`, { as: 'manager' })
    ).json()
    expect(history).toMatchObject([{ action: 'imported', person: 'manager' }])
  })
})

describe('a head of youth services imports the Swedish XLSX sheet', () => {
  test('and the months, ages and genders are those counted by hand', async () => {
    const id = await upload(world, 'ouluManager', samples.xlsx, ofXlsx)
    const seen = await preview(world, 'ouluManager', id)
    expect(seen).toMatchObject({ kind: 'XLSX', counts: { new: 29, refused: 0 } })
    expect(await carryOut(world, 'ouluManager', id)).toMatchObject({ recorded: 29, refused: 0 })
    expect(await counted('ouluManager', '564')).toEqual(byStoredName(await countXlsxByHand()))
  })

  test('and the same sheet again adds nothing', async () => {
    const done = await carryOut(
      world,
      'ouluManager',
      await upload(world, 'ouluManager', samples.xlsx, ofXlsx),
    )
    expect(done).toMatchObject({ recorded: 0, there: 29 })
  })
})
