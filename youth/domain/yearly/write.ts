import type { Words } from '../../../base/language/language'
import type { IndicatorContent } from '../../../collection/domain/indicator'

/** An indicator of the yearly form: its code and what its first version says. */
export type YearlyIndicator = { code: string; content: IndicatorContent }

export const say = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })
const nothing = say('', '', '')

const usual = {
  instruction: nothing,
  interpretation: nothing,
  limits: nothing,
  numerator: nothing,
  denominator: nothing,
  parts: [] as IndicatorContent['parts'],
  partsAddUp: false,
  direction: 'neutral' as IndicatorContent['direction'],
  goals: [] as string[],
  tasks: ['conditions'],
  aggregation: { way: 'sum' } as IndicatorContent['aggregation'],
  // The duty of the Youth Act is that of the mainland's municipalities.
  applies: { to: 'mainland' } as IndicatorContent['applies'],
  validFrom: 2025,
  breaks: [] as IndicatorContent['breaks'],
}

/** What must be said of each; the rest is as usual unless said. */
type Said = Omit<IndicatorContent, keyof typeof usual | 'source' | 'validTo'> & Partial<typeof usual>

const asked = say(
  'Kunnan vastaus nuorisotyön vuosilomakkeella',
  'Kommunens svar i ungdomsarbetets årsblankett',
  'The municipality’s answer in the yearly form of youth work',
)
const calculated = say(
  'Laskettu muista tunnusluvuista',
  'Beräknat ur andra nyckeltal',
  'Calculated from other indicators',
)

/** An indicator of the yearly form: asked, or calculated where it has a formula. */
export const yearly = (code: string, said: Said): YearlyIndicator => ({
  code,
  content: {
    ...usual,
    ...said,
    source: said.formula ? { kind: 'calculated', name: calculated } : { kind: 'asked', name: asked },
  },
})
