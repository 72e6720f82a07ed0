import { thisMonth } from '../dates'

/** The year that is being planned: from November on the next one. */
export function planningYear(): number {
  const [year = 0, month = 0] = thisMonth().split('-').map(Number)
  return month >= 11 ? year + 1 : year
}
