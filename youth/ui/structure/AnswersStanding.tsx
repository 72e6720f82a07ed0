import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getQuestions } from '../../api/structure/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { type Evenings, useAnswered } from './useAnswered'

/** What units asked themselves and how their evenings answered; nothing where none did. */
export function AnswersStanding({ evenings, units }: { evenings: Evenings; units: readonly ListedUnit[] }) {
  const { t, name } = useWords()
  const answered = useAnswered(evenings)
  const { municipality, unit } = evenings
  const questions = useAnswer(getQuestions, answered.any ? { query: { municipality } } : null).data?.data
  const rows = (questions ?? []).flatMap((question) => {
    const words = answered.words(question)
    return words ? [{ ...question, words }] : []
  })
  if (!rows.length) return null
  const nameOf = (id: string) => name(units.find((one) => one.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <section className="section">
      <h2>{t('kept:question.of-month')}</h2>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <span className="row-title">{name(row.text)}</span>
              <span className="row-detail">
                {[!unit && nameOf(row.unit), row.words].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
