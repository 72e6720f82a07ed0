import { roles } from '../../app/roles'
import { type TestPerson, type TestUnit, testPeople, testUnits } from '../../app/testing/world'
import type { Access } from '../../base/endpoints/endpoint'

export const everyPerson = Object.keys(testPeople) as TestPerson[]

/** A place in youth work: a unit, its municipality today, and somebody who may record there. */
export type Home = { unit: TestUnit; municipality: string; worker: TestPerson }

export const homes = {
  porvoo: { unit: 'porvoo', municipality: '638', worker: 'worker' },
  oulu: { unit: 'oulu', municipality: '564', worker: 'ouluWorker' },
  kuopio: { unit: 'juankoski', municipality: '297', worker: 'kuopioWorker' },
} as const satisfies Record<string, Home>

const grantOf = (person: TestPerson): { role: string; municipality?: string; unit?: TestUnit } =>
  testPeople[person]

/** The place where a person has a role; for those of the nation any place will do. */
export const homeOf = (person: TestPerson): Home =>
  Object.values(homes).find(({ municipality }) => municipality === grantOf(person).municipality) ??
  homes.porvoo

/** A place where a person has no role. */
export const awayFrom = (person: TestPerson): Home =>
  homeOf(person) === homes.oulu ? homes.porvoo : homes.oulu

/** Whether a person's role lets them call an endpoint at all, as the catalogue of roles says. */
export function mayCall(person: TestPerson | null, access: Access): boolean {
  if (access === 'public') return true
  if (!person) return false
  if (access === 'signed-in') return true
  return roles.find(({ code }) => code === grantOf(person).role)?.permissions.includes(access) ?? false
}

export const worksInOneUnit = (person: TestPerson | null) =>
  person !== null && grantOf(person).unit !== undefined
export const municipalityOfUnit = (unit: TestUnit) => testUnits[unit]
