import type { Permission } from '../../base/people/domain/permissions'

declare module '../../base/people/domain/permissions' {
  interface Permissions {
    'culture.card.write': 'municipality'
  }
}

/** What a municipality's people of culture do in the room of culture itself: tell others what they have done. */
export const culturePermissions = ['culture.card.write'] as const satisfies readonly Permission[]
