import { writeDay } from '../../../base/language/days'
import { type Language, nameIn } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { WriteLetter } from '../../domain/reminders/reminders'

/** How much a letter names; the screen shows the rest. */
const mostNamed = 20

/** The weekly letter about what is missing, in the language of whom it is for, with a link that stops it. */
export const missingLetterWriter =
  (translate: (language: Language) => Translate, address: string): WriteLetter =>
  ({ email, name, language }, { week, missing, stop }) => {
    const t = translate(language)
    const stopAddress = `${address}/app/reminders#${stop}`
    const lines = missing.slice(0, mostNamed).map(({ name, date, planned }) => {
      const line = `– ${nameIn(language, name)}, ${writeDay(language, date)}`
      if (!planned) return line
      const clock = planned.start.slice(0, 5).replace(':', language === 'en' ? ':' : '.')
      const what = planned.name ? nameIn(language, planned.name) : t(`youth:form.${planned.form}`)
      return t('youth:letter.missing.planned', { line, clock, what })
    })
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
