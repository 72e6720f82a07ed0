import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { nobody, write } from '../base/database/transaction'
import { isLanguage } from '../base/language/language'
import type { SendMail } from '../collection/domain/rounds/letters'
import { takeObservationLetters } from '../youth/db/followUp/followUp'
import { minute, regularly } from './regularly'
import { translate } from './words'

/**
 * Tells whoever a municipality chose that observations wait, with no word of theirs. Where the mail server takes none, all
 * are told the next time.
 * @returns how many letters went out
 */
export const tellOfObservations = (
  database: Database,
  sendMail: SendMail,
  address: string,
): Promise<number> =>
  write(database, nobody, async (tx) => {
    const letters = await takeObservationLetters(tx)
    for (const { email, language, observations } of letters) {
      const t = translate(isLanguage(language) ? language : 'fi')
      await sendMail({
        to: email,
        subject: t('youth:letter.observation.subject'),
        text: t('youth:letter.observation.text', {
          count: observations,
          link: `${address}/app/observations`,
        }),
      })
    }
    return letters.length
  })

/**
 * Tells of observations every ten minutes.
 * @returns stops it
 */
export const followRegularly = (
  database: Database,
  sendMail: SendMail,
  address: string,
  log: Logger,
): (() => void) =>
  regularly(
    { every: 10 * minute, log, failed: 'observations could not be told of; it is tried again' },
    async () => {
      const letters = await tellOfObservations(database, sendMail, address)
      if (letters) log.info({ letters }, 'letters about observations were sent')
    },
  )
