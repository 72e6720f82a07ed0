import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { Plan } from '../../domain/rounds/plan'
import { InThreeLanguages } from '../releases/InThreeLanguages'
import { type Askable, holdsIn } from './draft'
import { QuestionLine } from './QuestionLine'

type Section = Plan['sections'][number]
type SectionFieldsProps = {
  section: Section
  number: number
  /** The year that a regular round is about; a pilot may try what holds later. */
  year: number | null
  indicators: readonly Askable[]
  /** The indicators that the round asks already, in any section. */
  taken: ReadonlySet<string>
  onChange: (section: Section) => void
  onRemove: () => void
}

/** A section of a round: its name, and its questions in the order in which they are asked. */
export function SectionFields(props: SectionFieldsProps) {
  const { section, number, year, indicators, taken, onChange, onRemove } = props
  const { t, language } = useWords()
  const { questions } = section
  const put = (next: Section['questions']) => onChange({ ...section, questions: next })
  const title = section.name[language] || t('managed:section.untitled', { number })
  const nameOf = (code: string) => {
    const found = indicators.find((one) => one.code === code)
    return found ? `${code} ${found.name[language]}` : code
  }
  const isOutside = (code: string) => {
    const found = indicators.find((one) => one.code === code)
    return year !== null && found !== undefined && !holdsIn(found, year)
  }
  return (
    <section className="section">
      <div className="section-head">
        <h3>{title}</h3>
      </div>
      <div className="form">
        <InThreeLanguages
          label="managed:section.name"
          value={section.name}
          onChange={(name) => onChange({ ...section, name })}
        />
      </div>
      {questions.length === 0 && <p>{t('managed:section.none')}</p>}
      <ol className="rows">
        {questions.map((question, index) => (
          <QuestionLine
            key={question.indicator}
            question={question}
            indicators={indicators}
            asked={taken}
            year={year}
            first={index === 0}
            onChange={(next) => put(questions.with(index, next))}
            onEarlier={() => put(questions.toSpliced(index, 1).toSpliced(index - 1, 0, question))}
            onRemove={() => put(questions.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <div className="form">
        <Select
          label={t('managed:section.add-question')}
          placeholder={t('managed:choose')}
          value=""
          onChange={(code: string) => {
            const found = indicators.find((one) => one.code === code)
            if (found) put([...questions, { indicator: code, version: found.version }])
          }}
          options={indicators
            .filter(({ code, asked }) => asked && !taken.has(code))
            .map(({ code }) => ({
              value: code,
              label: isOutside(code) ? `${nameOf(code)} (${t('managed:not-valid', { year })})` : nameOf(code),
            }))}
        />
      </div>
      <div className="actions form-actions">
        <Button kind="quiet" onClick={onRemove}>
          {t('managed:section.remove')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </div>
    </section>
  )
}
