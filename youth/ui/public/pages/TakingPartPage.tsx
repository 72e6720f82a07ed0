import { inOrder } from '../../../../base/language/inOrder'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { type Column, DataTable } from '../../../../base/ui/table/DataTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { kindWords } from '../../../../statistics/words/words'
import { addressOf } from '../addresses'
import { type Participant, stepsShown } from '../figures/participants'
import { Document } from './Document'
import type { PageGround } from './page'
import { StepMark } from './StepMark'
import { TakingPartMap } from './TakingPartMap'

type Row = Participant & { name: string }
type TakingPartPageProps = { ground: PageGround; participants: readonly Participant[] }

/** Who takes part, how far each has come and since when. */
export function TakingPartPage({ ground, participants }: TakingPartPageProps) {
  const { t, language, register } = ground
  const rows = inOrder(
    language,
    participants.map((one) => ({ ...one, name: placeName(register, one.code)[language] })),
  )
  return (
    <Document
      ground={ground}
      page={{ name: 'taking-part' }}
      title={t('youth-public:taking-part.title')}
      description={t('youth-public:taking-part.description')}
    >
      <PageTitle
        title={t('youth-public:taking-part.title')}
        lead={
          rows.length
            ? t('youth-public:taking-part.lead', { count: rows.length })
            : t('youth-public:taking-part.lead-none')
        }
      />
      {rows.length > 0 && (
        <div className="taking-part-both">
          <TakingPartMap ground={ground} participants={participants} />
          <Section title={t('youth-public:taking-part.list')}>
            <DataTable
              caption={t('youth-public:taking-part.title')}
              captionHidden
              columns={columnsOf(ground)}
              // Those furthest along first, and by name within a step.
              rows={stepsShown.flatMap((step) => rows.filter((row) => row.step === step))}
              keyOf={({ code }) => code}
              words={kindWords(t)}
              write={String}
            />
          </Section>
        </div>
      )}
      <Section title={t('youth-public:taking-part.join-title')}>
        <p className="section-intro">{t('youth-public:taking-part.join')}</p>
      </Section>
    </Document>
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
    key: 'step',
    header: t('youth-public:taking-part.step'),
    text: ({ step }) => (
      <span className="step-word">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <StepMark step={step} x={12} y={12} r={11} />
        </svg>
        {t(`youth-public:taking-part.steps.${step}`)}
      </span>
    ),
  },
  {
    key: 'year',
    header: t('youth-public:taking-part.year'),
    text: ({ year }) => year,
  },
]
