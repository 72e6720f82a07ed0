import { groundRoles, type Permission, type Role } from '../base/people/domain/permissions'
import {
  approverPermissions,
  bodyPermission,
  editorPermissions,
  everyonesCollectionPermissions,
  respondentPermissions,
  reviewerPermissions,
  reviewPermission,
  roundKeeperPermissions,
  steeringPermissions,
  subjectPermission,
  workingGroupPermissions,
} from '../collection/domain/permissions'
import { culturePermissions } from '../culture/domain/permissions'
import { nationalSupportPermissions } from '../support/domain/permissions'
import { nationalYouthPermissions, youthRoles } from '../youth/domain/permissions'

/** What a role may do where data is collected, and for which subjects it speaks. */
const inCollection: Record<string, readonly Permission[]> = {
  'youth-manager': [...approverPermissions, subjectPermission.youth],
  'culture-respondent': [...respondentPermissions, subjectPermission.culture],
  'culture-approver': [...approverPermissions, subjectPermission.culture],
  'culture-reviewer': [...reviewerPermissions, subjectPermission.culture, reviewPermission.culture],
  'steering-member': [...steeringPermissions, bodyPermission.culture],
  'working-group-member': [...workingGroupPermissions, bodyPermission.culture],
  'youth-steering-member': [...steeringPermissions, bodyPermission.youth],
  'youth-working-group-member': [...workingGroupPermissions, bodyPermission.youth],
  'content-editor': editorPermissions,
  'national-team': [
    ...editorPermissions,
    ...roundKeeperPermissions,
    subjectPermission.culture,
    subjectPermission.youth,
    'collection.answer.review',
    reviewPermission.youth,
  ],
}

const rolesOfRooms: readonly Role[] = [
  ...groundRoles.map((role) =>
    role.code === 'administrator'
      ? { ...role, permissions: [...role.permissions, ...nationalYouthPermissions] }
      : role,
  ),
  ...youthRoles,
  {
    code: 'culture-respondent',
    scopes: ['municipality'],
    permissions: ['youth.summary.read', ...culturePermissions],
  },
  {
    code: 'culture-approver',
    scopes: ['municipality'],
    permissions: ['youth.summary.read', ...culturePermissions],
  },
  { code: 'culture-reviewer', scopes: ['nation'], permissions: [] },
  { code: 'analyst', scopes: ['nation'], permissions: [] },
  { code: 'steering-member', scopes: ['nation'], permissions: [] },
  { code: 'working-group-member', scopes: ['nation'], permissions: [] },
  { code: 'youth-steering-member', scopes: ['nation'], permissions: [] },
  { code: 'youth-working-group-member', scopes: ['nation'], permissions: [] },
  { code: 'content-editor', scopes: ['nation'], permissions: [] },
  {
    code: 'national-team',
    scopes: ['nation'],
    permissions: [...nationalSupportPermissions, ...nationalYouthPermissions],
  },
]

/** Every role of the product, with what each room lets it do. */
export const roles: readonly Role[] = rolesOfRooms.map((role) => ({
  ...role,
  permissions: [...role.permissions, ...(inCollection[role.code] ?? []), ...everyonesCollectionPermissions],
}))
