import { yearlyRules } from '../../youth/domain/yearly/rules'
import { yearlySections } from '../../youth/domain/yearly/sections'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import type { DemoPerson } from '../people'
import { type AskedForm, demoPerson } from '../rounds/form'
import type { AskedPlace } from '../rounds/places'
import { answersAtAll } from '../rounds/replies'
import { stagedPlaces } from '../world'

/** Who answers for youth work where it is recorded: one and the same person hands the form in and approves it. */
const heads: readonly (readonly [string, DemoPerson])[] = stagedPlaces().map(({ municipality, leader }) => [
  municipality.code,
  municipality.code === '638' ? demoPerson('manager') : leader,
])

/** The yearly form of youth work in the demo. */
export const yearlyForm: AskedForm = {
  subject: 'youth',
  ...{ indicators: yearlyIndicators, sections: yearlySections, rules: yearlyRules },
  hands: Object.fromEntries(heads.map(([code, head]) => [code, { writes: head, approves: head }])),
  elsewhere: 'Nuorisotyön yhteyshenkilö (esimerkki)',
  reviewer: demoPerson('team'),
  explanations: {
    fi: {
      one: 'Nuorisovaltuuston rinnalla toimii myös lasten ja nuorten parlamentti.',
      against: 'Leirit ja yöpymiset on laskettu erikseen, niitä ei ole kirjattu.',
      other: 'Luku on tarkistettu ja oikein.',
    },
    sv: {
      one: 'Vid sidan av ungdomsfullmäktige finns också ett barn- och ungdomsparlament.',
      against: 'Läger och övernattningar har räknats för sig, de finns inte i statistiken.',
      other: 'Siffran är kontrollerad och stämmer.',
    },
  },
}

/** Whether a municipality answers a year's form: about three in four do, and those that record here. */
export const answersYearly = (place: AskedPlace, year: number, seed: string): boolean =>
  answersAtAll(place, year, `${seed} youth`, Object.keys(yearlyForm.hands))
