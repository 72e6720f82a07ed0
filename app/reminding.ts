import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { dayInFinland } from '../base/language/days'
import { reviewLetterWriter } from '../collection/api/review/letters'
import { letterWriter } from '../collection/api/rounds/letters'
import { sendReviewLetters } from '../collection/domain/review/letters'
import { type SendMail, sendReminders } from '../collection/domain/rounds/letters'
import { translate } from './words'

/**
 * Sends the reminders of open rounds, in the hours of a working day. Several servers may do it: each letter is taken by
 * one of them.
 * @returns stops it
 */
export function remindRegularly(
  database: Database,
  sendMail: SendMail,
  address: string,
  log: Logger,
): () => void {
  let running = false
  const turn = async () => {
    const hour = Number(
      new Date().toLocaleString('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hour12: false }),
    )
    if (running || hour < 8 || hour > 17) return
    running = true
    try {
      const writeLetter = letterWriter(translate, address)
      const done = await sendReminders({ database, sendMail, writeLetter }, dayInFinland(new Date()))
      if (done.sent || done.failed) log.info({ reminders: done }, 'reminders were sent')
      const writeReview = reviewLetterWriter(translate, address)
      const told = await sendReviewLetters({ database, sendMail, writeLetter: writeReview })
      if (told.sent || told.failed) log.info({ letters: told }, 'letters of reviewers were sent')
    } catch (error) {
      log.error({ error }, 'reminders could not be sent; they are tried again')
    } finally {
      running = false
    }
  }
  const timer = setInterval(turn, 600_000)
  return () => clearInterval(timer)
}
