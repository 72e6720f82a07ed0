import { writeNumber } from '../../../../base/language/language'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { mainland, replies } from '../../../../collection/ui/public/figures/places'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { releasedKinds } from '../../../../collection/ui/public/figures/writeFigure'
import { askedRelease } from '../../../../collection/ui/public/ground'
import { Downloads } from '../../../../collection/ui/public/release/Downloads'
import type { YearlyGround } from './ground'
import { personYears } from './leading'
import { Regions } from './Regions'
import { ReleaseLine } from './ReleaseLine'
import { writePersonYears } from './writePersonYears'
import { YearlyDocument } from './YearlyDocument'
import { YearlyTable } from './YearlyTable'

type YearlyPageProps = {
  ground: YearlyGround
  /** Of the release that is read; null where nothing of the form has been released. */
  book: FigureBook | null
}

/** What municipalities have answered to the yearly form: resources, activity and young people's say. */
export function YearlyPage({ ground, book }: YearlyPageProps) {
  const { t, release } = ground
  return (
    <YearlyDocument
      ground={ground}
      page={{ name: 'indicators', ...askedRelease(ground) }}
      title={t('youth-public:yearly.title')}
      description={t('youth-public:yearly.description')}
    >
      <PageTitle title={t('youth-public:yearly.title')} lead={t('youth-public:yearly.lead')} />
      {release && book ? (
        <Released ground={ground} release={release} book={book} />
      ) : (
        <Section title={t('youth-public:yearly.none-title')}>
          <p className="section-intro">{t('youth-public:yearly.none')}</p>
        </Section>
      )}
    </YearlyDocument>
  )
}

export type Released = { ground: YearlyGround; release: ReleaseView; book: FigureBook }

function Released({ ground, release, book }: Released) {
  const { t, language } = ground
  const year = release.years.at(-1) ?? ''
  const cell = book.at(mainland, year, personYears)?.cell ?? { kind: 'missing' as const }
  const write = (value: number) => writePersonYears(language, value)
  return (
    <>
      <Section title={t('youth-public:yearly.heading', { year })}>
        <Statement
          cell={cell}
          words={releasedKinds(t)}
          write={write}
          unit={cell.kind === 'value' ? t('youth-public:yearly.unit') : undefined}
        >
          {cell.kind === 'value' && (
            <Emphasised>{t('youth-public:yearly.sentence', { number: write(cell.value), year })}</Emphasised>
          )}{' '}
          {whoAnswered(ground, book, year)}
        </Statement>
        <ReleaseLine ground={ground} release={release} />
      </Section>
      <Section title={t('youth-public:yearly.all')}>
        <p className="section-intro">{t('youth-public:yearly.all-text')}</p>
        <YearlyTable
          ground={ground}
          release={release}
          book={book}
          place={mainland}
          caption={t('youth-public:yearly.all')}
        />
      </Section>
      <Regions ground={ground} release={release} book={book} year={year} />
      <Downloads ground={ground} />
    </>
  )
}

function whoAnswered({ t, language }: YearlyGround, book: FigureBook, year: string): string {
  const count = (measure: string) => {
    const cell = book.at(mainland, year, measure)?.cell
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
