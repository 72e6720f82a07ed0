import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Logins } from '../../base/database/roles'
import { samples } from '../../youth/domain/import/testing/samples'
import { verifyMonths } from '../../youth/domain/months/verify'
import { type Launched, launch } from '../testing/launched'
import { openWorld, type World } from '../testing/world'

vi.setConfig({ testTimeout: 180_000 })

let world: World
let folder: string
beforeAll(async () => {
  world = await openWorld()
  folder = await mkdtemp(join(tmpdir(), 'kuntakuva-import-'))
  await writeFile(join(folder, 'sample.csv'), samples.csv)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await world.close()
})

/** As DATABASE_URL writes it; the folder of a socket does not fit in the place of a host. */
function addressOf(login: Logins['app']): string {
  if (typeof login === 'string') return login
  const { host, port, user, password, database } = login
  return `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}

const launchImport = (words: readonly string[], piped: { input?: string } = {}): Launched =>
  launch(
    ['kuntakuva', 'import', 'sessions', ...words],
    {
      DATABASE_URL: addressOf(world.database.logins.app),
      DATABASE_OWNER_URL: addressOf(world.database.logins.owner),
    },
    piped,
  )
const begin = (...words: string[]) => launchImport(words)
async function outcomeOf(command: Launched) {
  const { code } = await command.ended
  return { code, said: command.said() }
}
const run = (...words: string[]) => outcomeOf(begin(...words))
const answer = (input: string, ...words: string[]) => outcomeOf(launchImport(words, { input }))
const file = (name = 'sample.csv') => join(folder, name)
const manager = ['--as', 'manager@test.example']

const counted = async () => {
  const { rows } = await sql<{ sessions: number; participations: number | null; months: number | null }>`
    select count(*) as sessions, sum(participants) as participations,
      (select sum(sessions + cancelled + closed) from youth.session_month) as months
    from youth.session where deleted_at is null`.execute(world.database.owner)
  return rows[0]
}
const everything = async () =>
  (
    await sql`select (select count(*) from youth.session) as sessions, (select count(*) from youth.unit) as units,
      (select count(*) from youth.import) as imports, (select count(*) from base.audit) as audited`.execute(
      world.database.owner,
    )
  ).rows[0]

describe('an operator imports a sheet', () => {
  test('and a dry run shows what would be recorded and writes nothing', async () => {
    const before = await everything()
    const { code, said } = await run(file(), ...manager, '--make-units', '--dry-run')
    expect(code).toBe(0)
    expect(said).toContain('To be recorded: 453 sessions, 11,765 participations, 1.1.2025–31.12.2025')
    for (const refused of [
      'row 43: Päivämäärä (31.11.2025): there is no such day.',
      'row 93: Päättyi (14:00): it may last at most 16 hours.',
      'row 94: Yhteensä (20): the breakdown has 22 but the total is only 20.',
      'row 123: Tytöt (n. 10): this is not a number.',
      'row 203: Päivämäärä: this is missing.',
    ])
      expect(said).toContain(refused)
    expect(said).toContain('Nothing was recorded: this was a dry run.')
    expect(await everything()).toEqual(before)
  })

  test('and without a yes nothing is recorded', async () => {
    const before = await everything()
    const { code, said } = await run(file(), ...manager, '--make-units')
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('Nothing was recorded. Answer yes, or say --yes'),
    ])
    expect(await everything()).toEqual(before)
  })

  test('and names of units that nobody knows are refused, with what to do', async () => {
    const { said } = await run(file(), ...manager, '--dry-run')
    expect(said).toContain('Näsin nuorisotila           not known: --make-units makes it')
    expect(said).toContain('To be recorded: 0 sessions')
  })

  test('for the unit that is named, in the name of the only one who may', async () => {
    const { code, said } = await run(file(), '--unit', 'Tila porvoo', '--dry-run')
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('For the municipality 638, in the name of manager@test.example.'),
    ])
    expect(said).toMatch(/Näsin nuorisotila +Tila porvoo/)
    expect(said).toContain('To be recorded: 453 sessions, 11,765 participations')
    expect(said).toContain('Refused: 5 rows')
  })

  test('by a mapping that was written out and changed by hand', async () => {
    await run(file(), ...manager, '--make-units', '--dry-run', '--write-mapping', file('mapping.json'))
    const mapping = JSON.parse(await readFile(file('mapping.json'), 'utf8'))
    mapping.units = mapping.units.map(({ name }: { name: string }) => ({ name, unit: 'Tila porvoo' }))
    mapping.columns = mapping.columns.map((column: { heading: string }) =>
      column.heading === 'Huomioita' ? { ...column, means: 'nothing' } : column,
    )
    await writeFile(file('mapping.json'), JSON.stringify(mapping))
    const { said } = await run(file(), ...manager, '--dry-run', '--mapping', file('mapping.json'))
    expect(said).toMatch(/Huomioita +nothing/)
    expect(said).toMatch(/Tuntematon tila +Tila porvoo/)
    // Without the notes nobody knows that five evenings were cancelled: they are evenings when nobody came.
    expect(said).toContain('To be recorded: 453 sessions, 11,765 participations, 1.1.2025–31.12.2025\n')
  })

  test.each([
    [
      ['--as', 'worker@test.example'],
      'worker@test.example may not import sessions for the municipality 638.',
    ],
    [
      [...manager, '--municipality', '564'],
      'manager@test.example may not import sessions for the municipality 564.',
    ],
    [[...manager, '--municipality', '999'], 'There is no municipality 999.'],
    [['--as', 'nobody@test.example'], 'Nobody with the address nobody@test.example is here.'],
    [['--as', 'admin@test.example'], 'Say for which municipality'],
    [[], 'Say for which municipality: --municipality CODE.'],
    [['--municipality', '091'], 'Nobody may import sessions for the municipality 091 yet'],
    [[...manager, '--unit', 'Ei sellaista'], 'The municipality has no single unit Ei sellaista.'],
    [[...manager, '--mapping', 'sample.csv'], 'The mapping sample.csv cannot be read.'],
  ])('and %s is answered in a sentence', async (words, sentence) => {
    const { code, said } = await run(file(), ...words)
    expect([code, said]).toEqual([
      1,
      expect.stringContaining(sentence.replace('The mapping sample.csv', 'The file sample.csv')),
    ])
  })

  test('of a file that is none', async () => {
    await writeFile(file('picture.csv'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
    expect(await run(file('picture.csv'), ...manager)).toEqual({
      code: 1,
      said: expect.stringContaining('neither a CSV nor an Excel sheet'),
    })
    expect(await run(file('nowhere.csv'), ...manager)).toEqual({
      code: 1,
      said: expect.stringContaining('cannot be read'),
    })
  })

  test('and no is no', async () => {
    const before = await everything()
    const { said } = await answer('ei\n', file(), ...manager, '--make-units')
    expect(said).toContain('Nothing was recorded.')
    expect(await everything()).toEqual(before)
  })

  test('and it is recorded, and the same again adds nothing', async () => {
    const { code, said } = await answer('kyllä\n', file(), ...manager, '--make-units')
    expect([code, said]).toEqual([0, expect.stringContaining('Recorded 453 sessions.')])
    expect(await counted()).toEqual({ sessions: 453, participations: 11_765, months: 453 })
    // The names of its units tell whose sheet it is.
    const again = await run(file(), '--yes')
    expect(again.said).toContain('There already: 453')
    expect(again.said).toContain('There is nothing to record.')
    expect(await counted()).toEqual({ sessions: 453, participations: 11_765, months: 453 })
  })
})

describe('an import of four thousand rows', () => {
  const days = (first: number) =>
    Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2023, 0, first + day)).toISOString().slice(0, 10),
    )
  const large = [
    'Datum;Plats;Verksamhet;Börjar;Slutar;Totalt',
    ...days(1).flatMap((day) =>
      [9, 12, 15, 18].map((hour) => `${day};Tila porvoo;öppen;${hour};${hour + 2};3`),
    ),
  ].join('\n')

  test('cut off by kill -9 in the middle and run again is complete, and nothing is twice', async () => {
    const before = await counted()
    await writeFile(file('large.csv'), large)
    const first = begin(file('large.csv'), ...manager, '--yes')
    const some = (before?.sessions ?? 0) + 1000
    while (((await counted())?.sessions ?? 0) < some && !first.hasEnded())
      await new Promise((resolve) => setTimeout(resolve, 20))
    first.kill('SIGKILL')
    expect(await first.ended).toMatchObject({ signal: 'SIGKILL' })
    const cut = (await counted())?.sessions ?? 0
    expect(cut - (before?.sessions ?? 0)).toBeLessThan(4000)
    expect((await verifyMonths(world.database.owner, () => {})).differing).toBe(0)

    const { said } = await run(file('large.csv'), ...manager, '--yes')
    const rest = 4000 - (cut - (before?.sessions ?? 0))
    expect(said).toContain(`Recorded ${rest} sessions.`)
    expect((await counted())?.sessions).toBe((before?.sessions ?? 0) + 4000)
    expect((await verifyMonths(world.database.owner, () => {})).differing).toBe(0)
  })

  test('run twice at once is recorded once, and the two say together how many', async () => {
    const before = await counted()
    await writeFile(file('other.csv'), large.replaceAll('öppen', 'grupp'))
    const both = await Promise.all([1, 2].map(() => run(file('other.csv'), ...manager, '--yes')))
    const recorded = both.map(({ said }) => Number(/Recorded (\d+) sessions/.exec(said)?.[1] ?? 0))
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(recorded.reduce((sum, one) => sum + one, 0)).toBe(4000)
    expect((await counted())?.sessions).toBe((before?.sessions ?? 0) + 4000)
    expect((await verifyMonths(world.database.owner, () => {})).differing).toBe(0)
  })
})
