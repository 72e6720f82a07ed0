import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { nobody, read, write } from '../base/database/transaction'
import type { Register } from '../base/municipalities/register'
import { disableIdle } from '../base/people/domain/idle'
import { refreshGroupFigures } from '../collection/domain/rounds/groupFigures'
import { forgetTexts } from '../youth/db/followUp/followUp'
import { forgetSheets } from '../youth/db/import/imports'
import { forgetTallies } from '../youth/db/tally/tallies'
import { forgetAudit, forgetCounts } from '../youth/domain/retention/forgetCounts'
import { keepSurveys } from '../youth/domain/surveys/keepSurveys'
import { day, hour, minute, regularly } from './regularly'

/** A server that has just started answers people first. */
const first = 10_000

/**
 * Settles surveys that have closed and forgets what is old, each hour. Several servers may do it: what one has done the
 * next finds done.
 * @returns stops it
 */
export const keepSurveysRegularly = (database: Database, log: Logger): (() => void) =>
  regularly(
    { every: hour, first, log, failed: 'surveys could not be settled; it is tried again' },
    async () => {
      const forgotten = await keepSurveys(database)
      if (forgotten) log.info({ forgotten }, 'old surveys were added up and forgotten')
    },
  )

/**
 * Disables accounts that nobody has signed in to for twelve months, once a day, also where no mail goes out.
 * @returns stops it
 */
export const disableIdleRegularly = (database: Database, log: Logger): (() => void) =>
  regularly(
    { every: day, first, log, failed: 'idle accounts could not be looked for; it is tried again' },
    async () => {
      const disabled = await disableIdle(database)
      if (disabled) log.info({ disabled }, 'idle accounts were disabled')
    },
  )

/**
 * Deletes the texts whose time is over: reflections and observations of every municipality, after as many months as it
 * decided. What was counted stays, and the audit says how many texts went. Sheets that nobody imported within a week are
 * emptied, and so are tallies that nobody recorded within two months.
 * @returns of how many municipalities texts went
 */
export const forget = async (database: Database): Promise<number> =>
  write(database, nobody, async (tx) => {
    await forgetSheets(tx)
    await forgetTallies(tx)
    return (await forgetTexts(tx)).length
  })

/**
 * Deletes texts whose time is over, once a day.
 * @returns stops it
 */
export const forgetRegularly = (database: Database, log: Logger): (() => void) =>
  regularly(
    { every: day, first, log, failed: 'texts whose time is over could not be deleted; it is tried again' },
    async () => {
      const municipalities = await forget(database)
      if (municipalities) log.info({ municipalities }, 'texts whose time was over were deleted')
    },
  )

/**
 * Makes sums of the sessions whose time is over, and deletes the entries of the audit whose time is, each hour: what is due
 * at the turn of a year, or when a shortening takes effect, has not to wait for a day.
 * @returns stops it
 */
export const forgetCountsRegularly = (database: Database, log: Logger): (() => void) =>
  regularly(
    { every: hour, first, log, failed: 'what is kept no longer could not be taken; it is tried again' },
    async () => {
      const counts = await forgetCounts(database)
      if (counts.months) log.info({ counts }, 'sessions whose time was over have become sums')
      const entries = await forgetAudit(database)
      if (entries) log.info({ entries }, 'entries of the audit whose time was over were deleted')
    },
  )

/**
 * Has what forms of open rounds are held against ready before they are opened, at once and every ten minutes.
 * @returns stops it
 */
export const refreshGroupFiguresRegularly = (
  database: Database,
  register: Register,
  log: Logger,
): (() => void) =>
  regularly(
    {
      every: 10 * minute,
      first: 0,
      log,
      failed: 'medians of groups could not be asked for; forms ask for them',
    },
    () => read(database, nobody, (tx) => refreshGroupFigures(tx, register)),
  )
