import type { Permission } from '../../../base/people/domain/permissions'

/** A place where the structure of a municipality's youth work is kept: its name, a line on what it is for, who may go there. */
export type StructurePlace = { href: string; title: string; words: string; permission: Permission }

/** In the order that a municipality sets itself up; what is done once stands last. */
export const structurePlaces: readonly StructurePlace[] = [
  {
    href: '/units',
    title: 'youth-app:units',
    words: 'structure:place.units',
    permission: 'youth.unit.write',
  },
  {
    href: '/templates',
    title: 'youth-app:screen.templates',
    words: 'structure:place.templates',
    permission: 'youth.structure.write',
  },
  {
    href: '/tags',
    title: 'structure:tag.title',
    words: 'structure:place.tags',
    permission: 'youth.structure.write',
  },
  {
    href: '/questions',
    title: 'youth-app:screen.questions',
    words: 'structure:place.questions',
    permission: 'youth.structure.write',
  },
  {
    href: '/goals',
    title: 'youth-app:screen.goals',
    words: 'structure:place.goals',
    permission: 'youth.structure.write',
  },
  {
    href: '/resources',
    title: 'youth-app:screen.costs',
    words: 'structure:place.resources',
    permission: 'youth.resource.read',
  },
  {
    href: '/locks',
    title: 'structure:lock.title',
    words: 'structure:place.locks',
    permission: 'youth.lock.write',
  },
  {
    href: '/follow-up',
    title: 'observations:settings.title',
    words: 'observations:settings.place',
    permission: 'youth.follow-up.decide',
  },
  {
    href: '/retention',
    title: 'structure:retention.title',
    words: 'structure:retention.place',
    permission: 'youth.retention.decide',
  },
  {
    href: '/counting',
    title: 'tally:choice.title',
    words: 'tally:choice.place',
    permission: 'youth.tally.decide',
  },
  {
    href: '/team',
    title: 'youth-app:screen.team',
    words: 'structure:place.team',
    permission: 'people.invite',
  },
  {
    href: '/publication',
    title: 'youth-app:publication.title',
    words: 'structure:place.publication',
    permission: 'youth.publication.decide',
  },
  {
    href: '/import',
    title: 'youth-app:screen.import',
    words: 'structure:place.import',
    permission: 'youth.import',
  },
  {
    href: '/export',
    title: 'youth-app:screen.export',
    words: 'structure:place.export',
    permission: 'youth.export',
  },
  {
    href: '/keys',
    title: 'youth-app:screen.keys',
    words: 'structure:place.keys',
    permission: 'youth.key.manage',
  },
]
