import type { StoredSession } from '../../api/sessions/schemas'
import { mondayOf, shiftDays } from '../../domain/weeks/week'

/** Monday and Sunday of the week before a day's week. */
export function weekBefore(date: string): { from: string; to: string } {
  const from = shiftDays(mondayOf(date), -7)
  return { from, to: shiftDays(from, 6) }
}

/** A former session, the day it would fall on this week, and what is recorded for that already. */
export type Repeatable = {
  former: StoredSession
  date: string
  recorded: StoredSession | undefined
  isAhead: boolean
}

/**
 * What of last week can be repeated this week: each session that was held, oldest first, beside the one of the
 * same unit and form that stands a week later. Two alike on one day are told apart by their order.
 */
export function repeatable(sessions: readonly StoredSession[], today: string): Repeatable[] {
  const { from, to } = weekBefore(today)
  const inOrder = [...sessions].sort((a, b) => `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`))
  const taken = new Set<string>()
  return inOrder
    .filter(
      (one) =>
        one.date >= from && one.date <= to && one.exception !== 'cancelled' && one.exception !== 'closed',
    )
    .map((former) => {
      const date = shiftDays(former.date, 7)
      const recorded = inOrder.find(
        (one) =>
          one.date === date && one.unit === former.unit && one.form === former.form && !taken.has(one.id),
      )
      if (recorded) taken.add(recorded.id)
      return { former, date, recorded, isAhead: date > today }
    })
}
