import { groundRoles, type Role } from '../base/people/domain/permissions'
import { nationalSupportPermissions } from '../support/domain/permissions'
import { nationalYouthPermissions, youthRoles } from '../youth/domain/permissions'

/**
 * Every role of the product. Those that have no room of their own yet are known by name, so that people can be
 * given them: they may sign in and see who they are.
 */
export const roles: readonly Role[] = [
  ...groundRoles.map((role) =>
    role.code === 'administrator'
      ? { ...role, permissions: [...role.permissions, ...nationalYouthPermissions] }
      : role,
  ),
  ...youthRoles,
  { code: 'culture-respondent', scopes: ['municipality'], permissions: ['youth.summary.read'] },
  { code: 'culture-approver', scopes: ['municipality'], permissions: ['youth.summary.read'] },
  { code: 'culture-reviewer', scopes: ['nation'], permissions: [] },
  { code: 'analyst', scopes: ['nation'], permissions: [] },
  { code: 'steering-member', scopes: ['nation'], permissions: [] },
  {
    code: 'national-team',
    scopes: ['nation'],
    permissions: [...nationalSupportPermissions, ...nationalYouthPermissions],
  },
]
