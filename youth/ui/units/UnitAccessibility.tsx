import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import { type Accessibility, accessibilityFacts } from '../../domain/codes'

type UnitAccessibilityProps = { facts: Accessibility; onChange: (facts: Accessibility) => void }

/** What is there for those who need it: yes, no, or not known. */
export function UnitAccessibility({ facts, onChange }: UnitAccessibilityProps) {
  const { t } = useWords()
  const answers = ['unknown', 'yes', 'no'] as const
  const answerOf = (fact: boolean | undefined) => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no')
  return (
    <fieldset className="field">
      <legend className="field-label-large">{t('kept:unit.accessibility')}</legend>
      <div className="fields">
        {accessibilityFacts.map((fact) => (
          <Select
            key={fact}
            label={t(`kept:fact.${fact}`)}
            value={answerOf(facts[fact])}
            onChange={(answer: (typeof answers)[number]) => {
              const next: Accessibility = { ...facts, [fact]: answer === 'yes' }
              if (answer === 'unknown') delete next[fact]
              onChange(next)
            }}
            options={answers.map((answer) => ({ value: answer, label: t(`kept:answer.${answer}`) }))}
          />
        ))}
      </div>
    </fieldset>
  )
}
