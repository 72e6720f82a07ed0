import { randomOf } from '../random'
import type { AskedPlace } from './places'

/** Cities have somebody whose work it is; where nobody has, an answer is less likely. */
const willing = { urban: 0.93, 'semi-urban': 0.81, rural: 0.68 }

/**
 * Whether a municipality answers a year's round. Who answered once mostly answers again.
 * @param sure codes of those that always do: somebody of the demo works there
 */
export function answersAtAll(
  place: AskedPlace,
  year: number,
  seed: string,
  sure: readonly string[],
): boolean {
  if (sure.includes(place.code)) return true
  const habit = randomOf(`${seed} ${place.code} willing`).between(0, 999) / 1000
  const mood = randomOf(`${seed} ${place.code} willing ${year}`).normal() * 0.06
  return habit + mood < willing[place.group]
}

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

/** How often an answer waited for its review until after the preliminary release. */
const waitsForReview = 0.12

/**
 * How a finished round ended in each municipality: accepted, or never begun. Some were still to be reviewed when the
 * preliminary release was taken (`approved`).
 * @param days how long the round was open
 * @param answers whether a municipality answered it
 * @param options `underReview`: whether its preliminary release was taken before all were reviewed
 */
export function inventReplies(
  places: readonly AskedPlace[],
  year: number,
  seed: string,
  days: number,
  answers: (place: AskedPlace) => boolean,
  { underReview = false }: { underReview?: boolean } = {},
): InventedReply[] {
  return places.map((place) => {
    if (!answers(place)) return unanswered(place.code)
    const random = randomOf(`${seed} ${place.code} reply ${year}`)
    const late = random.chance(0.09)
    const extendedBy = late && random.chance(0.5) ? 14 : null
    const submittedAfter = late
      ? days + random.between(1, 12)
      : Math.max(3, days - random.between(0, days - 3))
    return {
      municipality: place.code,
      state: underReview && random.chance(waitsForReview) ? 'approved' : 'accepted',
      minutes: minutesOf(place, seed, year),
      ...{ submittedAfter, extendedBy },
    }
  })
}

/** Nothing has come, and nobody has begun. */
export const unanswered = (municipality: string): InventedReply => ({
  municipality,
  state: 'invited',
  minutes: null,
  submittedAfter: null,
  extendedBy: null,
})

/** How long it took: longer where there is more to tell. */
export const minutesOf = ({ code, population }: AskedPlace, seed: string, year: number) =>
  Math.round(
    (20 + Math.sqrt(population) / 6) *
      (0.7 + randomOf(`${seed} ${code} minutes ${year}`).between(0, 60) / 100),
  )
