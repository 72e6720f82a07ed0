import type { PlannedSession as Read } from '../../domain/plans/readOccurrences'
import type { PlannedSession } from './schemas'

/** A planned session as it is sent out. */
export const describePlanned = ({ session, plan, date, start, end, state, recorded }: Read): PlannedSession =>
  ({
    session,
    plan: plan.id,
    unit: plan.unit,
    ...{ date, start, end, state },
    form: plan.form,
    environment: plan.environment,
    group: plan.group,
    name: plan.name,
    participations: recorded?.participants ?? null,
    recorded: recorded && {
      id: recorded.id,
      date: recorded.date,
      start: recorded.start,
      end: recorded.end,
    },
    tags: plan.tags,
    youthPart: plan.youthPart,
    staffCount: plan.staffCount,
  }) as PlannedSession
