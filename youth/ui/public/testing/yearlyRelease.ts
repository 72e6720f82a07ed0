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

/** What Porvoo answered: its staff in parts, its units, a youth council of its own, and grants that it does not know. */
const porvoo: Readonly<Record<string, Cell>> = {
  ...{ YO101: value(6.5), 'YO101.youth-work': value(5), 'YO101.outreach': value(1.5) },
  ...{ YO201: value(4), YO301: { kind: 'missing' }, YO401: value(812) },
  ...{ 'YO501.own': value(1), 'YO501.joint': value(0) },
}
/** Of the mainland: two municipalities of three answered. */
const mainland: Readonly<Record<string, Cell>> = {
  ...{ expected: value(3), answered: value(2), 'on-time': value(2) },
  ...{ YO101: value(10.5), YO201: value(9), YO301: { kind: 'missing' }, 'YO501.own': value(2) },
}
const note = { fi: '2/3 kuntaa', sv: '2/3 kommuner', en: '2 of 3 municipalities' }

/** Releases the yearly form of 2025, as the areas were and in today's, with invented answers of Porvoo and Oulu. */
export async function releaseYearly({
  database,
  register,
}: {
  database: TestDatabase
  register: Register
}): Promise<void> {
  await write(database.owner, nobody, (tx) => insertCoreSet(tx, 'youth', '2025-11-20', yearlyIndicators))
  const indicators = yearlyIndicators.map((one) => ({ ...one, version: 1, subject: 'youth' }))
  const cellsOf = (place: string, cells: Readonly<Record<string, Cell>>): PublishedCell[] =>
    Object.entries(cells).map(([measure, cell]) => ({
      ...{ place, period: '2025', measure, cell },
      ...(place === 'MA' && measure.startsWith('YO') ? { note } : {}),
    }))
  const cells = [
    ...cellsOf('MA', mainland),
    ...cellsOf('638', porvoo),
    ...cellsOf('564', { YO101: value(4), YO201: value(5), 'YO501.own': value(1) }),
  ]
  for (const areas of ['of-the-year', 'of-today'] as const)
    await publishing(database.publisher, (tx) =>
      publish(
        tx,
        releaseTable(register, youthSubject, indicators, [2025], areas),
        { note: { fi: 'Saate', sv: 'Följebrev', en: 'Note' }, example: true },
        cells,
      ),
    )
}
