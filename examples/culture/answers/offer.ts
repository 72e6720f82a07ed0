import { randomOf } from '../../random'
import { estimated, number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'
import { shareOut } from '../../rounds/shareOut'
import { leaning } from '../money'
import { languageWeights } from './resources'

/** How pupils of basic education in the arts divide over art forms; small places teach few. */
const artForms = {
  music: 0.46,
  dance: 0.2,
  'visual-arts': 0.15,
  theatre: 0.07,
  crafts: 0.05,
  circus: 0.03,
  'literary-art': 0.02,
  'media-arts': 0.01,
  architecture: 0.01,
}

/** Events and their visitors, facilities, pupils. */
export function answerOffer(place: AskedPlace, year: number, seed: string, put: Put): void {
  const random = randomOf(`${seed} ${place.code} offer ${year}`)
  const closed = year === 2021 ? 0.6 : 1
  const total = (ref: string, parts: Record<string, number>, kind = number) => {
    put(ref, kind(Object.values(parts).reduce((sum, part) => sum + part, 0)))
    for (const [part, value] of Object.entries(parts)) put(`${ref}.${part}`, kind(value))
  }
  const events = Math.round(
    (6 + place.population ** 0.62 * 0.35) * closed * leaning(seed, place.code, 'events', year, 0.35),
  )
  const roughly = random.chance(0.15) ? estimated : number
  const byOrganiser = shareOut(events, { own: 0.4, together: 0.25, supported: 0.35 })
  total('CU202', byOrganiser, roughly)
  if (place.bilingual) total('CU203', shareOut(events, languageWeights(place, seed)), roughly)
  const visitors = (byOrganiser.own + byOrganiser.together) * random.between(45, 160)
  put('CU306', random.chance(0.6) ? estimated(hundreds(visitors)) : number(visitors))
  total('CU205', {
    houses:
      place.population > 12_000 ? Math.max(1, Math.round(place.population / 45_000)) : random.between(0, 1),
    stages: Math.round(1 + place.population / 30_000),
    galleries: random.between(0, place.population > 20_000 ? 4 : 1),
    workrooms: place.population > 20_000 ? Math.round(place.population / 9000) : random.between(0, 2),
  })
  // The forms that a municipality teaches stay the same from year to year.
  const taught = Object.entries(artForms).map(([form, weight]) => {
    const sure = form === 'music' || place.population > 40_000
    const there =
      sure || randomOf(`${seed} ${place.code} teaches ${form}`).chance(place.population / 40_000 + weight)
    return [form, there ? weight : 0] as const
  })
  const pupils = Math.round(place.population * 0.021 * leaning(seed, place.code, 'pupils', year, 0.3))
  total('CU207', shareOut(pupils, Object.fromEntries(taught)))
  if (place.bilingual) total('CU209', shareOut(pupils, { ...languageWeights(place, seed), other: 0 }))
}

const hundreds = (value: number) => Math.max(100, Math.round(value / 100) * 100)
