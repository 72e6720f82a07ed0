import { type Language, languages, type Words } from '../../../base/language/language'
import type { Register } from '../../../base/municipalities/register'
import type { DimensionCode, TableDefinition } from '../../../statistics/table'
import { type Answer, hasWhole, type Indicator, type Translated } from '../indicator'
import type { Subject } from '../subject'
import { writeRef } from '../value'
import { placesOf } from './places'
import { unitNames } from './unitNames'

/** In which areas a table stands: each year's own, or today's with mergers summed into the successor. */
export type Areas = 'of-the-year' | 'of-today'

export const tableId = (subject: string, areas: Areas) =>
  areas === 'of-the-year' ? `${subject}-indicators` : `${subject}-indicators-today`

/** Of every area, how many municipalities were asked, answered, and answered in time. */
export const replyMeasures = ['expected', 'answered', 'on-time'] as const

/** The definition of a subject's published table. Of an indicator with several versions the newest one names what it says. */
export function releaseTable(
  register: Register,
  subject: Subject,
  indicators: readonly Indicator[],
  years: readonly number[],
  areas: Areas,
): TableDefinition {
  const shown = areas === 'of-the-year' ? years : [register.lastYear]
  return {
    id: tableId(subject.code, areas),
    subject: subject.code,
    title: said((language) => titles[areas][language](subject.name[language])),
    description: descriptions[areas],
    source: said(
      (language) =>
        [...new Set(indicators.map(({ content }) => readable(content.source.name)[language]))].join('; ') ||
        subject.name[language],
    ),
    licence: 'CC BY 4.0',
    timeUnit: 'year',
    dimensions: [
      {
        code: 'place',
        role: 'place',
        name: { fi: 'Alue', sv: 'Område', en: 'Area' },
        codes: placesOf(register, shown),
      },
      {
        code: 'year',
        role: 'time',
        name: { fi: 'Vuosi', sv: 'År', en: 'Year' },
        codes: years.map((year) => ({ code: String(year), name: said(() => String(year)) })),
      },
      {
        code: 'measure',
        role: 'measure',
        name: { fi: 'Tieto', sv: 'Uppgift', en: 'Measure' },
        codes: [
          ...replyMeasures.map((code) => ({ code, name: replyNames[code], unit: municipalities })),
          ...measuresOfAll(indicators),
        ],
      },
    ],
  }
}

/** The measures of all versions, by indicator: what a later one no longer tells apart is still told of the years before. */
function measuresOfAll(indicators: readonly Indicator[]): DimensionCode[] {
  const newestFirst = [...new Set(indicators)].sort((a, b) =>
    a.code === b.code ? b.version - a.version : a.code < b.code ? -1 : 1,
  )
  const measures = new Map<string, DimensionCode>()
  for (const measure of newestFirst.flatMap(measuresOf))
    if (!measures.has(measure.code)) measures.set(measure.code, measure)
  return [...measures.values()]
}

/** The measures of an indicator: the whole, where there is one, and each part; of a choice each of their options as a yes or no. */
export function measuresOf({ code, content }: Indicator): DimensionCode[] {
  const name = readable(content.name)
  const { answer } = content
  const decimals = decimalsOf(answer)
  const counted = (measure: string, named: Words): DimensionCode => ({
    code: measure,
    name: named,
    decimals,
    ...(answer.type === 'number' && answer.unit !== 'none' ? { unit: unitNames[answer.unit] } : {}),
  })
  const within = (whole: Words, part: Translated) =>
    said((language) => `${whole[language]}: ${readable(part)[language]}`)
  const named = [
    ...(hasWhole(content) ? [{ ref: code, name }] : []),
    ...content.parts.map((part) => ({
      ref: writeRef({ indicator: code, part: part.code }),
      name: within(name, part.name),
    })),
  ]
  if (answer.type === 'choice' || answer.type === 'choices')
    return named.flatMap(({ ref, name }) =>
      answer.options.map((option) => counted(optionMeasure(ref, option.code), within(name, option.name))),
    )
  return named.map(({ ref, name }) => counted(ref, name))
}

/** The decimals that an indicator is published with. A step of a scale is a whole number, and the mean of an area's is not. */
export const decimalsOf = (answer: Answer): number =>
  answer.type === 'number' ? answer.decimals : answer.type === 'scale' ? 1 : 0

/** One option of a choice, or of one part of it: `CU301:dance`, `CU211.museums:own`. */
export const optionMeasure = (ref: string, option: string) => `${ref}:${option}`

/** What a reader sees where a text is not translated yet: the Finnish one, never a blank. */
export const readable = (words: Translated): Words => said((language) => words[language] || words.fi)

const said = (say: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Words

const municipalities = { fi: 'kuntaa', sv: 'kommuner', en: 'municipalities' }
const replyNames: Record<(typeof replyMeasures)[number], Words> = {
  expected: { fi: 'Kuntia, joilta kysyttiin', sv: 'Kommuner som tillfrågades', en: 'Municipalities asked' },
  answered: {
    fi: 'Kuntia, joiden vastaus on mukana',
    sv: 'Kommuner vars svar är med',
    en: 'Municipalities whose reply is included',
  },
  'on-time': {
    fi: 'Kuntia, joiden vastaus on mukana ja tuli määräajassa',
    sv: 'Kommuner vars svar är med och kom i tid',
    en: 'Municipalities whose reply is included and came in time',
  },
}

const titles: Record<Areas, Record<Language, (subject: string) => string>> = {
  'of-the-year': {
    fi: (subject) => `${subject}: tunnusluvut kunnittain ja alueittain`,
    sv: (subject) => `${subject}: nyckeltal efter kommun och område`,
    en: (subject) => `${subject}: indicators by municipality and area`,
  },
  'of-today': {
    fi: (subject) => `${subject}: tunnusluvut nykyisissä kunnissa ja alueissa`,
    sv: (subject) => `${subject}: nyckeltal i dagens kommuner och områden`,
    en: (subject) => `${subject}: indicators in today’s municipalities and areas`,
  },
}
const descriptions: Record<Areas, Words> = {
  'of-the-year': {
    fi: 'Kuntien hyväksymät tiedot ja rekisteritiedot kunkin vuoden kunnissa ja alueissa. Puuttuva tieto ei ole nolla.',
    sv: 'Uppgifter som kommunerna har godkänt och registeruppgifter i respektive års kommuner och områden. En uppgift som saknas är inte noll.',
    en: 'Figures approved by the municipalities and figures from registers, in the municipalities and areas of each year. A missing figure is not a zero.',
  },
  'of-today': {
    fi: 'Samat tiedot nykyisissä kunnissa: yhdistyneiden kuntien luvut on laskettu yhteen. Jos yhdenkin kunnan tieto puuttuu, summakin puuttuu.',
    sv: 'Samma uppgifter i dagens kommuner: siffrorna för kommuner som gått samman har räknats ihop. Saknas en kommuns uppgift saknas också summan.',
    en: 'The same figures in today’s municipalities: those of merged municipalities are added up. Where one is missing, so is the sum.',
  },
}
