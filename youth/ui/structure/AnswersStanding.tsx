import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getQuestions } from '../../api/structure/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { StandingRows } from './StandingRows'
import { type Evenings, useAnswered } from './useAnswered'

/** What units asked themselves and how their evenings answered; nothing where none did. */
export function AnswersStanding({ evenings, units }: { evenings: Evenings; units: readonly ListedUnit[] }) {
  const { t, name } = useWords()
  const answered = useAnswered(evenings)
  const { municipality, unit } = evenings
  const questions = useAnswer(getQuestions, answered.any ? { query: { municipality } } : null).data?.data
  const rows = (questions ?? []).flatMap((question) => {
    const words = answered.words(question)
    return words ? [{ id: question.id, unit: question.unit, title: name(question.text), words }] : []
  })
  return <StandingRows title={t('kept:question.of-month')} rows={rows} units={units} unit={unit} />
}
