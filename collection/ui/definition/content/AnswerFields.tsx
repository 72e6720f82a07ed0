import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import { type Answer, units } from '../../../domain/indicator'
import { LinesField } from './LinesField'

const types = ['number', 'yesNo', 'scale', 'choice', 'choices'] as const
const nothing = { fi: '', sv: '', en: '' }

type AnswerFieldsProps = { answer: Answer; onChange: (answer: Answer) => void }

/** What an answer looks like. Options that were written stay when one choice becomes several. */
export function AnswerFields({ answer, onChange }: AnswerFieldsProps) {
  const { t } = useWords()
  const options = answer.type === 'choice' || answer.type === 'choices' ? answer.options : []
  const beginning: Record<(typeof types)[number], Answer> = {
    number: { type: 'number', unit: 'count', decimals: 0 },
    yesNo: { type: 'yesNo' },
    scale: { type: 'scale', from: 1, to: 5, low: nothing, high: nothing },
    choice: { type: 'choice', options },
    choices: { type: 'choices', options },
  }
  return (
    <>
      <Select
        label={t('indicator-content:answer.label')}
        value={answer.type}
        onChange={(type) => onChange(beginning[type])}
        options={types.map((type) => ({ value: type, label: t(`indicator-content:answer.${type}`) }))}
      />
      {answer.type === 'number' && (
        <>
          <Select
            label={t('collection-app:draft.unit')}
            value={answer.unit}
            onChange={(unit) => onChange({ ...answer, unit })}
            options={units.map((unit) => ({ value: unit, label: t(`collection-app:unit.${unit}`) }))}
          />
          <Select
            label={t('indicator-content:answer.decimals')}
            value={String(answer.decimals)}
            onChange={(decimals) => onChange({ ...answer, decimals: Number(decimals) })}
            options={['0', '1', '2', '3'].map((value) => ({ value, label: value }))}
          />
        </>
      )}
      {answer.type === 'scale' && (
        <>
          <Select
            label={t('indicator-content:answer.to')}
            value={String(answer.to)}
            onChange={(to) => onChange({ ...answer, to: Number(to) })}
            options={['3', '4', '5', '6', '7', '10'].map((value) => ({ value, label: value }))}
          />
          {(['low', 'high'] as const).flatMap((end) =>
            (['fi', 'sv', 'en'] as const).map((language) => (
              <TextField
                key={`${end}.${language}`}
                label={`${t(`indicator-content:answer.${end}`)}, ${t(`collection-app:language.${language}`)}`}
                lang={language}
                required={language === 'fi'}
                value={answer[end][language]}
                onChange={(text) => onChange({ ...answer, [end]: { ...answer[end], [language]: text } })}
              />
            )),
          )}
        </>
      )}
      {(answer.type === 'choice' || answer.type === 'choices') && (
        <LinesField
          label={t('indicator-content:answer.options')}
          hint={t('indicator-content:options-hint')}
          codes={answer.options}
          onChange={(next) => onChange({ ...answer, options: next })}
        />
      )}
    </>
  )
}
