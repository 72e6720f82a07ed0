/**
 * Every permission by name. Each room adds its own (`declare module`), so that a misspelt name does not compile.
 * The value is the widest place it is asked for.
 */
export interface Permissions {
  'people.manage': 'nation'
  'people.invite': 'municipality'
}
export type Permission = keyof Permissions

export type ScopeKind = 'nation' | 'municipality' | 'unit'

/** A role as data: where it may be given and what it allows there. */
export type Role = {
  code: string
  scopes: readonly ScopeKind[]
  permissions: readonly Permission[]
  /** The roles that whoever has this one in a municipality may give and end there. */
  gives?: readonly string[]
  /** Given by the municipality itself, by nobody else. */
  onlyWithin?: boolean
}

export const groundRoles: readonly Role[] = [
  { code: 'administrator', scopes: ['nation'], permissions: ['people.manage'] },
]
