import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { may } from './allow'
import type { Permission } from './permissions'
import { type Grant, type Person, reachOf, scopeFor } from './person'

const roles = [
  { code: 'keeper', scopes: ['nation', 'municipality', 'unit'], permissions: ['people.manage'] },
  { code: 'guest', scopes: ['nation', 'municipality', 'unit'], permissions: [] },
] as const
const codes = ['049', '091', '638']
const units = ['u1', 'u2']

const anyGrant: fc.Arbitrary<Grant> = fc
  .record({
    role: fc.constantFrom('keeper', 'guest', 'role of an older version'),
    municipality: fc.option(fc.constantFrom(...codes)),
    unit: fc.option(fc.constantFrom(...units)),
  })
  .map(({ role, municipality, unit }) => ({
    role,
    municipality,
    unit: municipality && unit,
    municipalities: municipality ? [municipality] : [],
  }))
const personWith = (grants: Grant[]): Person => ({
  id: 'p',
  email: '',
  name: '',
  language: 'fi',
  grants,
  reach: reachOf(grants, roles),
})
const permission: Permission = 'people.manage'

describe('a person may', () => {
  test('exactly where a role that allows it was given', () => {
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 4 }),
        fc.constantFrom(...codes),
        fc.option(fc.constantFrom(...units)),
        (grants, municipality, unit) => {
          const holds = grants.some(
            (grant) =>
              grant.role === 'keeper' &&
              (grant.municipality === null ||
                (grant.unit ? grant.unit === unit : grant.municipality === municipality)),
          )
          expect(may(personWith(grants), permission, unit ? { municipality, unit } : { municipality })).toBe(
            holds,
          )
        },
      ),
    )
  })

  test('nothing anywhere without a role, or with one that is not known', () => {
    expect(may(personWith([]), permission, 'anywhere')).toBe(false)
    const former = { role: 'role of an older version', municipality: null, unit: null, municipalities: [] }
    expect(may(personWith([former]), permission, 'nation')).toBe(false)
  })

  test('nothing in the nation with a role in a municipality', () => {
    const local = { role: 'keeper', municipality: '638', unit: null, municipalities: ['638'] }
    expect(may(personWith([local]), permission, 'nation')).toBe(false)
    expect(may(personWith([local]), permission, 'anywhere')).toBe(true)
  })
})

describe('the scope of a transaction', () => {
  test('is where the person holds the permission asked for, and nothing under none', () => {
    const person = personWith([
      { role: 'keeper', municipality: '297', unit: null, municipalities: ['297', '174'] },
      { role: 'keeper', municipality: '638', unit: 'u1', municipalities: ['638'] },
      { role: 'guest', municipality: '564', unit: null, municipalities: ['564'] },
    ])
    expect(scopeFor(person, permission)).toEqual({
      person: 'p',
      nation: false,
      municipalities: ['297', '174'],
      units: ['u1'],
    })
    expect(scopeFor(person, null)).toEqual({ person: 'p', nation: false, municipalities: [], units: [] })
    expect(scopeFor(null, permission)).toEqual({ person: null, nation: false, municipalities: [], units: [] })
  })

  test('says which permission opened it where it is nationwide', () => {
    const national = { role: 'keeper', municipality: null, unit: null, municipalities: [] }
    expect(scopeFor(personWith([national]), permission)).toMatchObject({ nation: true, permission })
    expect(scopeFor(personWith([national]), null)).not.toHaveProperty('permission')
  })
})
