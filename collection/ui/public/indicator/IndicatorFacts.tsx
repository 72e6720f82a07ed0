import type { ReactNode } from 'react'
import { languages } from '../../../../base/language/language'
import { Section } from '../../../../base/ui/page/Section'
import type { IndicatorContent, Translated } from '../../../domain/indicator'
import { formulaParts } from '../figures/formulaParts'
import { askedRelease, type ReadingGround } from '../ground'

type IndicatorFactsProps = {
  ground: ReadingGround
  code: string
  content: IndicatorContent
  /** What the tasks that the law gives are called in the subject. */
  lawTasks: string
}

/** What a reader must know of an indicator: how it is read, where it comes from, whom it is of. */
export function IndicatorFacts({ ground, code, content, lawTasks }: IndicatorFactsProps) {
  const { t, language } = ground
  const said = (words: Translated) =>
    words[language] || words.fi || languages.map((one) => words[one]).join('')
  const named = (list: readonly { code: string; name: Record<typeof language, string> }[], codes: string[]) =>
    list
      .filter((one) => codes.includes(one.code))
      .map((one) => one.name[language])
      .join('; ')
  const goals = ground.subject.goalSets.flatMap((set) =>
    set.goals
      .filter((goal) => content.goals.includes(`${set.code}.${goal.code}`))
      .map((goal) => `${set.name[language]}: ${goal.name[language]}`),
  )
  const { source, answer, aggregation } = content
  const facts: Record<string, ReactNode> = {
    interpretation: said(content.interpretation),
    limits: said(content.limits),
    instruction: said(content.instruction),
    unit: answer.type === 'number' ? unitWords(ground, code) : t(`collection-public:answer.${answer.type}`),
    options: 'options' in answer ? answer.options.map((one) => said(one.name)).join('; ') : '',
    parts: content.parts.map((one) => said(one.name)).join('; '),
    numerator: said(content.numerator),
    denominator: said(content.denominator),
    formula: content.formula ? <FormulaLinks ground={ground} formula={content.formula} /> : '',
    direction: t(`collection-public:direction.${content.direction}`),
    aggregation: t(`collection-public:aggregation.${aggregation.way}`),
    applies: t(`collection-public:applies.${content.applies.to}`),
    theme: named(ground.subject.themes, [content.theme]),
    tasks: named(ground.subject.tasks, content.tasks),
    goals: goals.join('; '),
    source: source.address ? (
      <a href={source.address}>{said(source.name)}</a>
    ) : (
      `${said(source.name)} (${t(`collection-public:source-kind.${source.kind}`)})`
    ),
    licence: source.licence ?? '',
    years: content.validTo
      ? `${content.validFrom}–${content.validTo}`
      : t('collection-public:from-year', { year: content.validFrom }),
    breaks: content.breaks.length
      ? content.breaks.map((one) => `${one.year}: ${said(one.note)}`).join(' ')
      : '',
    code,
  }
  return (
    <Section title={t('collection-public:indicator.about')}>
      <dl className="facts">
        {Object.entries(facts)
          .filter(([, fact]) => fact)
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name === 'tasks' ? lawTasks : t(`collection-public:fact.${name}`)}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}

const unitWords = ({ release, language, t }: ReadingGround, code: string) =>
  release?.measures.find(({ indicator }) => indicator === code)?.unit?.[language] ??
  t('collection-public:answer.number')

/** The indicators that one is calculated from. */
function FormulaLinks({
  ground,
  formula,
}: {
  ground: ReadingGround
  formula: NonNullable<IndicatorContent['formula']>
}) {
  const { language, t, catalogue } = ground
  const { indicators, population } = formulaParts(formula)
  return (
    <>
      {indicators.map((code, index) => {
        const name = catalogue.get(code)?.[0].content.name
        return (
          <span key={code}>
            {index > 0 && '; '}
            <a href={ground.to({ name: 'indicator', code, ...askedRelease(ground) })}>
              {name ? name[language] || name.fi : code}
            </a>
          </span>
        )
      })}
      {population && `${indicators.length ? '; ' : ''}${t('collection-public:population')}`}
    </>
  )
}
