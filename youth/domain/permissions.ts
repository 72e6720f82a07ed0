import type { Role } from '../../base/people/domain/permissions'

declare module '../../base/people/domain/permissions' {
  interface Permissions {
    'youth.session.read': 'unit'
    'youth.session.write': 'unit'
    'youth.tally.read': 'unit'
    'youth.tally.write': 'unit'
    'youth.tally.decide': 'municipality'
    'youth.unit.read': 'unit'
    'youth.unit.write': 'municipality'
    'youth.summary.read': 'unit'
    'youth.plan.read': 'unit'
    'youth.plan.write': 'municipality'
    'youth.group.read': 'unit'
    'youth.group.write': 'unit'
    'youth.publication.read': 'municipality'
    'youth.publication.decide': 'municipality'
    'youth.observation.read': 'unit'
    'youth.observation.write': 'unit'
    'youth.follow-up.decide': 'municipality'
    'youth.retention.decide': 'municipality'
    'youth.import': 'municipality'
    'youth.structure.read': 'unit'
    'youth.structure.write': 'municipality'
    'youth.lock.read': 'unit'
    'youth.lock.write': 'municipality'
    'youth.resource.read': 'municipality'
    'youth.resource.write': 'municipality'
    'youth.export': 'municipality'
    'youth.key.manage': 'municipality'
    'youth.joining.read': 'unit'
    'youth.survey.read': 'unit'
    'youth.survey.write': 'unit'
    'youth.joining.decide': 'municipality'
    'youth.joining.manage': 'nation'
  }
}

const worker = [
  'youth.session.read',
  'youth.session.write',
  'youth.tally.read',
  'youth.tally.write',
  'youth.unit.read',
  'youth.summary.read',
  'youth.plan.read',
  'youth.group.read',
  'youth.group.write',
  'youth.observation.read',
  'youth.observation.write',
  'youth.joining.read',
  'youth.survey.read',
  'youth.survey.write',
  'youth.structure.read',
  'youth.lock.read',
] as const
const mentor = [
  'youth.unit.read',
  'youth.summary.read',
  'youth.structure.read',
  'youth.lock.read',
  'youth.resource.read',
] as const
const manager = [
  ...worker,
  'people.invite',
  'youth.unit.write',
  'youth.follow-up.decide',
  'youth.retention.decide',
  'youth.tally.decide',
  'youth.structure.write',
  'youth.lock.write',
  'youth.resource.read',
  'youth.resource.write',
  'youth.plan.write',
  'youth.import',
  'youth.export',
  'youth.key.manage',
  'youth.publication.read',
  'youth.publication.decide',
  'youth.joining.decide',
] as const

/** The roles of youth work. National people have none of these: they read what is published. */
export const youthRoles: readonly Role[] = [
  // Reads figures and helps; sees no text, writes nothing.
  { code: 'youth-mentor', scopes: ['municipality'], permissions: mentor, onlyWithin: true },
  { code: 'youth-worker', scopes: ['municipality', 'unit'], permissions: worker },
  {
    code: 'youth-manager',
    scopes: ['municipality'],
    permissions: manager,
    gives: ['youth-worker', 'youth-manager', 'youth-mentor'],
  },
]

/** What of youth work is the nation's: who is on the way in, and being in touch with them. */
export const nationalYouthPermissions = ['youth.joining.manage'] as const
