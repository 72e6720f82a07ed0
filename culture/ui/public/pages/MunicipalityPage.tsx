import { writeDay } from '../../../../base/language/days'
import { writeNumber } from '../../../../base/language/language'
import { bubbleLayout } from '../../../../base/municipalities/bubbles'
import { factsOf, populationYear } from '../../../../base/municipalities/facts'
import { municipalityOn } from '../../../../base/municipalities/mergers'
import type { Site } from '../../../../base/pages/site'
import { BubbleMap } from '../../../../base/ui/page/BubbleMap'
import { NamePanel } from '../../../../base/ui/page/NamePanel'
import { Section } from '../../../../base/ui/page/Section'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import { byIndicator } from '../../../../collection/ui/public/figures/measures'
import { latestYear } from '../../../../collection/ui/public/figures/read'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { FigureStatement } from '../../../../collection/ui/public/indicator/FigureStatement'
import { IndicatorLink } from '../../../../collection/ui/public/indicator/IndicatorLink'
import { FoldedParts } from '../../../../collection/ui/public/tables/FoldedParts'
import { MeasureTable } from '../../../../collection/ui/public/tables/MeasureTable'
import { placeName } from '../../../../statistics/domain/placeName'
import { cultureSubject } from '../../../domain/subject'
import { addressOf } from '../addresses'
import { leading } from '../figures/leading'
import { CultureDocument } from './CultureDocument'
import { askedRelease, type PageGround } from './page'

type MunicipalityPageProps = {
  ground: PageGround
  code: string
  book: FigureBook
  /** The same municipality on other rooms' pages. */
  elsewhere: Site['nav']
}

/** All figures of culture of a municipality: each theme begins with one, and a table holds the rest. */
export function MunicipalityPage({ ground, code, book, elsewhere }: MunicipalityPageProps) {
  const { t, language, register, release } = ground
  const name = placeName(register, code)[language]
  const drawn = municipalityOn(register, code, register.lastYear)
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'municipality', code, ...askedRelease(ground) }}
      title={t('culture-public:municipality.title', { name })}
      description={t('culture-public:municipality.description', { name })}
      panel={
        <NamePanel
          over={otherName(ground, code, name)}
          title={name}
          subtitle={t('culture-public:municipality.subtitle')}
          facts={factLine(ground, code)}
          map={
            <BubbleMap
              bubbles={bubbleLayout(register, register.lastYear)}
              highlighted={drawn}
              label={t('culture-public:map-of', { name: placeName(register, drawn)[language] })}
            />
          }
        />
      }
    >
      <div className="toolbar">
        <a
          className="button button-primary"
          href={addressOf(language, { name: 'compare', codes: [code], ...askedRelease(ground) })}
        >
          {t('culture-public:municipality.compare')}
        </a>
        {elsewhere.map(({ href, label }) => (
          <a key={href} className="text-link" href={href}>
            {label}
          </a>
        ))}
      </div>
      {release ? (
        <Themes ground={ground} release={release} code={code} name={name} book={book} />
      ) : (
        <p className="section-intro">{t('culture-public:front.empty-text')}</p>
      )}
    </CultureDocument>
  )
}

type ThemesProps = { ground: PageGround; release: ReleaseView; code: string; name: string; book: FigureBook }

function Themes({ ground, release, code, name, book }: ThemesProps) {
  const { t, language } = ground
  const years = release.years.filter((year) =>
    release.measures.some((measure) => book.at(code, year, measure.code)),
  )
  if (!years.length)
    return <p className="section-intro">{t('culture-public:municipality.nothing', { name })}</p>
  const columns = years.toReversed().map((year) => ({ key: year, header: year, place: code, year }))
  return cultureSubject.themes.map((theme) => {
    const measures = release.measures.filter(({ content }) => content.theme === theme.code)
    if (!measures.length) return null
    const first = measures.find((measure) => measure.code === leading[theme.code])
    return (
      <Section key={theme.code} title={theme.name[language]}>
        {first && (
          <FigureStatement
            ground={ground}
            book={book}
            measure={first}
            place={code}
            placeName={name}
            year={latestYear(book, release, code, first.code)}
          />
        )}
        <MeasureTable
          ground={ground}
          caption={t('culture-public:municipality.table', { theme: theme.name[language], name })}
          groups={[...byIndicator(measures).values()]}
          columns={columns}
          figure={(measure, column) => book.at(code, column.year, measure.code)}
          nameOf={(measure) => <IndicatorLink ground={ground} measure={measure} />}
          inShort
        />
        <FoldedParts
          ground={ground}
          theme={theme.name[language]}
          caption={t('culture-public:municipality.parts-of', { theme: theme.name[language], name })}
          measures={measures}
          columns={columns}
          figure={(measure, column) => book.at(code, column.year, measure.code)}
        />
      </Section>
    )
  })
}

/** The name in the other language, where it is another name. */
function otherName({ language, register }: PageGround, code: string, name: string) {
  const { of } = factsOf(register, code)
  const lang = language === 'sv' || name === of.name.sv ? ('fi' as const) : ('sv' as const)
  return of.name[lang] === name ? undefined : { text: of.name[lang], lang }
}

function factLine({ t, language, register }: PageGround, code: string): string[] {
  const { of, population, region } = factsOf(register, code)
  const date = writeDay(language, `${populationYear}-12-31`)
  return [
    ...(population.kind === 'value'
      ? [
          t('culture-public:municipality.population', {
            number: writeNumber(language, population.value),
            date,
          }),
        ]
      : []),
    ...(region ? [region[language]] : []),
    t(`culture-public:municipality.language.${of.language}`),
    t(`culture-public:municipality.group.${of.group}`),
  ]
}
