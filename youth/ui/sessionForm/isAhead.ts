import type { Draft } from './draft'

/**
 * Whether a session is said to have been held whose clock has not come yet: it is asked about, and saving not held up.
 * @param now the clock of today, `17:00`
 */
export const isAhead = (
  { held, date, start }: Pick<Draft, 'held' | 'date' | 'start'>,
  today: string,
  now: string,
): boolean => held === 'held' && date === today && (start ?? '') > now
