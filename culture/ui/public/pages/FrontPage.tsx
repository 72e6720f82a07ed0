import { bubbleLayout } from '../../../../base/municipalities/bubbles'
import { BubbleMap } from '../../../../base/ui/page/BubbleMap'
import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { NamePanel } from '../../../../base/ui/page/NamePanel'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { mainland } from '../../../../collection/ui/public/figures/places'
import { latestYear } from '../../../../collection/ui/public/figures/read'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { releasedKinds, writeLarge } from '../../../../collection/ui/public/figures/writeFigure'
import { FigureStatement } from '../../../../collection/ui/public/indicator/FigureStatement'
import { Downloads } from '../../../../collection/ui/public/release/Downloads'
import { releaseName } from '../../../../collection/ui/public/release/releaseName'
import { cultureSubject } from '../../../domain/subject'
import { addressOf } from '../addresses'
import { leading, netCost, netCostPerInhabitant } from '../figures/leading'
import { CultureDocument } from './CultureDocument'
import { FindMunicipality } from './FindMunicipality'
import { askedRelease, type PageGround } from './page'

/** The measures that the front page shows. */
export const frontMeasures = [netCost, netCostPerInhabitant, ...Object.values(leading)]

/** What municipal culture costs the country and how many municipalities that is known of; then the five themes. */
export function FrontPage({ ground, book }: { ground: PageGround; book: FigureBook }) {
  const { t, language, register, release } = ground
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'front', ...askedRelease(ground) }}
      title={t('culture-public:front.title')}
      description={t('culture-public:front.description')}
      panel={
        <NamePanel
          title={t('culture-public:front.name')}
          subtitle={t('culture-public:front.subtitle')}
          facts={release ? [releaseName(ground, release.published)] : []}
          map={<BubbleMap bubbles={bubbleLayout(register, register.lastYear)} />}
        />
      }
    >
      {release ? (
        <>
          <NetCost ground={ground} release={release} book={book} />
          <Themes ground={ground} release={release} book={book} />
        </>
      ) : (
        <Section title={t('culture-public:front.empty-title')}>
          <p className="section-intro">{t('culture-public:front.empty-text')}</p>
        </Section>
      )}
      <Section title={t('culture-public:front.find')}>
        <FindMunicipality ground={ground} />
        <p>
          <a className="text-link" href={addressOf(language, { name: 'compare', ...askedRelease(ground) })}>
            {t('culture-public:front.compare')}
          </a>
        </p>
      </Section>
      {release && <Downloads ground={ground} />}
    </CultureDocument>
  )
}

type Shown = { ground: PageGround; release: ReleaseView; book: FigureBook }

function NetCost({ ground, release, book }: Shown) {
  const { t, language } = ground
  const measure = release.measures.find(({ code }) => code === netCost)
  if (!measure) return null
  const year = latestYear(book, release, mainland, netCost)
  const figure = book.at(mainland, year, netCost)
  const large =
    figure?.cell.kind === 'value' ? writeLarge(language, t, measure, mainland, figure.cell.value) : null
  return (
    <div className="front-statement">
      <Statement
        cell={figure?.cell ?? { kind: 'missing' }}
        words={releasedKinds(t)}
        write={() => large?.numeral ?? ''}
        unit={large?.unit}
      >
        <Emphasised>
          {large
            ? t('culture-public:front.sentence', { figure: large.inWords, year })
            : t('culture-public:front.no-sum', { year })}
        </Emphasised>{' '}
        {large &&
          (figure?.note
            ? t('collection-public:sentence.coverage', { note: figure.note[language] })
            : t('culture-public:front.of-all'))}{' '}
        {t('collection-public:neutral')}
      </Statement>
    </div>
  )
}

function Themes({ ground, release, book }: Shown) {
  const { t, language } = ground
  return cultureSubject.themes.map((theme) => {
    const code = leading[theme.code]
    const measure = release.measures.find((one) => one.code === code)
    const count = new Set(
      release.measures
        .filter(({ content }) => content.theme === theme.code)
        .map(({ indicator }) => indicator),
    ).size
    if (!count) return null
    const list = `${addressOf(language, { name: 'indicators', ...askedRelease(ground) })}#${theme.code}`
    const link = (
      <a className="text-link" href={list}>
        {t('culture-public:front.indicators', { count })}
        <span className="visually-hidden">: {theme.name[language]}</span>
      </a>
    )
    const year = code ? latestYear(book, release, mainland, code) : ''
    return (
      <Section key={theme.code} title={theme.name[language]}>
        {measure ? (
          <FigureStatement
            ground={ground}
            book={book}
            measure={measure}
            place={mainland}
            placeName={release.places.get(mainland)?.name[language] ?? ''}
            year={year}
          />
        ) : null}
        <p>{link}</p>
      </Section>
    )
  })
}
