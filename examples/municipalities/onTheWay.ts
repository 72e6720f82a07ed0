import type { StoredStep } from '../../youth/domain/joining/joiningSteps'
import { colleague, type DemoPerson, demoPeople } from '../people'

/** Municipalities that have begun to join, a few weeks ago; they have recorded nothing yet. */
export type OnTheWay = { code: string; to: StoredStep; leader: DemoPerson }

const newcomer = demoPeople.find(({ email }) => email.startsWith('newcomer@'))

/** Loviisa has been invited: its head of youth services is among the people one may sign in as. */
export const onTheWay: readonly OnTheWay[] = [
  { code: '398', to: 'trying', leader: colleague('398', 'Aino Mallila', 'fi') },
  { code: '287', to: 'trying', leader: colleague('287', 'Kjell Exempelsson', 'sv') },
  { code: '505', to: 'accepted', leader: colleague('505', 'Pirjo Esimerkkivaara', 'fi') },
  ...(newcomer ? [{ code: '434', to: 'invited' as const, leader: newcomer }] : []),
]
