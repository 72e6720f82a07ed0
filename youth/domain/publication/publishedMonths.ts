import { sql } from 'kysely'
import type { Cell } from '../../../base/cells/cell'
import type { PublishTx, ReadTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import { membersOf } from '../../../base/municipalities/areas'
import { municipalityOn } from '../../../base/municipalities/mergers'
import { getMunicipality, type Register } from '../../../base/municipalities/register'
import { placeName } from '../../../statistics/domain/placeName'
import { publish } from '../../../statistics/domain/publish'
import { findLatestRelease } from '../../../statistics/domain/releases'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'

/** The id of the published table of youth work by month: a promise to everyone who reads it by address. */
export const monthsTable = 'youth-months'
/** Everyone who opted in, added up. */
export const everyone = 'FI'

const measures = ['participations', 'sessions', 'hours'] as const
type Measure = (typeof measures)[number]

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** The table as it is published: municipality × month × measure. */
export function monthsDefinition(
  register: Register,
  municipalities: readonly string[],
  months: readonly string[],
): TableDefinition {
  return {
    id: monthsTable,
    subject: 'youth',
    title: words(
      'Kunnallinen nuorisotyö kuukausittain',
      'Kommunalt ungdomsarbete per månad',
      'Municipal youth work by month',
    ),
    description: words(
      'Osallistumiskerrat, toimintakerrat ja toimintatunnit kunnissa, jotka ovat päättäneet julkaista lukunsa. Sama nuori voi olla mukana monta kertaa.',
      'Deltaganden, verksamhetstillfällen och aktivitetstimmar i de kommuner som har beslutat att publicera sina siffror. Samma person kan delta många gånger.',
      'Participations, sessions and activity hours in the municipalities that decided to publish their figures. The same person may take part many times.',
    ),
    source: words('Kunnat, Kuntakuva', 'Kommunerna, Kommunbild', 'The municipalities, Kuntakuva'),
    licence: 'CC BY 4.0',
    timeUnit: 'month',
    dimensions: [
      {
        code: 'municipality',
        role: 'place',
        name: words('Kunta', 'Kommun', 'Municipality'),
        codes: [
          {
            code: everyone,
            name: words(
              'Mukana olevat kunnat yhteensä',
              'Deltagande kommuner sammanlagt',
              'Participating municipalities in total',
            ),
          },
          ...municipalities.map((code) => ({ code, name: placeName(register, code) })),
        ],
      },
      {
        code: 'month',
        role: 'time',
        name: words('Kuukausi', 'Månad', 'Month'),
        codes: months.map((month) => ({ code: month, name: words(month, month, month) })),
      },
      {
        code: 'measure',
        role: 'measure',
        name: words('Tieto', 'Uppgift', 'Measure'),
        codes: [
          {
            code: 'participations',
            name: words('Osallistumiskerrat', 'Deltaganden', 'Participations'),
            decimals: 0,
          },
          {
            code: 'sessions',
            name: words('Toimintakerrat', 'Verksamhetstillfällen', 'Sessions'),
            decimals: 0,
          },
          {
            code: 'hours',
            name: words('Toimintatunnit', 'Aktivitetstimmar', 'Activity hours'),
            unit: words('tuntia', 'timmar', 'hours'),
            decimals: 1,
          },
        ],
      },
    ],
  }
}

type MonthTotal = { municipality: string; month: string } & Record<Measure, number>

/**
 * Publishes the completed months of the municipalities that opted in; makes no release when nothing changed.
 * A month in which a municipality recorded nothing is missing, never zero; one in which all was cancelled or closed
 * is a zero that was recorded. A total of the country is what was recorded,
 * and its coverage is told by the municipalities that have a figure.
 * @param thisMonth the month that is not complete yet, `YYYY-MM`
 */
export async function publishMonths(
  tx: PublishTx,
  register: Register,
  { thisMonth, example }: { thisMonth: string; example: boolean },
): Promise<{ made: boolean; number: number } | null> {
  const { definition, cells, empty } = await monthsOf(tx, register, await optedIn(tx, register), {
    thisMonth,
  })
  // Whoever withdraws leaves with the next release, the last one too.
  if (empty && !(await findLatestRelease(tx, monthsTable))) return null
  return publish(
    tx,
    definition,
    {
      example,
      note: words(
        `Kuukaudet, jotka ovat päättyneet ennen kuukautta ${thisMonth}. Ei virallinen tilasto.`,
        `Månader som har avslutats före ${thisMonth}. Inte officiell statistik.`,
        `Months completed before ${thisMonth}. Not official statistics.`,
      ),
    },
    cells,
  )
}

/** What a release says of some municipalities: the table and its figures. */
export type MonthsOf = {
  definition: TableDefinition
  cells: PublishedCell[]
  /** Nothing was recorded in any of the months. */
  empty: boolean
}

/**
 * What a release says where these municipalities are public: `publishMonths` publishes it, and a municipality that
 * is about to decide sees the very same of itself.
 * @param opted codes of today's municipalities
 * @param period.first the earliest month, where it is earlier than their own first
 */
export async function monthsOf(
  read: ReadTx | PublishTx,
  register: Register,
  opted: ReadonlySet<string>,
  { thisMonth, first: asked }: { thisMonth: string; first?: string | undefined },
): Promise<MonthsOf> {
  const totals = await readTotals(read, register, opted, thisMonth)
  const own = totals.map((total) => total.month).sort()[0]
  const first = [own, asked].filter((month) => month !== undefined).sort()[0] ?? monthBefore(thisMonth)
  const months = monthsBetween(first, thisMonth)
  const municipalities = membersIn(register, months).filter((code) =>
    opted.has(municipalityOn(register, code, register.lastYear)),
  )
  return {
    definition: monthsDefinition(register, municipalities, months),
    cells: cellsOf(register, totals, municipalities, months),
    empty: totals.length === 0,
  }
}

/**
 * Today's municipalities that are in use and public by decision. A decision of a predecessor is its successor's, until the
 * successor has decided for itself.
 */
export async function optedIn(tx: PublishTx, register: Register): Promise<Set<string>> {
  const { rows } = await sql<{
    municipality: string
    public: boolean
  }>`select municipality, public from youth.publication
    where published_table = ${monthsTable} and youth.step_of(municipality) = 'in-use'`.execute(tx)
  const decided = new Set(rows.map((row) => row.municipality))
  return new Set(
    rows
      .filter((row) => row.public)
      .map((row) => ({
        by: row.municipality,
        today: municipalityOn(register, row.municipality, register.lastYear),
      }))
      .filter(({ by, today }) => by === today || !decided.has(today))
      .map(({ today }) => today),
  )
}

/** Totals by the municipality in force in the month, of those that opted in. */
async function readTotals(
  read: ReadTx | PublishTx,
  register: Register,
  opted: ReadonlySet<string>,
  thisMonth: string,
): Promise<MonthTotal[]> {
  const { rows } = await sql<{
    municipality: string
    month: string
    participations: number
    sessions: number
    minutes: number
  }>`
    select municipality, to_char(month, 'YYYY-MM') as month, sum(participations) as participations,
      sum(sessions) as sessions, sum(minutes) as minutes
    from youth.session_month where month < ${`${thisMonth}-01`}::date
    group by municipality, month having sum(sessions + cancelled + closed) > 0`.execute(read)
  const totals = new Map<string, MonthTotal>()
  for (const row of rows) {
    if (!opted.has(municipalityOn(register, row.municipality, register.lastYear))) continue
    const municipality = municipalityOn(register, row.municipality, Number(row.month.slice(0, 4)))
    const key = `${municipality} ${row.month}`
    const known = totals.get(key)
    totals.set(key, {
      municipality,
      month: row.month,
      participations: row.participations + (known?.participations ?? 0),
      sessions: row.sessions + (known?.sessions ?? 0),
      hours: row.minutes / 60 + (known?.hours ?? 0),
    })
  }
  return [...totals.values()]
}

/** The municipalities of the months' years, by code. */
const membersIn = (register: Register, months: readonly string[]) =>
  [...new Set(months.map((month) => Number(month.slice(0, 4))))]
    .filter((year) => year >= register.firstYear && year <= register.lastYear)
    .flatMap((year) => membersOf(register, { kind: 'country' }, year))
    .filter((code, position, all) => all.indexOf(code) === position)
    .sort()

function cellsOf(
  register: Register,
  totals: readonly MonthTotal[],
  municipalities: readonly string[],
  months: readonly string[],
): PublishedCell[] {
  const byKey = new Map(totals.map((total) => [`${total.municipality} ${total.month}`, total]))
  const cells: PublishedCell[] = []
  for (const month of months) {
    const present = municipalities.map((code) => byKey.get(`${code} ${month}`))
    for (const measure of measures) {
      const known = present.filter((total) => total !== undefined)
      const sum = known.reduce((all, total) => all + total[measure], 0)
      cells.push({
        place: everyone,
        period: month,
        measure,
        cell: known.length ? value(measure, sum) : { kind: 'missing' },
      })
      municipalities.forEach((code, position) => {
        const total = present[position]
        cells.push({
          place: code,
          period: month,
          measure,
          cell: total ? value(measure, total[measure]) : absent(register, code, month),
        })
      })
    }
  }
  return cells
}

const value = (measure: Measure, number: number): Cell => ({
  kind: 'value',
  value: measure === 'hours' ? Math.round(number * 10) / 10 : number,
})

/** A municipality that did not exist in the month has no figure to miss. */
function absent(register: Register, code: string, month: string): Cell {
  const { firstYear, lastYear } = getMunicipality(register, code)
  const year = Number(month.slice(0, 4))
  return year < firstYear || (lastYear !== null && year > lastYear)
    ? { kind: 'notApplicable' }
    : { kind: 'missing' }
}

const monthBefore = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** The months from the first to the one before `end`. */
export function monthsBetween(first: string, end: string): string[] {
  const months: string[] = []
  for (let month = first; month < end; ) {
    months.push(month)
    const [year = 0, number = 0] = month.split('-').map(Number)
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  }
  return months
}
