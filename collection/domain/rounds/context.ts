import type { ReadTx } from '../../../base/database/transaction'
import { predecessorsOf } from '../../../base/municipalities/mergers'
import { populationOf } from '../../../base/municipalities/population'
import { findMunicipality, municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { type EarlierRow, type RegisterRow, selectEarlier, selectRegister } from '../../db/rounds/values'
import type { CheckContext, GroupFigures } from '../checking/answer'
import { type Value, type ValueKind, writeRef } from '../value'
import { groupFigures } from './groupFigures'
import { joinEarlier } from './joined'

/** What an answer is held against, and what is shown beside its fields. */
export type Surroundings = {
  context: Omit<CheckContext, 'asked'>
  earlier: EarlierRow[]
  register: RegisterRow[]
}

/** A stored value as it was given; undefined where it was emptied. */
export function givenIn(row: {
  kind: ValueKind | null
  number: number | null
  choices?: string[] | null
}): Value | undefined {
  switch (row.kind) {
    case null:
      return undefined
    case 'notApplicable':
    case 'missing':
      return { kind: row.kind }
    default:
      return {
        kind: row.kind,
        ...(row.number === null ? {} : { number: row.number }),
        ...(row.choices ? { choices: row.choices } : {}),
      }
  }
}

const alandRegion = '21'

/** What is known of a municipality for the checks: whether it is on the mainland and speaks two languages, that year. */
export function municipalityIn(register: Register, code: string, year: number): CheckContext['municipality'] {
  const known = Math.min(Math.max(year, register.firstYear), register.lastYear)
  const ofYear =
    municipalitiesOf(register, known).find((one) => one.code === code) ??
    municipalitiesOf(register, register.lastYear).find((one) => one.code === code)
  return {
    code,
    mainland: ofYear?.region !== alandRegion,
    bilingual: ofYear?.language === 'fi-sv' || ofYear?.language === 'sv-fi',
  }
}

/** Everything that an answer of a municipality is compared with: its own last year, registers and its group. */
export async function readSurroundings(
  read: ReadTx,
  register: Register,
  { municipality, subject, year }: { municipality: string; subject: string; year: number },
): Promise<Surroundings> {
  const municipalities = [municipality, ...predecessorsOf(register, municipality)]
  const given = await selectEarlier(read, { municipalities, subject, year })
  const earlier = joinEarlier(municipality, given)
  const registered = await selectRegister(read, { municipality, subject, year })
  const groups = await groupFigures(read, register, { municipality, subject, year: year - 1 })
  const population = findMunicipality(register, municipality) && populationOf(register, municipality, year)
  return {
    context: {
      municipality: municipalityIn(register, municipality, year),
      year,
      lastYear: byRef(earlier.filter((row) => row.year === year - 1)),
      register: byRef(registered),
      population: population?.kind === 'value' ? population.value : undefined,
      group: new Map(
        groups.map((row): [string, GroupFigures] => [
          writeRef(row),
          {
            value: { median: row.median, mad: row.mad, n: row.n },
            perInhabitant: { median: row.per_median, mad: row.per_mad, n: row.per_n },
          },
        ]),
      ),
    },
    earlier,
    register: registered,
  }
}

/** What registers say of a municipality and year, by written ref. */
export const readRegistered = async (
  read: ReadTx,
  of: { municipality: string; subject: string; year: number },
): Promise<CheckContext['register']> => byRef(await selectRegister(read, of))

/** Stored values by written ref, without those that were emptied. */
export const byRef = (
  rows: readonly {
    indicator: string
    part: string
    kind: ValueKind
    number: number | null
    choices?: string[] | null
  }[],
): Map<string, Value> =>
  new Map(
    rows.flatMap((row) => {
      const value = givenIn(row)
      return value ? [[writeRef(row), value] as const] : []
    }),
  )
