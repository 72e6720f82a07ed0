import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { releasedKinds } from '../../../../collection/ui/public/figures/writeFigure'
import { askedRelease, type ReadingGround } from '../../../../collection/ui/public/ground'
import { ReleaseNotice } from '../../../../collection/ui/public/release/ReleaseNotice'
import { personYears } from './leading'
import { ReleaseLine } from './ReleaseLine'
import { hasFigures } from './readYearly'
import { writePersonYears } from './writePersonYears'
import { YearlyTable } from './YearlyTable'

/** What a release of the yearly form says of one municipality. */
export type YearlyAnswers = { ground: ReadingGround; release: ReleaseView; book: FigureBook }

/** What a municipality has answered to the yearly form; nothing where no released year holds an answer of it. */
export function YearlyFigures({ code, answers }: { code: string; answers: YearlyAnswers }) {
  const { ground, release, book } = answers
  const { t, language } = ground
  if (!hasFigures(release, book, code)) return null
  const year = book.years(code, personYears).at(-1) ?? ''
  const cell = book.at(code, year, personYears)?.cell
  const write = (value: number) => writePersonYears(language, value)
  return (
    <Section title={t('youth-public:yearly.of-municipality')}>
      <ReleaseNotice ground={ground} latest={ground.to({ name: 'municipality', code })} />
      {cell?.kind === 'value' && (
        <Statement cell={cell} words={releasedKinds(t)} write={write} unit={t('youth-public:yearly.unit')}>
          <Emphasised>
            {t('youth-public:yearly.municipality-sentence', { number: write(cell.value), year })}
          </Emphasised>
        </Statement>
      )}
      <ReleaseLine ground={ground} release={release} before={t('youth-public:yearly.municipality-text')} />
      <YearlyTable
        ground={ground}
        release={release}
        book={book}
        place={code}
        caption={t('youth-public:yearly.of-municipality')}
      />
      <p>
        <a className="text-link" href={ground.to({ name: 'indicators', ...askedRelease(ground) })}>
          {t('youth-public:yearly.see')}
        </a>
      </p>
    </Section>
  )
}
