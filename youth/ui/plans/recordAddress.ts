import type { PlannedSession } from '../../api/plans/schemas'

/** Where a planned session is recorded: by its own id, so that two who open it record one. */
export const recordAddress = ({ session, date }: Pick<PlannedSession, 'session' | 'date'>): string =>
  `/record?session=${session}&date=${date}`
