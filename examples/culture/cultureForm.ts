import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { cultureRules } from '../../culture/domain/rounds/rules'
import { cultureSections } from '../../culture/domain/rounds/sections'
import { type AskedForm, demoPerson } from '../rounds/form'
import type { AskedPlace } from '../rounds/places'
import { answersAtAll } from '../rounds/replies'

/** The culture round in the demo: Porvoo and Korsnäs are answered by people whom one may sign in as. */
export const cultureForm: AskedForm = {
  subject: 'culture',
  ...{ indicators: coreIndicators, sections: cultureSections, rules: cultureRules },
  hands: {
    '638': { writes: demoPerson('respondent'), approves: demoPerson('approver') },
    '280': { writes: demoPerson('respondent.korsnas'), approves: null },
  },
  elsewhere: 'Kulttuurin yhteyshenkilö (esimerkki)',
  reviewer: demoPerson('reviewer'),
  explanations: {
    fi: {
      change: 'Luku on tarkistettu. Edellisvuosi oli poikkeuksellinen.',
      grants: 'Kirjanpidossa on mukana liikunnan avustuksia.',
      unusual: 'Meillä on iso festivaali ja musiikkiopisto, joten luku on suuri.',
      other: 'Luku on tarkistettu ja oikein.',
    },
    sv: {
      change: 'Siffran är kontrollerad. Året innan var exceptionellt.',
      grants: 'I bokföringen ingår också idrottens understöd.',
      unusual: 'Vi har en stor festival och ett musikinstitut, därför är siffran hög.',
      other: 'Siffran är kontrollerad och stämmer.',
    },
  },
}

/** Whether a municipality answers a year's culture round. */
export const answersCulture = (place: AskedPlace, year: number, seed: string): boolean =>
  answersAtAll(place, year, seed, Object.keys(cultureForm.hands))
