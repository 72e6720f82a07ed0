import { dateOf, dayNumber } from '../dayNumber'

/** For how many years what was counted is kept session by session, and the log of who changed what. */
export type Terms = { countYears: number; auditYears: number }

/** Without a decision. */
export const undecidedTerms: Terms = { countYears: 10, auditYears: 5 }
/** A year is compared with the one before it; what is older than a generation of young people explains nothing. */
export const countLimits = { least: 2, most: 20 }
/** Long enough to find out who changed what before a year is reported; names of staff are kept no longer than they serve. */
export const auditLimits = { least: 3, most: 10 }
/** How long a shortening can be taken back. */
export const daysUntilShortened = 30

/** What a municipality decided, and what held before it where that was longer: until the day that it ends. */
export type DecidedTerms = Terms & { former: Terms; shortensOn: string | null }

/** The terms that hold on a day. */
export function termsOn(decided: DecidedTerms, day: string): Terms {
  const { countYears, auditYears, former, shortensOn } = decided
  if (shortensOn === null || shortensOn <= day) return { countYears, auditYears }
  return {
    countYears: Math.max(countYears, former.countYears),
    auditYears: Math.max(auditYears, former.auditYears),
  }
}

export const isShorter = (asked: Terms, now: Terms): boolean =>
  asked.countYears < now.countYears || asked.auditYears < now.auditYears

/** What is decided today: longer terms at once, shorter ones after the time in which they can be taken back. */
export function decide(asked: Terms, now: Terms, today: string): DecidedTerms {
  const shortensOn = isShorter(asked, now) ? dateOf(dayNumber(today) + daysUntilShortened) : null
  return { ...asked, former: now, shortensOn }
}

/** What is younger than any municipality may decide is there. */
export const mayBeForgotten = (day: string, today: string): boolean =>
  day < firstKeptDay(today, countLimits.least)

/** The first day whose sessions are kept: whole years go, once as many after them are over. */
export const firstKeptDay = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}-01-01`
