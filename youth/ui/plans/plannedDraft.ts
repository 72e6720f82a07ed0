import type { PlannedSession } from '../../api/plans/schemas'
import type { StoredSession } from '../../api/sessions/schemas'
import { filledFrom } from '../sessionForm/before'
import { type Draft, emptyDraft } from '../sessionForm/draft'
import { staffTime } from '../sessionForm/staffTime'

/** The former session that a planned one goes on from: the latest held of the same form and group, on the same weekday if any. */
export const formerOf = (
  sessions: readonly StoredSession[],
  planned: PlannedSession,
): readonly StoredSession[] =>
  sessions.filter(
    ({ form, group }) => form === planned.form && (planned.group === null || group === planned.group),
  )

/** The record of a planned session before anything is typed: what the plan says, and what seldom changes from last time. */
export function plannedDraft(planned: PlannedSession, former: StoredSession | undefined): Draft {
  const { unit, form, environment, date, start, end, tags, youthPart, staffCount, group } = planned
  const empty = emptyDraft({ id: unit, environment }, date)
  const filled = former ? filledFrom(former, empty) : empty
  const draft: Draft = {
    ...filled,
    ...{ unit, form, environment, start, end },
    group: group ?? undefined,
    tags: tags.length ? tags : filled.tags,
    youthPart: youthPart ?? filled.youthPart,
    staffCount: staffCount ?? filled.staffCount,
  }
  return { ...draft, staffMinutes: staffTime(draft) }
}
