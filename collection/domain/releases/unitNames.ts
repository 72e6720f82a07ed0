import type { Words } from '../../../base/language/language'
import type { Unit } from '../indicator'

/** What figures count in, as it is written after them. */
export const unitNames: Record<Exclude<Unit, 'none'>, Words> = {
  count: { fi: 'kappaletta', sv: 'stycken', en: 'in number' },
  eur: { fi: 'euroa', sv: 'euro', en: 'euros' },
  personYears: { fi: 'henkilötyövuotta', sv: 'årsverken', en: 'person-years' },
  persons: { fi: 'henkilöä', sv: 'personer', en: 'persons' },
  visits: { fi: 'käyntiä', sv: 'besök', en: 'visits' },
  events: { fi: 'tapahtumaa', sv: 'evenemang', en: 'events' },
  hours: { fi: 'tuntia', sv: 'timmar', en: 'hours' },
  squareMetres: { fi: 'neliömetriä', sv: 'kvadratmeter', en: 'square metres' },
  seats: { fi: 'paikkaa', sv: 'platser', en: 'seats' },
  percent: { fi: 'prosenttia', sv: 'procent', en: 'per cent' },
  eurPerInhabitant: { fi: 'euroa asukasta kohti', sv: 'euro per invånare', en: 'euros per inhabitant' },
  perInhabitant: { fi: 'asukasta kohti', sv: 'per invånare', en: 'per inhabitant' },
  perThousandInhabitants: {
    fi: 'tuhatta asukasta kohti',
    sv: 'per tusen invånare',
    en: 'per thousand inhabitants',
  },
}

const signs: Partial<Record<Unit, Words>> = {
  eur: { fi: '€', sv: '€', en: '€' },
  personYears: { fi: 'htv', sv: 'årsverken', en: 'person-years' },
  squareMetres: { fi: 'm²', sv: 'm²', en: 'm²' },
  percent: { fi: '%', sv: '%', en: '%' },
}

/** What a field counts in, as short as it is understood beside it; nothing where the figure has no unit. */
export const unitSign = (unit: Unit): Words | undefined =>
  signs[unit] ?? (unit === 'none' ? undefined : unitNames[unit])
