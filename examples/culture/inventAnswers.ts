import type { Register } from '../../base/municipalities/register'
import { randomOf } from '../random'
import { type Invented, missing } from '../rounds/invented'
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
    return leaveGaps(written, place, year, seed)
  }
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
