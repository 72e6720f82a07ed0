import type { TFunction } from 'i18next'
import type { Asker } from '../../api/schemas'

/** What somebody is where: "Youth worker, Porvoo". */
export const rolesOf = (
  { roles }: Asker,
  t: TFunction,
  name: (name: { fi: string; sv: string }) => string,
): string[] =>
  roles.map(({ role, municipality }) =>
    [t(`people:role.${role}`), municipality ? name(municipality) : t('support-app:queue.country')].join(', '),
  )
