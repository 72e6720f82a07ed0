import { inOrder } from '../../../../base/language/inOrder'
import { writeNumber } from '../../../../base/language/language'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import { type Column, DataTable } from '../../../../base/ui/table/DataTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { kindWords } from '../../../../statistics/words/words'
import { addressOf } from '../addresses'
import {
  type Leading,
  leading,
  mainland,
  personYears,
  replies,
  type YearlyFigures,
  type YearlyMeasure,
  yearlyTable,
} from '../figures/yearly'
import { Document } from './Document'
import type { PageGround } from './page'
import { writePersonYears, writerOf } from './writeYearly'
import { YearlyTable } from './YearlyTable'

type YearlyPageProps = {
  ground: PageGround
  /** Null where nothing of the form has been released. */
  figures: YearlyFigures | null
}

/** What municipalities have answered to the yearly form: resources, activity and young people's say. */
export function YearlyPage({ ground, figures }: YearlyPageProps) {
  const { t } = ground
  return (
    <Document
      ground={ground}
      page={{ name: 'yearly' }}
      title={t('youth-public:yearly.title')}
      description={t('youth-public:yearly.description')}
    >
      <PageTitle title={t('youth-public:yearly.title')} lead={t('youth-public:yearly.lead')} />
      {figures ? <Released ground={ground} figures={figures} /> : <NothingYet ground={ground} />}
    </Document>
  )
}

function NothingYet({ ground: { t } }: { ground: PageGround }) {
  return (
    <Section title={t('youth-public:yearly.none-title')}>
      <p className="section-intro">{t('youth-public:yearly.none')}</p>
    </Section>
  )
}

function Released({ ground, figures }: { ground: PageGround; figures: YearlyFigures }) {
  const { t, language } = ground
  const [year = ''] = figures.years
  const cell = figures.at(mainland, year, personYears)?.cell ?? { kind: 'missing' as const }
  const write = (value: number) => writePersonYears(language, value)
  return (
    <>
      <Section title={t('youth-public:yearly.heading', { year })}>
        <Statement
          cell={cell}
          words={kindWords(t)}
          write={write}
          unit={cell.kind === 'value' ? t('youth-public:yearly.unit') : undefined}
        >
          {cell.kind === 'value' && (
            <Emphasised>{t('youth-public:yearly.sentence', { number: write(cell.value), year })}</Emphasised>
          )}{' '}
          {whoAnswered(ground, figures, year)}
        </Statement>
      </Section>
      <Section title={t('youth-public:yearly.all')}>
        <p className="section-intro">{t('youth-public:yearly.all-text')}</p>
        <YearlyTable
          ground={ground}
          figures={figures}
          place={mainland}
          caption={t('youth-public:yearly.all')}
        />
        <p>
          <a className="text-link" href={`/tables/${yearlyTable}.csv?lang=${language}`}>
            {t('youth-public:yearly.download')}
          </a>
        </p>
      </Section>
      <ByMunicipality ground={ground} figures={figures} year={year} />
    </>
  )
}

function whoAnswered({ t, language }: PageGround, figures: YearlyFigures, year: string): string {
  const count = (measure: string) => {
    const cell = figures.at(mainland, year, measure)?.cell
    return cell?.kind === 'value' ? cell.value : 0
  }
  const [answered, expected] = [count(replies.answered), count(replies.expected)]
  if (!expected) return ''
  return t('youth-public:yearly.answered', {
    count: answered,
    answered: writeNumber(language, answered),
    expected: writeNumber(language, expected),
  })
}

type Row = { code: string; name: string }

/** The municipalities that answered, side by side by a few figures; each leads to its own page. */
function ByMunicipality({
  ground,
  figures,
  year,
}: {
  ground: PageGround
  figures: YearlyFigures
  year: string
}) {
  const { t, language, register } = ground
  const rows = inOrder(
    language,
    figures.places
      .filter((place) => /^\d{3}$/.test(place))
      .map((code) => ({ code, name: placeName(register, code)[language] })),
  )
  if (!rows.length) return null
  const columns = leading.flatMap((code) => {
    const measure = figures.measures.find((one) => one.code === code)
    return measure ? [columnOf(ground, figures, code, measure, year)] : []
  })
  return (
    <Section title={t('youth-public:yearly.by-municipality', { year })}>
      <DataTable
        caption={t('youth-public:yearly.by-municipality', { year })}
        captionHidden
        columns={[
          {
            key: 'name',
            header: t('youth-public:municipality-word'),
            namesRow: true,
            text: ({ code, name }) => (
              <a href={addressOf(language, { name: 'municipality', code })}>{name}</a>
            ),
          },
          ...columns,
        ]}
        rows={rows}
        keyOf={({ code }) => code}
        words={kindWords(t)}
        write={String}
      />
    </Section>
  )
}

const columnOf = (
  ground: PageGround,
  figures: YearlyFigures,
  measure: Leading,
  named: YearlyMeasure,
  year: string,
): Column<Row> => ({
  key: measure,
  header: ground.t(`youth-public:yearly.short.${measure}`),
  cell: ({ code }) => figures.at(code, year, measure)?.cell ?? { kind: 'missing' },
  write: writerOf(ground, named, false),
})
