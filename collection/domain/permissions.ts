import type { Permission } from '../../base/people/domain/permissions'

declare module '../../base/people/domain/permissions' {
  interface Permissions {
    'collection.proposal.make': 'municipality'
    'collection.proposal.assess': 'nation'
    'collection.proposal.decide': 'nation'
    'collection.comment.hide': 'nation'
    'collection.pilot.read': 'nation'
    'collection.body.culture': 'nation'
    'collection.body.youth': 'nation'
    'collection.indicator.edit': 'nation'
    'collection.round.manage': 'nation'
    'collection.answer.read': 'municipality'
    'collection.answer.write': 'municipality'
    'collection.answer.approve': 'municipality'
    'collection.answer.review': 'nation'
    'collection.release.make': 'nation'
    'collection.subject.culture': 'municipality'
    'collection.subject.youth': 'municipality'
    'collection.review.culture': 'nation'
    'collection.review.youth': 'nation'
  }
}

/** What whoever has any role may do: the contents are decided together. */
export const everyonesCollectionPermissions = [
  'collection.proposal.make',
] as const satisfies readonly Permission[]

export const workingGroupPermissions = [
  'collection.proposal.assess',
  'collection.pilot.read',
] as const satisfies readonly Permission[]
export const steeringPermissions = [
  'collection.proposal.decide',
  'collection.pilot.read',
] as const satisfies readonly Permission[]
export const editorPermissions = [
  'collection.indicator.edit',
  'collection.comment.hide',
] as const satisfies readonly Permission[]

/** A municipality's answers: writing them, and saying that they are the municipality's. */
export const respondentPermissions = [
  'collection.answer.read',
  'collection.answer.write',
] as const satisfies readonly Permission[]
export const approverPermissions = [
  ...respondentPermissions,
  'collection.answer.approve',
] as const satisfies readonly Permission[]

export const reviewerPermissions = [
  'collection.round.manage',
  'collection.pilot.read',
  'collection.answer.review',
  'collection.release.make',
] as const satisfies readonly Permission[]
export const roundKeeperPermissions = [
  'collection.round.manage',
  'collection.pilot.read',
  'collection.release.make',
] as const satisfies readonly Permission[]

/** The permission that says which subject a role speaks for. A new subject gets a line here and in its roles. */
export const subjectPermission = {
  culture: 'collection.subject.culture',
  youth: 'collection.subject.youth',
} as const satisfies Record<string, Permission>

/** What is asked about, by its code. */
export type SubjectCode = keyof typeof subjectPermission

/** The permission that says for which subject a body assesses and decides: youth work's bodies have its centre of expertise at the table. */
export const bodyPermission = {
  culture: 'collection.body.culture',
  youth: 'collection.body.youth',
} as const satisfies Record<string, Permission>

/**
 * Whose answers a role reviews. Keeping the rounds of a subject opens no answers of it: the national team keeps the
 * rounds of culture, and reviews those of youth work alone.
 */
export const reviewPermission = {
  culture: 'collection.review.culture',
  youth: 'collection.review.youth',
} as const satisfies Record<string, Permission>
