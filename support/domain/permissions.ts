import type { Permission } from '../../base/people/domain/permissions'

declare module '../../base/people/domain/permissions' {
  interface Permissions {
    'support.answer': 'nation'
    'support.publish': 'nation'
  }
}

/** What the national team does here: answers what people ask, and writes news and the calendar of help sessions. */
export const nationalSupportPermissions = [
  'support.answer',
  'support.publish',
] as const satisfies readonly Permission[]
