import { endpoint } from '../../../base/endpoints/endpoint'
import {
  LockDecision,
  LockedMonths,
  LockMonth,
  LockPlace,
  LockQuery,
  LockSession,
  MonthCheck,
  SessionLock,
  Unlocking,
} from './schemas'
import '../../domain/permissions'

export const getLocks = endpoint({
  method: 'GET',
  path: '/api/youth/locks',
  access: 'youth.lock.read',
  summary: 'The months of a year: which are locked, and what was changed after.',
  query: LockQuery,
  answer: LockedMonths,
  statuses: [200],
})
export const getMonthCheck = endpoint({
  method: 'GET',
  path: '/api/youth/locks/{month}',
  access: 'youth.lock.read',
  summary: 'What is missing of a month, and what there is, before it is locked.',
  params: LockMonth,
  query: LockPlace,
  answer: MonthCheck,
  statuses: [200],
})
export const putLock = endpoint({
  method: 'PUT',
  path: '/api/youth/locks/{month}',
  access: 'youth.lock.write',
  summary: 'Lock a month that is over, or open it again with a reason.',
  params: LockMonth,
  body: LockDecision,
  statuses: [204],
})
export const getSessionLock = endpoint({
  method: 'GET',
  path: '/api/youth/sessions/{id}/lock',
  access: 'youth.session.read',
  summary: 'Whether a session lies in a locked month, and whether it is open for one correction.',
  params: LockSession,
  answer: SessionLock,
  statuses: [200],
})
export const putUnlocking = endpoint({
  method: 'PUT',
  path: '/api/youth/sessions/{id}/unlock',
  access: 'youth.lock.write',
  summary: 'Open one session of a locked month for one correction or deletion, with a reason.',
  params: LockSession,
  body: Unlocking,
  statuses: [204],
})

export const lockEndpoints = [getLocks, getMonthCheck, putLock, getSessionLock, putUnlocking]
