import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Cell } from '../../../../base/cells/cell'
import type { TestDatabase } from '../../../../base/database/testing/testDatabase'
import { nobody, publishing, write } from '../../../../base/database/transaction'
import type { Register } from '../../../../base/municipalities/register'
import { insertCoreSet } from '../../../../collection/db/definition/coreSet'
import { releaseTable } from '../../../../collection/domain/releases/releaseTable'
import { publish } from '../../../../statistics/domain/publish'
import type { PublishedCell } from '../../../../statistics/table'
import { youthSubject } from '../../../domain/subject'
import { yearlyIndicators } from '../../../domain/yearly/yearlyIndicators'

const value = (number: number): Cell => ({ kind: 'value', value: number })
const words = (fi: string, sv: string, en: string) => ({ fi, sv, en })

/** What Porvoo answered: its staff in parts, its units, a youth council of its own, and grants that it does not know. */
const porvoo: Readonly<Record<string, Cell>> = {
  ...{ YO101: value(6.5), 'YO101.youth-work': value(5), 'YO101.outreach': value(1.5) },
  ...{ YO201: value(4), YO301: { kind: 'missing' }, YO401: value(812) },
  ...{ 'YO501.own': value(1), 'YO501.joint': value(0) },
}
const asked = (expected: number, answered: number) => ({
  ...{ expected: value(expected), answered: value(answered), 'on-time': value(answered) },
})
const note = words('2/3 kuntaa', '2/3 kommuner', '2 of 3 municipalities')

/** The release of a number; Porvoo's units and with them the sums may be other than in the one before. */
type Asked = { number?: string; state?: 'preliminary' | 'final'; units?: number }

/**
 * Releases the yearly form of 2025, as the areas were and in today's, with invented answers of Porvoo and Oulu, of three
 * that were asked. Porvoo explained its sessions, and lets everybody read why.
 */
export async function releaseYearly(
  { database, register }: { database: TestDatabase; register: Register },
  { number = '2026.1', state = 'final', units = 4 }: Asked = {},
): Promise<void> {
  const { owner } = database
  const former = await latestOf(database)
  if (!former) await layOut(database)
  const indicators = yearlyIndicators.map((one) => ({ ...one, version: 1, subject: 'youth' }))
  const cellsOf = (place: string, cells: Readonly<Record<string, Cell>>): PublishedCell[] =>
    Object.entries(cells).map(([measure, cell]) => ({
      ...{ place, period: '2025', measure, cell },
      ...(place === 'MA' && measure.startsWith('YO') ? { note } : {}),
    }))
  const sums = { YO101: value(10.5), YO201: value(units + 5), YO301: { kind: 'missing' } as const }
  const cells = [
    ...cellsOf('MA', { ...asked(3, 2), ...sums, 'YO501.own': value(2) }),
    ...cellsOf('MK01', { ...asked(2, 1), YO101: value(6.5), YO201: value(units) }),
    ...cellsOf('MK17', { ...asked(1, 1), YO101: value(4), YO201: value(5) }),
    ...cellsOf('638', { ...porvoo, YO201: value(units) }),
    ...cellsOf('564', { YO101: value(4), YO201: value(5), 'YO501.own': value(1) }),
  ]
  const said = words(`Saate ${number}`, `Följebrev ${number}`, `Note ${number}`)
  const tables: Record<string, number> = {}
  for (const areas of ['of-the-year', 'of-today'] as const) {
    const definition = releaseTable(register, youthSubject, indicators, [2025], areas)
    const { number: made } = await publishing(database.publisher, (tx) =>
      publish(tx, definition, { note: said, example: true }, cells),
    )
    tables[definition.id] = made
  }
  const [id, person] = [randomUUID(), randomUUID()]
  const quality = {
    years: [{ year: 2025, expected: 3, answered: 2, onTime: 2, estimated: 1 }],
    imputation: words('Ei täydennetty.', 'Inga luckor fylldes.', 'No gaps were filled.'),
    breaks: words('Lomake on uusi.', 'Blanketten är ny.', 'The form is new.'),
  }
  await sql`insert into base.person (id, email, name, language)
    values (${person}, ${`${person}@test.example`}, 'Tekijä', 'fi')`.execute(owner)
  await sql`insert into collection.release
      (id, subject, number, state, note, quality, embargo_until, example, prepared_by, published_at, tables)
    values (${id}, 'youth', ${number}, ${state}, ${JSON.stringify(said)}, ${JSON.stringify(quality)}, now(), true,
      ${person}, now(), ${JSON.stringify(tables)})`.execute(owner)
  await sql`insert into collection.release_indicator (release, year, indicator, version)
    select ${id}, 2025, indicator, 1 from collection.indicator_version where indicator like 'YO%'`.execute(
    owner,
  )
  await sql`insert into collection.release_reply
      (municipality, release, round, year, answered, submitted_on, approved_on, accepted_on, on_time, one_person, nil)
    values ('638', ${id}, 'youth-2025', 2025, true, '2026-03-02', '2026-03-09',
      ${state === 'final' ? '2026-05-04' : null}, true, true, false)`.execute(owner)
  const reason = [{ rule: 'sessions', text: 'Leirit laskettiin erikseen.' }]
  await sql`insert into collection.release_value
      (municipality, release, year, indicator, part, kind, number, round, version, explained, explanations)
    values ('638', ${id}, 2025, 'YO401', '', 'estimated', 812, 'youth-2025', 1, '{"sessions"}', ${JSON.stringify(reason)}),
      ('638', ${id}, 2025, 'YO201', '', 'number', ${units}, 'youth-2025', 1, '{}', '[]')`.execute(owner)
  if (former && former.units !== units) await keepChange(database, id, former.units, units)
}

