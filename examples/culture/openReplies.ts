import type { Register } from '../../base/municipalities/register'
import { randomOf } from '../random'
import { askedPlaces } from '../rounds/places'
import { type InventedReply, minutesOf, unanswered } from '../rounds/replies'
import { answersCulture } from './cultureForm'

/** How an open round stands in the middle: every state is there, and those of the demo are still answering. */
export function inventOpenReplies(
  register: Register,
  year: number,
  seed: string,
  daysOpen: number,
): InventedReply[] {
  return askedPlaces(register, year).map((place) => {
    const random = randomOf(`${seed} ${place.code} open ${year}`)
    if (place.code === openRound.answering)
      return { ...unanswered(place.code), state: 'answering', minutes: 18, extendedBy: extension }
    if (place.code === openRound.notBegun) return { ...unanswered(place.code), extendedBy: extension }
    if (place.code === openRound.late) return { ...unanswered(place.code), state: 'answering', minutes: 12 }
    if (!answersCulture(place, year, seed)) return unanswered(place.code)
    const state = openRound.approved.includes(place.code)
      ? 'approved'
      : random.weighted({
          invited: 0.14,
          answering: 0.12,
          submitted: 0.1,
          approved: 0.24,
          accepted: 0.34,
          returned: 0.06,
        })
    if (state === 'invited')
      return { ...unanswered(place.code), extendedBy: random.chance(0.3) ? extension : null }
    const done = state !== 'answering'
    return {
      municipality: place.code,
      state,
      minutes: done ? minutesOf(place, seed, year) : random.between(5, 40),
      // What was accepted was reviewed some days later, and that day has come.
      submittedAfter: done ? random.between(3, daysOpen - (state === 'accepted' ? 11 : 1)) : null,
      extendedBy: !done && random.chance(0.7) ? extension : null,
    }
  })
}

/** Days that a municipality gets beyond the deadline when it asks. */
export const extension = 21

/**
 * Municipalities that show a state of the open round, whose deadline has just passed: Porvoo has begun and Korsnäs has
 * not, both with an extension; Kristiinankaupunki is late; Oulu and Tampere have approved.
 */
export const openRound = { answering: '638', notBegun: '280', late: '287', approved: ['564', '837'] }
