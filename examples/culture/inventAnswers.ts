import type { Register } from '../../base/municipalities/register'
import { reportedElsewhere } from '../../collection/domain/releases/reportedElsewhere'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { randomOf } from '../random'
import { type Invented, missing, notApplicable } from '../rounds/invented'
import { type AskedPlace, askedPlaces } from '../rounds/places'
import { answerChoices } from './answers/choices'
import { answerOffer } from './answers/offer'
import { answerResources } from './answers/resources'
import { explain } from './comments'
import { answersCulture } from './cultureForm'
import { netCosts } from './money'

/**
 * What the municipalities of the demo world that answered a year's culture round said: about three in four of the
 * mainland's. Sizes follow the real population and group of each; the same seed gives the same, and a municipality
 * resembles itself from one year to the next. All of it is invented.
 */
export function inventAnswers(register: Register, year: number, seed: string): Invented[] {
  return askedPlaces(register, year)
    .filter((place) => answersCulture(place, year, seed))
    .flatMap(answersOf(register, year, seed))
}

/** Answers of any of them, whether they have been given yet or not: what is only begun is a part of these. */
export function answersOf(register: Register, year: number, seed: string): (place: AskedPlace) => Invented[] {
  const net = netCosts(askedPlaces(register, year), year, seed)
  return (place) => {
    const costs = net.get(place.code)
    if (!costs) return []
    const written: Invented[] = []
    const put = (ref: string, value: Invented['value'], comment = '') =>
      written.push({ municipality: place.code, ref, value, comment })
    answerResources(place, year, seed, costs, put)
    answerOffer(place, year, seed, put)
    answerChoices(place, year, seed, put)
    return leaveToOthers(leaveGaps(written, place, year, seed), place, seed)
  }
}

const indicators = coreIndicators.map((one) => ({ ...one, subject: 'culture', version: 1 }))

/** What another reports does not apply, and its whole is what is left; a few write it all the same, and are asked about it. */
function leaveToOthers(written: readonly Invented[], place: AskedPlace, seed: string): Invented[] {
  if (randomOf(`${seed} ${place.code} writes twice`).chance(0.1)) return [...written]
  const values = new Map(written.map(({ ref, value }) => [ref, value]))
  const elsewhere = reportedElsewhere(indicators, values)
  const left = new Map(
    indicators.flatMap(({ code, content: { parts, partsAddUp } }) => {
      const own = parts.map((part) => `${code}.${part.code}`).filter((ref) => !elsewhere.has(ref))
      if (!partsAddUp || own.length === parts.length || elsewhere.has(code)) return []
      const numbers = own
        .map((ref) => values.get(ref))
        .map((value) => (value && 'number' in value && value.number) || 0)
      return [[code, Number(numbers.reduce((sum, one) => sum + one, 0).toFixed(1))] as const]
    }),
  )
  return written.map((one) => {
    if (elsewhere.has(one.ref)) return { ...one, value: notApplicable, comment: '' }
    const rest = left.get(one.ref)
    return rest === undefined || !('number' in one.value)
      ? one
      : { ...one, value: { ...one.value, number: rest } }
  })
}

/** Indicators of which a municipality may say that it has no figure, with its parts. */
const mayLack = ['CU205', 'CU306', 'CU111']

/** Now and then there is no figure, and the comment says why; and what is estimated says how. */
function leaveGaps(written: readonly Invented[], place: AskedPlace, year: number, seed: string): Invented[] {
  const random = randomOf(`${seed} ${place.code} gaps ${year}`)
  const lacking = mayLack.filter(() => random.chance(0.05))
  return written.map((one) => {
    if (lacking.some((code) => one.ref.startsWith(code)))
      return { ...one, value: missing, comment: explain('missing', place.language, one.ref) }
    return one.value.kind === 'estimated' && !one.ref.includes('.')
      ? { ...one, comment: explain('estimated', place.language, one.ref) }
      : one
  })
}
