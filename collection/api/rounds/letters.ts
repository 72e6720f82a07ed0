import { writeDay } from '../../../base/language/days'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { RoundContact } from '../../db/rounds/tables'
import type { Letter, WriteLetter } from '../../domain/rounds/letters'

/** Letters of a round, with a link to its form. */
export const letterWriter =
  (translate: (language: Language) => Translate, address: string): WriteLetter =>
  (kind, to, language) => {
    const t = translate(language)
    const params = {
      ...{ name: to.name, round: to.round_name[language], year: to.year },
      lastDay: writeDay(language, to.lastDay),
      // A line of its own, with the empty one after it; nothing where nobody is named.
      contact: to.contact ? `${contactLine(t, to.contact)}\n\n` : '',
      link: `${address}/app/collection/rounds/${to.round}`,
    }
    return {
      to: to.email,
      subject: t(`collection:letter.${kind}.subject`, params),
      text: t(`collection:letter.${kind}.text`, params),
    }
  }

/** Whom to ask, and how they are reached. */
const contactLine = (t: Translate, { name, email, phone }: RoundContact) =>
  t('collection:letter.contact', { name, reached: [email, phone].filter(Boolean).join(', ') })

/** The letter that brings a link to a section. */
export const sectionLetter = (
  t: Translate,
  { to, ...params }: { to: string; name: string; municipality: string; by: string; link: string },
): Letter => ({
  to,
  subject: t('collection:letter.section.subject', params),
  text: t('collection:letter.section.text', params),
})
