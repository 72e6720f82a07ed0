import { randomOf } from '../random'
import type { Invented, Put } from '../rounds/invented'
import type { AskedPlace } from '../rounds/places'
import { answerActivity } from './answers/activity'
import { answerParticipation } from './answers/participation'
import { answerResources } from './answers/resources'
import { answersYearly } from './yearlyForm'

/** What the records of a municipality say of the form, where it records here. */
export type Recorded = ReadonlyMap<string, readonly Pick<Invented, 'ref' | 'value'>[]>

/**
 * What municipalities answered to the yearly form of youth work. Sizes follow the real population of each, and what it
 * records here stands as it is recorded. The same seed gives the same. All of it is invented.
 */
export function inventYearly(
  places: readonly AskedPlace[],
  year: number,
  seed: string,
  recorded: Recorded,
): Invented[] {
  return places
    .filter((place) => answersYearly(place, year, seed))
    .flatMap((place) => {
      const written = new Map<string, Invented>()
      const put: Put = (ref, value, comment = '') =>
        written.set(ref, { municipality: place.code, ref, value, comment })
      const random = (what: string) => randomOf(`${seed} ${place.code} yearly ${year} ${what}`)
      answerResources(place, random, put)
      answerActivity(place, year, random, put)
      answerParticipation(place, random, put)
      for (const { ref, value } of recorded.get(place.code) ?? []) put(ref, value)
      if (place.code === withCamps) addCamps(written, put)
      return [...written.values()]
    })
}

/** Forssa counts its camps on paper: its answer is larger than its records, and says why. */
const withCamps = '061'

function addCamps(written: ReadonlyMap<string, Invented>, put: Put) {
  for (const ref of ['YO402', 'YO402.others']) {
    const value = written.get(ref)?.value
    if (value && 'number' in value) put(ref, { kind: 'number', number: (value.number ?? 0) + 2400 })
  }
}
