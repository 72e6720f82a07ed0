import type { Scope } from '../../database/transaction'
import type { Language } from '../../language/language'
import type { Permission, Role } from './permissions'

/** A role given to a person, with the codes its municipality covers (predecessors among them). */
export type Grant = {
  role: string
  municipality: string | null
  unit: string | null
  municipalities: readonly string[]
}

/** Where a person holds a permission. */
export type Reach = { nation: boolean; municipalities: ReadonlySet<string>; units: ReadonlySet<string> }

export type Person = {
  id: string
  email: string
  name: string
  language: Language
  grants: readonly Grant[]
  reach: ReadonlyMap<Permission, Reach>
}

/** What the grants amount to under the catalogue of roles; an unknown role allows nothing. */
export function reachOf(grants: readonly Grant[], roles: readonly Role[]): Map<Permission, Reach> {
  const byCode = new Map(roles.map((role) => [role.code, role]))
  const reach = new Map<Permission, { nation: boolean; municipalities: Set<string>; units: Set<string> }>()
  for (const grant of grants) {
    for (const permission of byCode.get(grant.role)?.permissions ?? []) {
      const held = reach.get(permission) ?? { nation: false, municipalities: new Set(), units: new Set() }
      if (grant.unit) held.units.add(grant.unit)
      else if (grant.municipality) for (const code of grant.municipalities) held.municipalities.add(code)
      else held.nation = true
      reach.set(permission, held)
    }
  }
  return reach
}

/** The scope of a transaction under one permission: only where the person holds it. */
export function scopeFor(person: Person | null, permission: Permission | null): Scope {
  const reach = permission ? person?.reach.get(permission) : undefined
  return {
    person: person?.id ?? null,
    nation: reach?.nation ?? false,
    municipalities: [...(reach?.municipalities ?? [])],
    units: [...(reach?.units ?? [])],
    ...(permission && reach?.nation ? { permission } : {}),
  }
}
