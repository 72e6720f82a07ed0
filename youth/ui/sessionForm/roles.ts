import { participantRoles } from '../../domain/codes'
import type { Session } from '../../domain/sessions/session'
import type { Draft } from './draft'

/** Those who took part in another way than as participants. */
export const otherRoles = participantRoles.filter((role) => role !== 'participant')
export type OtherRole = Exclude<(typeof participantRoles)[number], 'participant'>

type Rest = Draft['rest']

/** How many were there in a role, of whatever age; NaN where nobody noted it. */
export function countOfRole({ participants }: Rest, role: OtherRole): number {
  const cells = (participants?.detail ?? []).filter((cell) => cell.role === role)
  return cells.length ? cells.reduce((sum, { count }) => sum + count, 0) : Number.NaN
}

/** What the record says besides the form's own fields, with so many in a role; whose ages were counted live keep them. */
export function withRole(rest: Rest, role: OtherRole, count: number): Rest {
  if (Object.is(countOfRole(rest, role), count)) return rest
  const others = (rest.participants?.detail ?? []).filter((cell) => cell.role !== role)
  const cells: NonNullable<NonNullable<Session['participants']>['detail']> =
    count > 0 ? [...others, { age: 'unspecified', gender: 'unspecified', role, count }] : others
  const { detail: _, ...participants } = { total: 0, ...rest.participants }
  return { ...rest, participants: { ...participants, ...(cells.length ? { detail: cells } : {}) } }
}
