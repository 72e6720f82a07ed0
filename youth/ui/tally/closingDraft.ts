import type { Form } from '../../domain/codes'
import type { TallyCell } from '../../domain/tally/arrivals'
import { totalOf } from '../../domain/tally/arrivals'
import type { Detail, Draft } from '../sessionForm/draft'
import { staffTime } from '../sessionForm/staffTime'

/** What is known of the session that was counted. */
type Counted = {
  date: string
  start: string | null | undefined
  end: string | null | undefined
  form: string | null | undefined
  cells: readonly TallyCell[]
}

/**
 * The form of a session begins with what was counted.
 * @param base what the rest begins with: the plan's, or the last such evening's
 */
export function closingDraft(counted: Counted, base: Draft): Draft {
  const draft: Draft = {
    ...base,
    date: counted.date,
    start: counted.start ?? base.start,
    end: counted.end ?? base.end,
    form: (counted.form as Form | null) ?? base.form,
    ...peopleOf(counted.cells),
  }
  return { ...draft, staffMinutes: staffTime(draft) }
}

/** Those who were counted as the form holds them: whoever's age and gender nobody noted is in the total alone. */
export function peopleOf(
  cells: readonly TallyCell[],
): Pick<Draft, 'held' | 'total' | 'by' | 'detail' | 'rest'> {
  const plain = cells.filter(({ role, count }) => role === 'participant' && count > 0)
  const noted = plain.filter(({ age, gender }) => age !== 'unspecified' || gender !== 'unspecified')
  const others = cells.filter(({ role, count }) => role !== 'participant' && count > 0)
  const detail: Detail = {}
  for (const { age, gender, count } of noted) detail[`${age} ${gender}`] = count
  const total = totalOf(cells)
  const isWhole = totalOf(noted) === total
  return {
    held: total > 0 ? 'held' : 'no-visitors',
    total: isWhole ? Number.NaN : total,
    by: noted.some(({ gender }) => gender !== 'unspecified') ? 'age-gender' : noted.length ? 'age' : 'total',
    detail,
    rest: others.length ? { participants: { total, detail: others } } : {},
  }
}
