import { useEffect, useRef } from 'react'
import { languages } from '../../../base/language/language'
import { Button } from '../../../base/ui/controls/Button'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { TextArea } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import type { EditedRules } from '../../api/rules/schemas'
import { placesOf, type Rule, severities } from '../../domain/checking/rule'
import { AppliesField } from './AppliesField'
import { RuleFields } from './RuleFields'

type RuleFormProps = {
  rule: Rule
  questions: EditedRules['questions']
  onChange: (rule: Rule) => void
  done: () => void
}

/** One rule as it is written: what it speaks of, when it fires, and the sentence that people read. */
export function RuleForm({ rule, questions, onChange, done }: RuleFormProps) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { applies, ...always } = rule
  return (
    <div className="form rule-form">
      <h3 ref={heading} tabIndex={-1}>
        {t(`rules:type.${rule.type}`)}
      </h3>
      <p>{t(`rules:means.${rule.type}`)}</p>
      <RuleFields rule={rule} questions={questions} onChange={onChange} />
      <RadioCards
        label={t('rules:severity.label')}
        value={rule.severity}
        onChange={(severity) => onChange({ ...rule, severity })}
        cards={severities.map((value) => ({
          value,
          label: t(`rules:severity.${value}`),
          detail: t(`rules:severity.${value}-hint`),
        }))}
      />
      <AppliesField
        label={t('rules:applies.label')}
        questions={questions}
        value={applies}
        onChange={(next) => onChange(next ? { ...rule, applies: next } : (always as Rule))}
      />
      <fieldset className="field choices">
        <legend className="field-label-large">{t('rules:sentence.label')}</legend>
        <p className="field-hint">{t('rules:sentence.places')}</p>
        <ul className="rule-places">
          {Object.keys(placesOf[rule.type]).map((place) => (
            <li key={place}>
              <code>{place}</code> {t(`rules:place.${place}`)}
            </li>
          ))}
        </ul>
        {languages.map((language) => (
          <TextArea
            key={language}
            label={t(`rules:sentence.${language}`)}
            lang={language}
            rows={2}
            value={rule.sentence[language]}
            onChange={(text) => onChange({ ...rule, sentence: { ...rule.sentence, [language]: text } })}
          />
        ))}
      </fieldset>
      <div className="actions form-actions">
        <Button onClick={done}>{t('rules:done')}</Button>
      </div>
    </div>
  )
}
