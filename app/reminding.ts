import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { dayInFinland } from '../base/language/days'
import type { SendMail } from '../base/mail/letter'
import { predecessorsOf } from '../base/municipalities/mergers'
import type { Register } from '../base/municipalities/register'
import { reviewLetterWriter } from '../collection/api/review/letters'
import { letterWriter } from '../collection/api/rounds/letters'
import { sendReviewLetters } from '../collection/domain/review/letters'
import { sendReminders } from '../collection/domain/rounds/letters'
import { questionLetterWriter } from '../culture/api/questionLetters'
import { sendQuestionLetters } from '../culture/domain/questionLetters'
import { missingLetterWriter } from '../youth/api/reminders/letters'
import { sendMissing } from '../youth/domain/reminders/reminders'
import { minute, regularly } from './regularly'
import { translate } from './words'

/**
 * Sends the reminders of open rounds, and what is missing of the week before, in the hours of a
 * working day. Several servers may do it: each letter is taken by one of them.
 * @returns stops it
 */
export function remindRegularly(
  database: Database,
  register: Register,
  sendMail: SendMail,
  address: string,
  log: Logger,
): () => void {
  const work = async () => {
    const now = Number(
      new Date().toLocaleString('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hour12: false }),
    )
    if (now < 8 || now > 17) return
    const writeLetter = letterWriter(translate, address)
    const done = await sendReminders({ database, sendMail, writeLetter }, dayInFinland(new Date()))
    if (done.sent || done.failed) log.info({ reminders: done }, 'reminders were sent')
    const missing = await sendMissing(
      {
        ...{ database, sendMail, writeLetter: missingLetterWriter(translate, address) },
        withPredecessors: (code) => [code, ...predecessorsOf(register, code)],
      },
      dayInFinland(new Date()),
    )
    if (missing.sent || missing.failed) log.info({ missing }, 'letters about what is missing were sent')
    const writeReview = reviewLetterWriter(translate, address)
    const told = await sendReviewLetters({ database, sendMail, writeLetter: writeReview })
    if (told.sent || told.failed) log.info({ letters: told }, 'letters of reviewers were sent')
    const writeQuestion = questionLetterWriter(translate, register, address)
    const asked = await sendQuestionLetters({ database, sendMail, writeLetter: writeQuestion })
    if (asked.sent || asked.failed) log.info({ questions: asked }, 'letters about questions were sent')
  }
  const failed = 'reminders could not be sent; they are tried again'
  return regularly({ every: 10 * minute, log, failed }, work)
}
