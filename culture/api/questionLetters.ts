import type { Language } from '../../base/language/language'
import type { Translate } from '../../base/language/translator'
import type { Register } from '../../base/municipalities/register'
import { placeName } from '../../statistics/domain/placeName'
import type { WriteQuestionLetter } from '../domain/questionLetters'

/** Letters of what another municipality asks, with a link to where it is read and answered. */
export const questionLetterWriter =
  (translate: (language: Language) => Translate, register: Register, address: string): WriteQuestionLetter =>
  ({ asking, indicator }, { name, email, language }) => {
    const t = translate(language)
    const params = {
      name,
      asking: placeName(register, asking)[language],
      indicator: indicator?.[language] || indicator?.fi || '',
      link: `${address}/app/culture/questions`,
    }
    return {
      to: email,
      subject: t('culture:letter.question.subject', params),
      text: t('culture:letter.question.text', params),
    }
  }
