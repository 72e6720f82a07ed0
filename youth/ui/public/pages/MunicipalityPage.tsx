import { writeDay } from '../../../../base/language/days'
import { type Language, writeNumber } from '../../../../base/language/language'
import { bubbleLayout } from '../../../../base/municipalities/bubbles'
import { factsOf, type MunicipalityFacts, populationYear } from '../../../../base/municipalities/facts'
import { municipalityOn } from '../../../../base/municipalities/mergers'
import { BubbleMap } from '../../../../base/ui/page/BubbleMap'
import { NamePanel } from '../../../../base/ui/page/NamePanel'
import { askedRelease } from '../../../../collection/ui/public/ground'
import { placeName } from '../../../../statistics/domain/placeName'
import type { MunicipalityFigures } from '../figures/read'
import { hasFigures } from '../yearly/readYearly'
import { type YearlyAnswers, YearlyFigures } from '../yearly/YearlyFigures'
import { ClosedFigures } from './ClosedFigures'
import { Document } from './Document'
import { Mergers } from './Mergers'
import type { PageGround } from './page'
import { YearChoice, yearShown } from './YearChoice'
import { YearFigures } from './YearFigures'

type MunicipalityPageProps = {
  ground: PageGround
  code: string
  /** The year asked for, if any. */
  year?: number | undefined
  /** Null where nothing has been published of any municipality. */
  figures: MunicipalityFigures | null
  /** What it answered to the yearly form; null where nothing of the form has been released. */
  answers: YearlyAnswers | null
}

/** One municipality: what it is, and what its youth work amounts to in a year. */
export function MunicipalityPage({ ground, code, year, figures, answers }: MunicipalityPageProps) {
  const { t, language, register } = ground
  const name = placeName(register, code)[language]
  const facts = factsOf(register, code)
  const shown = figures && yearShown(figures, year)
  // A merged municipality has no circle of its own: its people are within its successor's.
  const drawn = municipalityOn(register, code, register.lastYear)
  const former = answers ? askedRelease(answers.ground) : {}
  const asked = { ...(shown !== null && year === shown ? { year } : {}), ...former }
  return (
    <Document
      ground={ground}
      page={{ name: 'municipality', code, ...asked }}
      title={t('youth-public:municipality.title', { name })}
      description={t('youth-public:municipality.description', { name })}
      panel={
        <NamePanel
          over={otherName(facts, language, name)}
          title={name}
          subtitle={t('youth-public:municipality.subtitle')}
          facts={factLine(ground, facts)}
          map={
            <BubbleMap
              bubbles={bubbleLayout(register, register.lastYear)}
              highlighted={drawn}
              label={t('youth-public:map-of', { name: placeName(register, drawn)[language] })}
            />
          }
        />
      }
    >
      <Mergers ground={ground} facts={facts} />
      {figures && shown !== null ? (
        <>
          <YearChoice ground={ground} code={code} figures={figures} shown={shown} {...former} />
          <YearFigures ground={ground} name={name} year={shown} figures={figures} />
        </>
      ) : (
        <ClosedFigures
          ground={ground}
          isAland={facts.isAland}
          hasAnswered={answers !== null && hasFigures(answers.release, answers.book, code)}
        />
      )}
      {answers && <YearlyFigures code={code} answers={answers} />}
      <Elsewhere ground={ground} code={code} />
    </Document>
  )
}

/** Links to the same municipality in other fields. */
function Elsewhere({ ground, code }: { ground: PageGround; code: string }) {
  const links = ground.elsewhere?.(code) ?? []
  if (!links.length) return null
  return (
    <ul className="elsewhere">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="text-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The name in the other language, where it is another name. */
function otherName({ of }: MunicipalityFacts, language: Language, name: string) {
  const lang = language === 'sv' || name === of.name.sv ? 'fi' : 'sv'
  return of.name[lang] === name ? undefined : { text: of.name[lang], lang }
}

function factLine({ t, language }: PageGround, { of, population, region }: MunicipalityFacts): string[] {
  const date = writeDay(language, `${populationYear}-12-31`)
  return [
    ...(population.kind === 'value'
      ? [t('youth-public:municipality.population', { number: writeNumber(language, population.value), date })]
      : []),
    ...(region ? [region[language]] : []),
    t(`youth-public:municipality.language.${of.language}`),
    t(`youth-public:municipality.group.${of.group}`),
  ]
}
