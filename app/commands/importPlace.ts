import type { Database } from '../../base/database/connect'
import { findMunicipality, type Register } from '../../base/municipalities/register'
import { may } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { selectEveryUnit, type UnitRow } from '../../youth/db/units/units'
import { findUnitBy, findUnitNamed } from '../../youth/domain/import/mapping/unitNames'
import { roles } from '../roles'
import { findActingPerson, findPeopleWhoMay } from './actingPerson'

export type Asked = { as?: string | undefined; municipality?: string | undefined; unit?: string | undefined }

/**
 * For which municipality a sheet is imported and in whose name. What is not said is found where only one answer is
 * possible: the municipality by the unit, by the person or by the names of units in the sheet; the person as the one
 * who may import there.
 * @param namesInSheet the names of units in the sheet
 * @throws Error in words for people
 */
export async function findImportPlace(
  owner: Database,
  register: Register,
  asked: Asked,
  namesInSheet: readonly string[],
): Promise<{ person: Person; municipality: string }> {
  const person = asked.as === undefined ? null : await getPerson(owner, asked.as)
  const units = (await selectEveryUnit(owner)).filter(({ training }) => !training)
  const municipality = municipalityOf(asked, person, units, namesInSheet)
  if (municipality === undefined) throw new Error('Say for which municipality: --municipality CODE.')
  if (!findMunicipality(register, municipality)) throw new Error(`There is no municipality ${municipality}.`)
  if (!person) return { person: await getOnlyImporter(owner, municipality), municipality }
  if (!may(person, 'youth.import', { municipality }))
    throw new Error(`${person.email} may not import sessions for the municipality ${municipality}.`)
  return { person, municipality }
}

async function getPerson(owner: Database, email: string): Promise<Person> {
  const person = await findActingPerson(owner, roles, email)
  if (!person) throw new Error(`Nobody with the address ${email} is here.`)
  return person
}

async function getOnlyImporter(owner: Database, municipality: string): Promise<Person> {
  const people = await findPeopleWhoMay(owner, roles, 'youth.import', municipality)
  const [only, ...others] = people
  if (!only)
    throw new Error(
      `Nobody may import sessions for the municipality ${municipality} yet: it needs a head of youth services (person add … --role youth-manager).`,
    )
  if (others.length)
    throw new Error(`Say in whose name: --as EMAIL, one of ${people.map(({ email }) => email).join(', ')}.`)
  return only
}

function municipalityOf(
  asked: Asked,
  person: Person | null,
  units: readonly UnitRow[],
  namesInSheet: readonly string[],
): string | undefined {
  if (asked.municipality !== undefined) return asked.municipality
  const own = new Set(person?.grants.flatMap(({ municipality }) => municipality ?? []))
  if (own.size === 1) return [...own][0]
  const unit = asked.unit === undefined ? null : findUnitBy(units, asked.unit)
  return unit?.municipality ?? municipalityThatKnows(units, namesInSheet)
}

/** The municipality whose units bear most of the names; none where two know as many. */
function municipalityThatKnows(units: readonly UnitRow[], names: readonly string[]): string | undefined {
  const known = [...new Set(units.map(({ municipality }) => municipality))].map((municipality) => {
    const own = units.filter((unit) => unit.municipality === municipality)
    return { municipality, count: names.filter((name) => findUnitNamed(own, name)).length }
  })
  const most = Math.max(1, ...known.map(({ count }) => count))
  const best = known.filter(({ count }) => count === most)
  return best.length === 1 ? best[0]?.municipality : undefined
}
