import type { Cell } from '../../../base/cells/cell'
import { BarList } from '../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import type { SurveyYear, YearResult } from '../../api/surveys/schemas'
import type { ListedUnit } from '../../api/units/schemas'

/** A figure that is there, or that fewer than five stand behind. */
const cellOf = (value: number | null, n: number): Cell =>
  value === null ? { kind: n > 0 ? 'suppressed' : 'missing' } : { kind: 'value', value: Math.round(value) }

type YearOfSurveysProps = { said: SurveyYear; units: readonly ListedUnit[] }

/** What a kind of survey says of a year: a numeral, the themes, and last year beside each question. */
export function YearOfSurveys({ said, units }: YearOfSurveysProps) {
  const { t, number, kinds, name } = useWords()
  const { whole, year } = said
  const overall = whole.questions[0]
  if (overall?.value == null) return <p>{t('surveys:year.none')}</p>
  const share = number(Math.round(overall.value))
  const nameOf = (unit: string) => {
    const found = units.find(({ id }) => id === unit)
    return found ? name(found.name) : ''
  }
  const beside = [
    ...said.units.map(({ unit, result }) => ({ key: unit, name: nameOf(unit), result })),
    ...said.groups.map((group) => ({
      key: `${group.unit} ${group.part}`,
      name: [group.name && name(group.name), nameOf(group.unit)].filter(Boolean).join(' · '),
      result: group.result,
    })),
  ]
  return (
    <>
      <BigNumber label={t('surveys:year.sentence', { share, n: number(overall.n) })}>{share}</BigNumber>
      <ChartWithTable
        title={t('surveys:year.indices')}
        description={t('surveys:year.indices')}
        note={t('surveys:year.indices-note')}
        marks={whole.indices.map(({ theme, value, n }) => ({
          key: theme,
          label: `${t(`surveys:theme.${theme}`)}, ${t('surveys:result.n', { n: number(n) })}`,
          cell: cellOf(value, n),
        }))}
        words={kinds}
        write={number}
        tableWords={{ open: t('ui:open-table'), label: t('surveys:year.theme'), value: String(year) }}
        draw={(chart) => <BarList {...chart} />}
      />
      <ComparedYears result={whole} year={year} />
      {beside.length > 1 && (
        <DataTable
          caption={t(said.groups.length ? 'surveys:year.groups' : 'surveys:year.units')}
          rows={beside}
          keyOf={({ key }) => key}
          words={kinds}
          write={number}
          columns={[
            { key: 'name', header: t('surveys:field.unit'), text: (row) => row.name, namesRow: true },
            {
              key: 'now',
              header: t('surveys:year.overall'),
              cell: ({ result }) => cellOf(result.questions[0]?.value ?? null, result.questions[0]?.n ?? 0),
            },
            {
              key: 'n',
              header: t('surveys:year.n'),
              cell: ({ result }) => ({ kind: 'value', value: result.questions[0]?.n ?? 0 }),
            },
          ]}
        />
      )}
    </>
  )
}

function ComparedYears({ result, year }: { result: YearResult; year: number }) {
  const { t, language, number, kinds } = useWords()
  return (
    <DataTable
      folds
      caption={t('surveys:year.compare')}
      rows={result.questions}
      keyOf={({ code }) => code}
      words={kinds}
      write={number}
      columns={[
        {
          key: 'question',
          header: t('surveys:year.question'),
          text: ({ text }) => text[language],
          namesRow: true,
        },
        {
          key: 'now',
          header: String(year),
          cell: ({ value, n }) => cellOf(value, n),
        },
        {
          key: 'n',
          header: t('surveys:year.n-of', { year }),
          cell: ({ n }) => ({ kind: 'value', value: n }),
        },
        {
          key: 'before',
          header: String(year - 1),
          cell: ({ before, nBefore }) => cellOf(before, nBefore),
        },
        {
          key: 'n-before',
          header: t('surveys:year.n-of', { year: year - 1 }),
          cell: ({ nBefore }) => ({ kind: 'value', value: nBefore }),
        },
      ]}
    />
  )
}
