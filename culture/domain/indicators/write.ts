import type { Words } from '../../../base/language/language'
import type { Formula } from '../../../collection/domain/formula'
import type { IndicatorContent } from '../../../collection/domain/indicator'

/** An indicator of the core set: its code and what its first version says. */
export type CoreIndicator = { code: string; content: IndicatorContent }

export const say = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })
const nothing = say('', '', '')

export const value = (ref: string): Formula => ({ is: 'value', ref })
export const sum = (...of: Formula[]): Formula => ({ is: 'sum', of })
export const ratio = (of: Formula, to: Formula, times: 1 | 100 | 1000 = 1): Formula => ({
  is: 'ratio',
  of,
  to,
  times,
})
export const population: Formula = { is: 'population' }

type Text = 'instruction' | 'interpretation' | 'limits' | 'numerator' | 'denominator'
/** Who reports a service's figures: by service class, or in one class for all. */
export const reportedBy = (ref: string): NonNullable<IndicatorContent['reported']> => ({
  ref,
  elsewhere: ['another'],
})

type Usual = Text | 'parts' | 'partsAddUp' | 'direction' | 'goals' | 'aggregation' | 'applies' | 'breaks'
/** What must be said of each indicator; the rest is as usual unless said. */
type Said = Omit<IndicatorContent, Usual | 'source' | 'formula' | 'validFrom' | 'validTo'> &
  Partial<Pick<IndicatorContent, Usual | 'validFrom'>>

const usual: Pick<IndicatorContent, Usual | 'validFrom'> = {
  instruction: nothing,
  interpretation: nothing,
  limits: nothing,
  numerator: nothing,
  denominator: nothing,
  parts: [],
  partsAddUp: false,
  // A cost, a count or a choice is neither good nor bad by itself.
  direction: 'neutral',
  goals: [],
  aggregation: { way: 'sum' },
  // Åland is outside most culture statistics.
  applies: { to: 'mainland' },
  breaks: [],
  validFrom: 2021,
}

const counted = say(
  'Alueen luku kertoo, kuinka monessa vastanneessa kunnassa vaihtoehto on valittu.',
  'Ett områdes tal säger i hur många av de kommuner som svarat alternativet har valts.',
  'An area’s figure tells in how many of the municipalities that answered the option was chosen.',
)

/** A question to the municipality. */
export const asked = (code: string, said: Said): CoreIndicator => ({
  code,
  content: {
    ...usual,
    // What was chosen is added up over municipalities, option by option.
    ...(said.answer.type === 'choice' || said.answer.type === 'choices' ? { interpretation: counted } : {}),
    ...said,
    source: {
      kind: 'asked',
      name: say(
        'Kunnan vastaus kulttuurin kyselykierroksella',
        'Kommunens svar i kulturens insamlingsomgång',
        'The municipality’s answer in the culture round',
      ),
    },
  },
})

const fromRegister = say(
  'Tätä ei kysytä: luku tulee rekisteristä. Jos luku on mielestäsi väärä, kirjoita se huomautukseen.',
  'Det här frågas inte: uppgiften kommer från ett register. Skriv en kommentar om du anser att den är fel.',
  'This is not asked: the figure comes from a register. If you think it is wrong, write so in the comment.',
)

/** A figure that another statistics producer already has. */
export const imported = (
  code: string,
  source: Pick<IndicatorContent['source'], 'name' | 'address'>,
  said: Said,
): CoreIndicator => ({
  code,
  content: { ...usual, instruction: fromRegister, ...said, source: { kind: 'imported', ...source } },
})

/** A figure computed from others at release; never stored by hand. */
export const calculated = (code: string, formula: Formula, said: Said): CoreIndicator => ({
  code,
  content: {
    ...usual,
    instruction: say(
      'Tätä ei kysytä: luku lasketaan muista tiedoista, kun tiedot julkaistaan.',
      'Det här frågas inte: talet räknas ut ur andra uppgifter när uppgifterna publiceras.',
      'This is not asked: the figure is calculated from others at release.',
    ),
    ...said,
    source: {
      kind: 'calculated',
      name: say(
        'Laskettu muista tunnusluvuista',
        'Beräknat ur andra nyckeltal',
        'Calculated from other indicators',
      ),
    },
    formula,
  },
})

type PerInhabitant = Pick<Said, 'name' | 'theme' | 'tasks'> & {
  of: Formula
  /** What is divided, as the beginning of a sentence. */
  what: Words
  unit: 'eurPerInhabitant' | 'perInhabitant' | 'perThousandInhabitants'
  decimals: number
  direction?: 'higher' | 'neutral'
  interpretation?: Words
  goals?: string[]
}

/** A figure per inhabitant, or per thousand, by the population of 31 December of the statistical year. */
export function perInhabitant(
  code: string,
  { of, what, unit, decimals, direction, interpretation, goals = [], ...said }: PerInhabitant,
): CoreIndicator {
  const thousand = unit === 'perThousandInhabitants'
  return calculated(code, ratio(of, population, thousand ? 1000 : 1), {
    ...said,
    answer: { type: 'number', unit, decimals },
    definition: say(
      `${what.fi} jaettuna kunnan väkiluvulla tilastovuoden viimeisenä päivänä (31.12.)${thousand ? ', tuhatta asukasta kohti' : ''}.`,
      `${what.sv}, delat med kommunens folkmängd den 31 december under statistikåret${thousand ? ', per tusen invånare' : ''}.`,
      `${what.en} divided by the municipality’s population on 31 December of the statistical year${thousand ? ', per thousand inhabitants' : ''}.`,
    ),
    ...(interpretation ? { interpretation } : {}),
    limits: say(
      'Jos vuoden väkilukua ei ole, arvo puuttuu (ei nimittäjää). Toisen vuoden väkilukua ei käytetä. Jos jokin osa puuttuu, myös tulos puuttuu.',
      'Om folkmängden för året inte finns saknas värdet (ingen nämnare). Ett annat års folkmängd används inte. Om någon del saknas, saknas också resultatet.',
      'Where the year has no population figure, the value is missing (no denominator). Another year’s population is never used. Where a part is missing, so is the result.',
    ),
    numerator: what,
    denominator: say(
      'Väkiluku 31.12. tilastovuonna',
      'Folkmängden 31.12 under statistikåret',
      'Population on 31 December of the statistical year',
    ),
    direction: direction ?? 'neutral',
    goals,
    aggregation: { way: 'weightedMean', weight: 'population' },
  })
}
