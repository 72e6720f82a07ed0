import { predecessorsOf } from '../../base/municipalities/mergers'
import type { MunicipalityOfYear } from '../../base/municipalities/municipality'
import { populationsInTodaysAreas } from '../../base/municipalities/population'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'
import type { Counting } from '../municipalities/municipality'
import { colleague, type DemoPerson } from '../people'
import { idOf, type Random, randomOf } from '../random'
import { type Kind, kinds } from './kinds'

export type NationalUnit = {
  id: string
  /** A predecessor's code where the unit was made before the merger: its records keep it. */
  municipality: string
  name: { fi: string; sv: string }
  kind: Kind
  /** Sessions in a month. */
  monthly: number
}

/** A municipality of today with its units and the person who records for all of them. */
export type NationalPlace = {
  code: string
  activityLanguage: 'fi' | 'sv' | 'both'
  counting: Counting
  /** Whether its months are public. */
  public: boolean
  leader: DemoPerson
  units: readonly NationalUnit[]
}

/** Population by which units are counted: the register's latest year with figures. */
const populationYear = 2022
/** Gives some 1,200 units in the country: 71 in Helsinki, 10 in Porvoo, one in a village. */
const unitsFor = (population: number) => Math.max(1, Math.round(population ** 0.75 / 327))

/**
 * Every municipality of today, by code, with units by its population; a merged one adds a unit under its own code.
 * The same municipality has the same units whether it is invented alone or among all.
 */
export function inventPlaces(register: Register): NationalPlace[] {
  const populations = populationsInTodaysAreas(register, populationYear)
  return municipalitiesOf(register, register.lastYear)
    .map((municipality) => {
      const population = populations.get(municipality.code)
      return inventPlace(register, municipality, population?.kind === 'value' ? population.value : 0)
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

function inventPlace(
  register: Register,
  municipality: MunicipalityOfYear,
  population: number,
): NationalPlace {
  const { code, language } = municipality
  const random = randomOf(`national ${code}`)
  const writes = language.startsWith('sv') ? 'sv' : 'fi'
  const own = Array.from({ length: unitsFor(population) }, () => code)
  return {
    code,
    activityLanguage: language === 'fi' || language === 'sv' ? language : 'both',
    counting: random.weighted({ 'ages-and-genders': 4, ages: 2, 'coarse-ages': 2, total: 2 }),
    public: random.chance(0.85),
    leader: colleague(code, nameOf(random, writes), writes),
    units: [...own, ...predecessorsOf(register, code)].map(inventUnit),
  }
}

function inventUnit(municipality: string, position: number): NationalUnit {
  const kind = kinds[position % kinds.length]
  if (!kind) throw new Error('there is no kind of unit')
  const number = position === 0 ? '' : ` ${position + 1}`
  const id = idOf(`national unit ${municipality} ${position}`)
  return {
    id,
    municipality,
    name: { fi: kind.fi + number, sv: kind.sv + number },
    kind,
    monthly: randomOf(`national busy ${id}`).between(12, 23),
  }
}

const names = {
  fi: {
    first: ['Aino', 'Veikko', 'Hilla', 'Urho', 'Meeri', 'Tapio'],
    last: ['Esimerkkilä', 'Mallikangas', 'Esimerkkisaari', 'Malliniemi', 'Esimerkkijoki', 'Mallikoski'],
  },
  sv: {
    first: ['Alva', 'Rasmus', 'Ebba', 'Viktor', 'Tuva', 'Anton'],
    last: ['Exempelberg', 'Modellström', 'Exempellund', 'Modellnäs', 'Exempelström', 'Modellfors'],
  },
}

/** Invented, and says so. */
const nameOf = (random: Random, language: 'fi' | 'sv') =>
  `${random.pick(names[language].first)} ${random.pick(names[language].last)}`