/** What the release before said of Porvoo's units; undefined where there is none. */
async function latestOf({ owner }: TestDatabase): Promise<{ units: number } | undefined> {
  const { rows } = await sql<{ units: number }>`
    select v.number as units from collection.release r join collection.release_value v on v.release = r.id
    where r.subject = 'youth' and v.indicator = 'YO201' order by r.published_at desc limit 1`.execute(owner)
  return rows[0]
}

async function keepChange({ owner }: TestDatabase, release: string, before: number, now: number) {
  const said = (number: number) => JSON.stringify({ kind: 'value', value: number })
  await sql`insert into collection.release_change (release, published_table, place, period, measure, former, next)
    values (${release}, 'youth-indicators', '638', '2025', 'YO201', ${said(before)}, ${said(now)}),
      (${release}, 'youth-indicators', 'MA', '2025', 'YO201', ${said(before + 5)}, ${said(now + 5)})`.execute(
    owner,
  )
}

/** The indicators of the form, and the round that Porvoo answered with the rule that found something in its answer. */
async function layOut({ owner }: TestDatabase): Promise<void> {
  await write(owner, nobody, (tx) => insertCoreSet(tx, 'youth', '2025-11-20', yearlyIndicators))
  const name = words('Vuosilomake 2025', 'Årsblanketten 2025', 'Yearly form 2025')
  const rule = {
    ...{ code: 'sessions', type: 'change', severity: 'soft', refs: ['YO401'], percent: 50, floor: 10 },
    sentence: words(
      'Kirjauksissa on toinen luku kuin {{value}}.',
      'I det som registrerats finns ett annat tal än {{value}}.',
      'The records say another figure than {{value}}.',
    ),
  }
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
    values ('youth-2025', 'youth', 'regular', 2025, ${JSON.stringify(name)}, '2026-02-01', '2026-03-31', 'closed')
    on conflict do nothing`.execute(owner)
  await sql`insert into collection.round_rule (round, code, position, content)
    values ('youth-2025', 'sessions', 0, ${JSON.stringify(rule)}) on conflict do nothing`.execute(owner)
}
