import { Chips } from '../../../base/ui/controls/Chips'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { EditedRules } from '../../api/rules/schemas'
import type { Rule, RuleOf } from '../../domain/checking/rule'
import { readRef } from '../../domain/value'
import { FigureField } from './FigureField'
import { RefList } from './RefList'
import { useRuleWords } from './useRuleWords'

type RuleFieldsProps = {
  rule: Rule
  questions: EditedRules['questions']
  onChange: (rule: Rule) => void
}

/** What a rule speaks of, and its thresholds: by its type. */
export function RuleFields({ rule, questions, onChange }: RuleFieldsProps) {
  const { t } = useWords()
  const { options } = useRuleWords(questions)
  if (rule.type === 'parts') {
    return (
      <>
        <Select
          label={t('rules:whole')}
          placeholder={t('rules:choose')}
          value={rule.whole}
          onChange={(whole: string) => onChange({ ...rule, whole })}
          options={options}
        />
        <RefList
          label={t('rules:parts')}
          questions={questions}
          refs={rule.parts}
          onChange={(parts) => onChange({ ...rule, parts })}
        />
        <FigureField
          label={t('rules:tolerance')}
          hint={t('rules:tolerance-hint')}
          value={rule.tolerance}
          onChange={(tolerance = Number.NaN) => onChange({ ...rule, tolerance })}
        />
      </>
    )
  }
  return (
    <>
      <RefList
        label={t('rules:refs')}
        questions={questions}
        refs={rule.refs}
        onChange={(refs) => onChange({ ...rule, refs })}
      />
      {rule.type === 'elsewhere' && <Teller {...{ rule, questions, onChange }} />}
      {rule.type === 'choices' && <Limits {...{ rule, questions, onChange }} />}
      <Thresholds rule={rule} onChange={onChange} />
    </>
  )
}

/** By which choice, and which of its options, another reports. */
function Teller({ rule, questions, onChange }: RuleFieldsProps & { rule: RuleOf<'elsewhere'> }) {
  const { t, language } = useWords()
  const { nameOf } = useRuleWords(questions)
  const choices = questions.filter(({ content }) => 'options' in content.answer)
  const asked = choices.find(({ indicator }) => indicator === readRef(rule.by)?.indicator)?.content.answer
  return (
    <>
      <Select
        label={t('rules:teller')}
        hint={t('rules:teller-hint')}
        placeholder={t('rules:choose')}
        value={rule.by}
        onChange={(by: string) => onChange({ ...rule, by, options: [] })}
        options={choices.flatMap(({ indicator, content }) =>
          [indicator, ...content.parts.map(({ code }) => `${indicator}.${code}`)].map((value) => ({
            value,
            label: nameOf(value),
          })),
        )}
      />
      {asked && 'options' in asked && (
        <Chips
          label={t('rules:teller-options')}
          options={asked.options.map(({ code, name }) => ({ value: code, label: name[language] || name.fi }))}
          values={rule.options}
          onChange={(options) => onChange({ ...rule, options })}
        />
      )}
    </>
  )
}

/** How many may be chosen, and which of the options is chosen alone. */
function Limits({ rule, questions, onChange }: RuleFieldsProps & { rule: RuleOf<'choices'> }) {
  const { t, language } = useWords()
  const { atMost, ...rest } = rule
  const spokenOf = new Set(rule.refs.map((ref) => readRef(ref)?.indicator))
  const options = new Map(
    questions.flatMap(({ indicator, content: { answer } }) =>
      spokenOf.has(indicator) && 'options' in answer
        ? answer.options.map(({ code, name }) => [code, name[language] || name.fi] as const)
        : [],
    ),
  )
  return (
    <>
      <FigureField
        label={t('rules:at-most')}
        value={atMost}
        onChange={(next) => onChange(next === undefined ? rest : { ...rest, atMost: next })}
      />
      {options.size > 0 && (
        <Chips
          label={t('rules:alone')}
          options={[...options].map(([value, label]) => ({ value, label }))}
          values={rule.alone}
          onChange={(alone) => onChange({ ...rule, alone })}
        />
      )}
    </>
  )
}

function Thresholds({ rule, onChange }: Pick<RuleFieldsProps, 'rule' | 'onChange'>) {
  const { t } = useWords()
  switch (rule.type) {
    case 'decimals':
      return (
        <Select
          label={t('rules:decimals')}
          value={String(rule.decimals)}
          onChange={(decimals) => onChange({ ...rule, decimals: Number(decimals) })}
          options={['0', '1', '2', '3'].map((value) => ({
            value,
            label: value === '0' ? t('rules:whole-number') : value,
          }))}
        />
      )
    case 'range': {
      const { min, max, ...rest } = rule
      const bounds = (bound: { min?: number | undefined; max?: number | undefined }) => {
        const next = { min, max, ...bound }
        onChange({
          ...rest,
          ...(next.min === undefined ? {} : { min: next.min }),
          ...(next.max === undefined ? {} : { max: next.max }),
        })
      }
      return (
        <div className="fields">
          <FigureField label={t('rules:min')} value={min} onChange={(next) => bounds({ min: next })} />
          <FigureField label={t('rules:max')} value={max} onChange={(next) => bounds({ max: next })} />
        </div>
      )
    }
    case 'together':
    case 'exactlyOne':
      return (
        <Select
          label={t('rules:counts.label')}
          value={rule.counts}
          onChange={(counts) => onChange({ ...rule, counts })}
          options={(['given', 'aboveZero'] as const).map((value) => ({
            value,
            label: t(`rules:counts.${value}`),
          }))}
        />
      )
    case 'change':
    case 'register':
      return (
        <>
          <FigureField
            label={t('rules:percent')}
            value={rule.percent}
            onChange={(percent = Number.NaN) => onChange({ ...rule, percent })}
          />
          <FigureField
            label={t('rules:floor')}
            hint={t('rules:floor-hint')}
            value={rule.floor}
            onChange={(floor = Number.NaN) => onChange({ ...rule, floor })}
          />
        </>
      )
    case 'outlier':
      return (
        <>
          <Select
            label={t('rules:per.label')}
            value={rule.per}
            onChange={(per) => onChange({ ...rule, per })}
            options={(['inhabitant', 'value'] as const).map((value) => ({
              value,
              label: t(`rules:per.${value}`),
            }))}
          />
          <FigureField
            label={t('rules:k')}
            hint={t('rules:k-hint')}
            value={rule.k}
            onChange={(k = Number.NaN) => onChange({ ...rule, k })}
          />
          <FigureField
            label={t('rules:at-least')}
            value={rule.atLeast}
            onChange={(atLeast = Number.NaN) => onChange({ ...rule, atLeast })}
          />
        </>
      )
    case 'thousands':
      return (
        <Chips
          label={t('rules:against.label')}
          options={(['lastYear', 'register', 'group'] as const).map((value) => ({
            value,
            label: t(`rules:against.${value}`),
          }))}
          values={rule.against}
          onChange={(against) => onChange({ ...rule, against })}
        />
      )
    default:
      return null
  }
}
