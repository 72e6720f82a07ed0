import type { Register } from '../../base/municipalities/register'
import { randomOf } from '../random'
import { type CulturePlace, culturePlaces } from './places'

/** Cities have somebody whose work it is; where nobody has, an answer is less likely. */
const willing = { urban: 0.93, 'semi-urban': 0.81, rural: 0.68 }

/** Whether a municipality answers a year's round. Who answered once mostly answers again. */
export function answersAtAll(place: CulturePlace, year: number, seed: string): boolean {
  if (demoMunicipalities.includes(place.code)) return true
  const habit = randomOf(`${seed} ${place.code} willing`).between(0, 999) / 1000
  const mood = randomOf(`${seed} ${place.code} willing ${year}`).normal() * 0.06
  return habit + mood < willing[place.group]
}

/** Municipalities in which somebody of the demo signs in for culture: Porvoo and Korsnäs. */
export const demoMunicipalities = ['638', '280']

export type InventedReply = {
  municipality: string
  state: 'invited' | 'answering' | 'submitted' | 'approved' | 'accepted' | 'returned'
  /** Minutes spent on the answer. */
  minutes: number | null
  /** Days from the opening of the round to the submission; null where nothing has been submitted. */
  submittedAfter: number | null
  /** An extension of so many days beyond the deadline. */
  extendedBy: number | null
}

/** How a finished round ended in each municipality: accepted, or never begun. `days` is how long the round was open. */
export function inventReplies(register: Register, year: number, seed: string, days: number): InventedReply[] {
  return culturePlaces(register, year).map((place) => {
    if (!answersAtAll(place, year, seed)) return unanswered(place.code)
    const random = randomOf(`${seed} ${place.code} reply ${year}`)
    const late = random.chance(0.09)
    const extendedBy = late && random.chance(0.5) ? 14 : null
    return {
      municipality: place.code,
      state: 'accepted',
      minutes: minutesOf(place, seed, year),
      submittedAfter: late ? days + random.between(1, 12) : Math.max(3, days - random.between(0, days - 3)),
      extendedBy,
    }
  })
}

/** How an open round stands in the middle: every state is there, and those of the demo are still answering. */
export function inventOpenReplies(
  register: Register,
  year: number,
  seed: string,
  daysOpen: number,
): InventedReply[] {
  return culturePlaces(register, year).map((place) => {
    const random = randomOf(`${seed} ${place.code} open ${year}`)
    if (place.code === openRound.answering)
      return { ...unanswered(place.code), state: 'answering', minutes: 18, extendedBy: extension }
    if (place.code === openRound.notBegun) return { ...unanswered(place.code), extendedBy: extension }
    if (place.code === openRound.late) return { ...unanswered(place.code), state: 'answering', minutes: 12 }
    if (!answersAtAll(place, year, seed)) return unanswered(place.code)
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
      submittedAfter: done ? random.between(3, daysOpen - 1) : null,
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

const unanswered = (municipality: string): InventedReply => ({
  municipality,
  state: 'invited',
  minutes: null,
  submittedAfter: null,
  extendedBy: null,
})

const minutesOf = ({ code, population }: CulturePlace, seed: string, year: number) =>
  Math.round(
    (20 + Math.sqrt(population) / 6) *
      (0.7 + randomOf(`${seed} ${code} minutes ${year}`).between(0, 60) / 100),
  )
