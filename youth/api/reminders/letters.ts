import { writeDay } from '../../../base/language/days'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { WriteLetter } from '../../domain/reminders/reminders'

/** How many days a letter names; the screen shows the rest. */
const named = 20

/** The weekly letter about what is missing, in the language of whom it is for, with a link that stops it. */
export const missingLetterWriter =
  (translate: (language: Language) => Translate, address: string): WriteLetter =>
  ({ email, name, language }, { week, missing, stop }) => {
    const t = translate(language)
    const stopAddress = `${address}/app/reminders#${stop}`
    const lines = missing
      .slice(0, named)
      .map((day) => `– ${language === 'sv' ? day.name.sv : day.name.fi}, ${writeDay(language, day.date)}`)
    const params = {
      ...{ name, count: missing.length, days: lines.join('\n') },
      ...{ link: `${address}/app/week?week=${week}`, stop: stopAddress },
    }
    return {
      to: email,
      subject: t('youth:letter.missing.subject', params),
      text: t('youth:letter.missing.text', params),
      stop: stopAddress,
    }
  }
