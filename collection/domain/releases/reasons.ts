import type { Words } from '../../../base/language/language'
import type { Indicator } from '../indicator'
import type { ReasonOf } from './figures'
import { measuresOf, readable } from './releaseTable'

/** Why something could not be calculated, said with the name of what was lacking and not with its code. */
export function reasonsOf(indicators: readonly Indicator[], year: number): ReasonOf {
  const names = new Map(
    indicators.flatMap((indicator) => [
      [indicator.code, readable(indicator.content.name)] as const,
      ...measuresOf(indicator).map(({ code, name }) => [code, name] as const),
    ]),
  )
  // Of each reason one note, which thousands of figures share.
  const known = new Map<string, Words>()
  return (why) => {
    const key = `${why.kind} ${why.ref}`
    const reason = known.get(key) ?? reasonFor(why, year, names.get(why.ref))
    known.set(key, reason)
    return reason
  }
}

function reasonFor({ ref, kind }: Parameters<ReasonOf>[0], year: number, named: Words | undefined): Words {
  if (ref === 'population')
    return {
      fi: `Ei nimittäjää: vuoden ${year} väkilukua ei ole tässä palvelussa`,
      sv: `Nämnare saknas: folkmängden för ${year} finns inte i tjänsten`,
      en: `No denominator: the population of ${year} is not in this service`,
    }
  const { fi, sv, en } = named ?? { fi: ref, sv: ref, en: ref }
  switch (kind) {
    case 'missing':
    case 'notApplicable':
      return { fi: `Puuttuu: ${fi}`, sv: `Saknas: ${sv}`, en: `Missing: ${en}` }
    case 'corrected':
      return { fi: `Korjattavana: ${fi}`, sv: `Rättas: ${sv}`, en: `Being corrected: ${en}` }
    case 'suppressed':
      return { fi: `Salassa: ${fi}`, sv: `Sekretessbelagt: ${sv}`, en: `Confidential: ${en}` }
    case 'zero':
      return {
        fi: `Nimittäjä on nolla: ${fi}`,
        sv: `Nämnaren är noll: ${sv}`,
        en: `The divisor is zero: ${en}`,
      }
    case 'unusable':
      return {
        fi: `Kaavaa ei voi laskea: ${fi}`,
        sv: `Formeln går inte att räkna: ${sv}`,
        en: `The formula cannot be calculated: ${en}`,
      }
  }
}
