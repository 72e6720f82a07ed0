import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { nobody, write } from '../base/database/transaction'
import { isLanguage } from '../base/language/language'
import type { SendMail } from '../base/mail/letter'
import { type ObservationLetter, takeObservationLetter } from '../youth/db/followUp/followUp'
import { minute, regularly } from './regularly'
import { translate } from './words'

/**
 * Tells whoever a municipality chose that observations wait, with no word of theirs, a person at a time. Whose letter the
 * mail server does not take is told the next time, and nobody else is told twice for it.
 * @returns how many letters went out, and how many did not
 */
export async function tellOfObservations(
  database: Database,
  sendMail: SendMail,
  address: string,
): Promise<{ sent: number; failed: number }> {
  const failed: string[] = []
  for (let sent = 0; ; sent++) {
    const told = await tellNext(database, failed, (letter) => sendMail(letterOf(letter, address)))
    if (!told) return { sent: sent - failed.length, failed: failed.length }
    if (told.refused) failed.push(told.person)
  }
}

/** Takes the next letter and sends it in one transaction; undefined where there is none. */
async function tellNext(
  database: Database,
  passedOver: readonly string[],
  send: (letter: ObservationLetter) => Promise<void>,
): Promise<{ person: string; refused: boolean } | undefined> {
  let taken: ObservationLetter | undefined
  try {
    await write(database, nobody, async (tx) => {
      taken = await takeObservationLetter(tx, passedOver)
      if (taken) await send(taken)
    })
    return taken && { person: taken.person, refused: false }
  } catch (error) {
    if (!taken) throw error
    return { person: taken.person, refused: true }
  }
}

function letterOf({ email, language, observations }: ObservationLetter, address: string) {
  const t = translate(isLanguage(language) ? language : 'fi')
  return {
    to: email,
    subject: t('youth:letter.observation.subject'),
    text: t('youth:letter.observation.text', { count: observations, link: `${address}/app/observations` }),
  }
}

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
      if (letters.sent || letters.failed) log.info({ letters }, 'letters about observations were sent')
    },
  )
