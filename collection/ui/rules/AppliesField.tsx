import { Chips } from '../../../base/ui/controls/Chips'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { Rule } from '../../domain/checking/rule'
import { readRef } from '../../domain/value'
import { conditionsOf } from './conditionsOf'
import { type AnsweredQuestion, useRuleWords } from './useRuleWords'

type Applies = Rule['applies']
type AppliesFieldProps = {
  label: string
  questions: readonly AnsweredQuestion[]
  value: Applies
  onChange: (value: Applies) => void
}

/** Which municipalities and answers something is for: a rule, an indicator. */
export function AppliesField({ label, questions, value, onChange }: AppliesFieldProps) {
  const { t } = useWords()
  const { options, answerIn } = useRuleWords(questions)
  const answerOf = (ref: string) =>
    questions.find(({ indicator }) => indicator === readRef(ref)?.indicator)?.content.answer
  const condition = value?.to === 'answered' ? value : undefined
  const answers = condition ? conditionsOf(answerOf(condition.ref)) : []
  const choosable = options.filter(
    (option) => option.value === condition?.ref || conditionsOf(answerOf(option.value)).length > 0,
  )
  const first = choosable[0]?.value
  return (
    <>
      <Select
        label={label}
        value={value?.to ?? 'all'}
        onChange={(to) => {
          if (to === 'answered') onChange({ to, ref: first ?? '', is: [] })
          else onChange(to === 'all' ? undefined : { to })
        }}
        options={(['all', 'mainland', 'bilingual', 'answered'] as const)
          .filter((to) => to !== 'answered' || first !== undefined)
          .map((to) => ({ value: to, label: t(`rules:applies.${to}`) }))}
      />
      {condition && (
        <>
          <Select
            label={t('rules:applies.question')}
            value={condition.ref}
            onChange={(ref) => onChange({ to: 'answered', ref, is: [] })}
            options={choosable}
          />
          <Chips
            label={t('rules:applies.is')}
            options={answers.map(({ code }) => ({ value: code, label: answerIn(condition.ref, code) }))}
            values={condition.is}
            onChange={(is) => onChange({ ...condition, is })}
          />
        </>
      )}
    </>
  )
}
