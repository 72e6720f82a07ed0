import { BarList } from '../../../../base/ui/charts/BarList'
import { ArrowDownIcon } from '../../../../base/ui/icons'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { byIndicator, type Measure } from '../../../../collection/ui/public/figures/measures'
import { mainland } from '../../../../collection/ui/public/figures/places'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { releasedKinds, unitOf, writerOf } from '../../../../collection/ui/public/figures/writeFigure'
import { IndicatorLink } from '../../../../collection/ui/public/indicator/IndicatorLink'
import { isNeutralCost } from '../../../../collection/ui/public/indicator/sentence'
import { FoldedParts } from '../../../../collection/ui/public/tables/FoldedParts'
import { MeasureTable } from '../../../../collection/ui/public/tables/MeasureTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { placesOfToday } from '../../../../statistics/domain/placesOfToday'
import { culturePaths } from '../../../api/publicPageEndpoints'
import { cultureSubject } from '../../../domain/subject'
import { addressOf } from '../addresses'
import { CultureDocument } from './CultureDocument'
import { askedRelease, type PageGround } from './page'
import { SimilarOnes } from './SimilarOnes'

/** How many stand side by side at most. */
export const mostCompared = 6

type ComparePageProps = {
  ground: PageGround
  codes: readonly string[]
  theme: string
  year: string
  book: FigureBook
}

/** Municipalities side by side, theme by theme: chosen by a plain form, and kept in the address. */
export function ComparePage({ ground, codes, theme, year, book }: ComparePageProps) {
  const { t, language, release, register } = ground
  const named = codes.map((code) => ({ code, name: placeName(register, code)[language] }))
  const asked = { codes, theme, year, ...askedRelease(ground) }
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'compare', ...asked }}
      title={
        named.length
          ? t('culture-public:compare.title-of', { names: named.map(({ name }) => name).join(', ') })
          : t('culture-public:compare.title')
      }
      description={t('culture-public:compare.lead')}
    >
      <PageTitle title={t('culture-public:compare.heading')} lead={t('culture-public:compare.lead')} />
      <ChosenMunicipalities ground={ground} {...{ named, asked }} />
      {release && (
        <>
          <Choice
            label={t('culture-public:compare.theme')}
            options={cultureSubject.themes.map(({ code, name }) => ({
              key: code,
              words: name[language],
              href: addressOf(language, { name: 'compare', ...asked, theme: code }),
              isChosen: code === theme,
            }))}
          />
          <Choice
            label={t('collection-public:year')}
            options={release.years.toReversed().map((one) => ({
              key: one,
              words: one,
              href: addressOf(language, { name: 'compare', ...asked, year: one }),
              isChosen: one === year,
            }))}
          />
          {named.length > 0 ? (
            <SideBySide ground={ground} release={release} {...{ named, theme, year, book }} />
          ) : (
            <p className="section-intro">{t('culture-public:compare.empty')}</p>
          )}
        </>
      )}
      {!release && <p className="section-intro">{t('culture-public:front.empty-text')}</p>}
    </CultureDocument>
  )
}

type Named = { code: string; name: string }
type Asked = { codes: readonly string[]; theme: string; year: string; release?: string }

