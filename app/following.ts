import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { nobody, write } from '../base/database/transaction'
import { isLanguage } from '../base/language/language'
import type { SendMail } from '../collection/domain/rounds/letters'
import { forgetTexts, takeObservationLetters } from '../youth/db/followUp/followUp'
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
 * Deletes the texts whose time is over: reflections and observations of every municipality, after as many months as it
 * decided. What was counted stays, and the audit says how many texts went.
 * @returns of how many municipalities
 */
export const forget = async (database: Database): Promise<number> =>
  (await write(database, nobody, forgetTexts)).length

const everyTenMinutes = 600_000

/**
 * Tells of observations and deletes what has had its time, for as long as the server runs.
 * @param sendMail null where no mail server is known
 * @returns stops it
 */
export function followRegularly(
  database: Database,
  sendMail: SendMail | null,
  address: string,
  log: Logger,
): () => void {
  const turn = async () => {
    try {
      await forget(database)
      if (sendMail) await tellOfObservations(database, sendMail, address)
    } catch (error) {
      log.error({ error }, 'observations could not be told of, or texts not deleted; it is tried again')
    }
  }
  const timer = setInterval(turn, everyTenMinutes)
  return () => clearInterval(timer)
}
