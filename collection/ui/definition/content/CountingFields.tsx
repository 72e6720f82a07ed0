import { Chips } from '../../../../base/ui/controls/Chips'
import { Select } from '../../../../base/ui/controls/Select'
import { Checkbox } from '../../../../base/ui/controls/Toggle'
import { useWords } from '../../../../base/ui/useWords'
import { type Indicator, type IndicatorContent, readable } from '../../../domain/indicator'
import { AppliesField } from '../../rules/AppliesField'
import { LinesField } from './LinesField'

type CountingFieldsProps = {
  code: string
  content: IndicatorContent
  indicators: readonly Indicator[]
  put: (changes: Partial<IndicatorContent>) => void
}

/** What a value is told apart by, whom it is asked of, and how municipalities become an area without being counted twice. */
export function CountingFields({ code, content, indicators, put }: CountingFieldsProps) {
  const { t, language } = useWords()
  const others = indicators.filter((one) => one.code !== code)
  const label = (one: Indicator) => `${one.code} ${readable(one.content.name)[language]}`
  const choices = others.filter(({ content: { answer } }) => /^choices?$/.test(answer.type))
  const { aggregation, reported } = content
  const teller = choices.find((one) => one.code === reported?.ref.split('.')[0])
  const tellers = choices.flatMap((one) => [
    { value: one.code, label: label(one) },
    ...one.content.parts.map((part) => ({
      value: `${one.code}.${part.code}`,
      label: `${label(one)}: ${readable(part.name)[language]}`,
    })),
  ])
  const weights = others.filter(({ content: { answer } }) => answer.type === 'number')
  const answered = teller?.content.answer
  return (
    <>
      <LinesField
        label={t('indicator-content:parts')}
        hint={t('indicator-content:parts-hint')}
        codes={content.parts}
        onChange={(parts) => put({ parts, partsAddUp: content.partsAddUp && parts.length > 0 })}
      />
      {content.parts.length > 0 && content.answer.type === 'number' && (
        <Checkbox
          label={t('indicator-content:parts-add-up')}
          checked={content.partsAddUp}
          onChange={(partsAddUp) => put({ partsAddUp })}
        />
      )}
      <AppliesField
        label={t('indicator-content:applies')}
        questions={others.map(({ code, content }) => ({ indicator: code, content }))}
        value={content.applies}
        onChange={(applies) => put({ applies: applies ?? { to: 'all' } })}
      />
      <Select
        label={t('indicator-content:aggregation.label')}
        value={aggregation.way}
        onChange={(way) =>
          put({ aggregation: way === 'weightedMean' ? { way, weight: 'population' } : { way } })
        }
        options={(['sum', 'weightedMean', 'none'] as const).map((way) => ({
          value: way,
          label: t(`indicator-content:aggregation.${way}`),
        }))}
      />
      {aggregation.way === 'weightedMean' && (
        <Select
          label={t('indicator-content:aggregation.weight')}
          value={aggregation.weight}
          onChange={(weight: string) => put({ aggregation: { way: 'weightedMean', weight } })}
          options={[
            { value: 'population', label: t('indicator-content:formula.population') },
            ...weights.map((one) => ({ value: one.code, label: label(one) })),
          ]}
        />
      )}
      {tellers.length > 0 && (
        <Select
          label={t('indicator-content:reported.label')}
          value={reported?.ref ?? 'own'}
          onChange={(ref: string) => put({ reported: ref === 'own' ? undefined : { ref, elsewhere: [] } })}
          options={[{ value: 'own', label: t('indicator-content:reported.own') }, ...tellers]}
        />
      )}
      {reported && answered && 'options' in answered && (
        <Chips
          label={t('indicator-content:reported.elsewhere')}
          options={answered.options.map((option) => ({
            value: option.code,
            label: readable(option.name)[language],
          }))}
          values={reported.elsewhere}
          onChange={(elsewhere) => put({ reported: { ...reported, elsewhere } })}
        />
      )}
    </>
  )
}