function ChosenMunicipalities({
  ground,
  named,
  asked,
}: {
  ground: PageGround
  named: Named[]
  asked: Asked
}) {
  const { t, language, register } = ground
  const others = placesOfToday(register, language).filter(({ code }) => !asked.codes.includes(code))
  return (
    <>
      {named.length > 0 && (
        <ul className="chips compared">
          {named.map(({ code, name }) => (
            <li key={code}>
              <a
                className="chip"
                href={addressOf(language, {
                  name: 'compare',
                  ...asked,
                  codes: asked.codes.filter((one) => one !== code),
                })}
              >
                {name} <span aria-hidden="true">×</span>
                <span className="visually-hidden"> – {t('culture-public:compare.remove')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {named.length < mostCompared ? (
        <form className="find" action={culturePaths[language].compare} method="get">
          {named.map(({ code }) => (
            <input key={code} type="hidden" name="code" value={code} />
          ))}
          <input type="hidden" name="theme" value={asked.theme} />
          <input type="hidden" name="year" value={asked.year} />
          {asked.release && <input type="hidden" name="release" value={asked.release} />}
          <div className="field">
            <label className="field-label" htmlFor="add-municipality">
              {t(named.length ? 'culture-public:compare.add' : 'culture-public:front.choose')}
            </label>
            <div className="control-frame">
              <select className="control" id="add-municipality" name="code" required defaultValue="">
                <option value="" />
                {others.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
              <ArrowDownIcon size={20} />
            </div>
          </div>
          <button className="button button-primary" type="submit">
            {t('culture-public:compare.add-button')}
          </button>
        </form>
      ) : (
        <p className="section-intro">{t('culture-public:compare.full', { count: mostCompared })}</p>
      )}
      {named.length < mostCompared && <SimilarOnes ground={ground} {...{ named, asked }} />}
    </>
  )
}

type ChoiceProps = {
  label: string
  options: readonly { key: string; words: string; href: string; isChosen: boolean }[]
}

function Choice({ label, options }: ChoiceProps) {
  return (
    <nav className="toolbar compare-choice" aria-label={label}>
      <ul className="chips">
        {options.map(({ key, words, href, isChosen }) => (
          <li key={key}>
            <a className="chip" href={href} aria-current={isChosen ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type SideBySideProps = {
  ground: PageGround
  release: ReleaseView
  named: readonly Named[]
  theme: string
  year: string
  book: FigureBook
}

function SideBySide({ ground, release, named, theme, year, book }: SideBySideProps) {
  const { t, language } = ground
  const measures = release.measures.filter(({ content }) => content.theme === theme)
  const comparable = measures.filter(isComparable)
  const hasNeutral = comparable.some(isNeutralCost)
  const mainlandName = release.places.get(mainland)?.name[language] ?? mainland
  const places = [...named, { code: mainland, name: mainlandName }]
  const columns = places.map(({ code, name }) => ({ key: code, header: name, place: code, year }))
  const themeName = cultureSubject.themes.find(({ code }) => code === theme)?.name[language] ?? theme
  return (
    <>
      {comparable.length > 0 && (
        <Section title={t('culture-public:compare.bars', { year })}>
          <p className="section-intro">
            {t('collection-public:missing-is-not-zero')} {hasNeutral && t('collection-public:neutral')}
          </p>
          <div className="compare-bars">
            {comparable.map((measure) => (
              <figure key={measure.code} className="chart-figure">
                <figcaption className="chart-title">
                  <h3>
                    <IndicatorLink ground={ground} measure={measure} />
                    {measure.part && `: ${measure.short[language]}`}
                  </h3>
                  <p className="chart-note">{unitOf(language, t, measure, mainland)}</p>
                </figcaption>
                <BarList
                  title={measure.name[language]}
                  marks={places.map(({ code, name }) => ({
                    key: code,
                    label: name,
                    cell: book.at(code, year, measure.code)?.cell ?? { kind: 'missing' },
                  }))}
                  words={releasedKinds(t)}
                  write={writerOf(language, t, measure, mainland)}
                />
              </figure>
            ))}
          </div>
        </Section>
      )}
      <Section title={t('culture-public:compare.table', { year })}>
        <MeasureTable
          ground={ground}
          caption={t('culture-public:compare.table', { year })}
          groups={[...byIndicator(measures).values()]}
          columns={columns}
          figure={(measure, column) => book.at(column.place, year, measure.code)}
          nameOf={(measure) => <IndicatorLink ground={ground} measure={measure} />}
          inShort
        />
        <FoldedParts
          ground={ground}
          theme={themeName}
          caption={t('culture-public:municipality.parts-of', { theme: themeName, name: String(year) })}
          measures={measures}
          columns={columns}
          figure={(measure, column) => book.at(column.place, year, measure.code)}
        />
      </Section>
    </>
  )
}

/** Figures of municipalities of different size stand beside one another where they are per inhabitant or shares. */
function isComparable({ content: { answer } }: Measure): boolean {
  return (
    answer.type === 'number' &&
    ['eurPerInhabitant', 'perInhabitant', 'perThousandInhabitants', 'percent'].includes(answer.unit)
  )
}
