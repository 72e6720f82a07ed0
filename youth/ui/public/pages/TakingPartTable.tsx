import { inOrder } from '../../../../base/language/inOrder'
import { writeNumber } from '../../../../base/language/language'
import { Section } from '../../../../base/ui/page/Section'
import { type Column, DataTable } from '../../../../base/ui/table/DataTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { kindWords } from '../../../../statistics/words/words'
import { addressOf } from '../addresses'
import { measures } from '../figures/months'
import type { CountryFigures, MunicipalitySums } from '../figures/read'
import { periodOf } from './CountryYear'
import type { PageGround } from './page'

type Row = MunicipalitySums & { name: string }

/** The municipalities that take part, by name and never by size, each with how many months its sums are of. */
export function TakingPartTable({ ground, figures }: { ground: PageGround; figures: CountryFigures }) {
  const { t, language, register } = ground
  const rows = figures.takingPart.map((row) => ({ ...row, name: placeName(register, row.code)[language] }))
  return (
    <Section title={t('youth-public:front.taking-part')}>
      <p className="section-intro">
        {t('youth-public:front.taking-part-text', { period: periodOf(ground, figures.months) })}
      </p>
      <DataTable
        caption={t('youth-public:front.taking-part')}
        captionHidden
        columns={columnsOf(ground)}
        rows={inOrder(language, rows)}
        keyOf={({ code }) => code}
        words={kindWords(t)}
        write={(value) => writeNumber(language, value)}
      />
    </Section>
  )
}

const columnsOf = ({ t, language }: PageGround): Column<Row>[] => [
  {
    key: 'name',
    header: t('youth-public:municipality-word'),
    namesRow: true,
    text: ({ code, name }) => <a href={addressOf(language, { name: 'municipality', code })}>{name}</a>,
  },
  {
    key: 'recorded',
    header: t('youth-public:front.recorded'),
    text: ({ participations: { recorded, months } }) =>
      t('youth-public:front.recorded-of', { recorded, months }),
  },
  ...measures.map((measure) => ({
    key: measure,
    header: t(`youth-public:measure.${measure}`),
    cell: (row: Row) => row[measure].total,
  })),
]
