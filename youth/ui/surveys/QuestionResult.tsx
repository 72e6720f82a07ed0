import { BarList } from '../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { useWords } from '../../../base/ui/useWords'
import type { AskedQuestion } from '../../api/surveys/schemas'

/** How many chose each answer to one question, as bars with their table. */
export function QuestionResult({ question }: { question: AskedQuestion }) {
  const { t, language, number, kinds } = useWords()
  const { n, text, choices } = question
  const isShown = choices.some(({ count }) => count !== null)
  if (!isShown) {
    return (
      <figure className="chart-figure">
        <figcaption className="chart-title">
          <h3>{text[language]}</h3>
          <p className="chart-note">{t('surveys:result.few')}</p>
        </figcaption>
      </figure>
    )
  }
  return (
    <ChartWithTable
      title={text[language]}
      description={text[language]}
      note={t('surveys:result.n', { n: number(n) })}
      marks={choices.map(({ code, text: words, count }) => ({
        key: code,
        label: words[language],
        cell: { kind: 'value', value: count ?? 0 },
      }))}
      words={kinds}
      write={number}
      tableWords={{
        open: t('ui:open-table'),
        label: t('surveys:result.choice'),
        value: t('surveys:answers-head'),
      }}
      draw={(chart) => <BarList {...chart} />}
    />
  )
}
