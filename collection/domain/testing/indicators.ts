import type { Indicator, IndicatorContent } from '../indicator'

const nothing = { fi: '', sv: '', en: '' }

/** An indicator for tests: euros that are asked of everybody and added up, unless said otherwise. */
export const anIndicator = (code: string, content: Partial<IndicatorContent>): Indicator => ({
  code,
  version: 1,
  subject: 'culture',
  content: {
    name: { fi: `Tieto ${code}`, sv: `Uppgift ${code}`, en: `Figure ${code}` },
    definition: { fi: 'Määritelmä', sv: 'Definition', en: 'Definition' },
    instruction: nothing,
    interpretation: nothing,
    limits: nothing,
    answer: { type: 'number', unit: 'eur', decimals: 0 },
    parts: [],
    partsAddUp: false,
    numerator: nothing,
    denominator: nothing,
    direction: 'neutral',
    theme: 'economy',
    tasks: [],
    goals: [],
    source: { kind: 'asked', name: { fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'The answer' } },
    aggregation: { way: 'sum' },
    applies: { to: 'all' },
    validFrom: 2020,
    breaks: [],
    ...content,
  },
})
