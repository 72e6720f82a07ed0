import { writeDay } from '../../../base/language/days'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { WriteReviewLetter } from '../../domain/review/letters'
import { nameOf } from './describe'

/** Letters of what reviewers said, in their words, with a link to the form. */
export const reviewLetterWriter =
  (translate: (language: Language) => Translate, address: string): WriteReviewLetter =>
  (note, { name, email, language }) => {
    const t = translate(language)
    const { content, sectionName, part, kind, text, answer_by } = note
    const about = content
      ? nameOf(content, part ?? '')[language]
      : (sectionName?.[language] ?? t('collection:letter.review.whole'))
    const params = {
      ...{ name, about, text, round: note.round_name[language] },
      answerBy: answer_by
        ? t('collection:letter.review.answer-by', { day: writeDay(language, answer_by) })
        : '',
      link: `${address}/app/collection/rounds/${note.round}`,
    }
    // Of a whole return nothing else is left that would stay locked.
    const which = kind === 'return' && !content && !sectionName ? 'return-whole' : kind
    return {
      to: email,
      subject: t(`collection:letter.review.${which}.subject`, params),
      text: t(`collection:letter.review.${which}.text`, params),
    }
  }
