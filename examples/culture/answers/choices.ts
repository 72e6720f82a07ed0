import { cultureSubject } from '../../../culture/domain/subject'
import { randomOf } from '../../random'
import { choices, number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'
import { classes, type ServiceClass } from '../money'

/** How likely a municipality ticks each option. */
const likely = {
  CU201: {
    music: 0.45,
    'visual-arts': 0.3,
    heritage: 0.4,
    theatre: 0.25,
    dance: 0.12,
    film: 0.08,
    circus: 0.04,
  },
  CU405: {
    associations: 0.92,
    schools: 0.8,
    artists: 0.6,
    municipalities: 0.55,
    'wellbeing-county': 0.4,
    parish: 0.5,
    companies: 0.35,
    abroad: 0.15,
  },
  CU406: { survey: 0.5, councils: 0.55, forum: 0.3, planning: 0.3, budgeting: 0.15, 'own-events': 0.7 },
  CU410: {
    'care-homes': 0.5,
    'low-threshold': 0.6,
    accessible: 0.35,
    'free-tickets': 0.25,
    prescription: 0.15,
  },
} as const

/** Who produces what, in small places and in cities. */
function producerOf(one: ServiceClass, place: AskedPlace, seed: string): string {
  const random = randomOf(`${seed} ${place.code} producer ${one}`)
  // A city has a library of its own, and may run that of its neighbours.
  if (one === 'libraries')
    return place.group === 'urban' || random.chance(0.9) ? 'own' : 'contract-municipality'
  if (one === 'other') return random.chance(0.88) ? 'own' : 'association'
  if (place.group === 'urban') return random.weighted({ own: 0.6, company: 0.2, association: 0.2 })
  return random.weighted({
    own: 0.25,
    'joint-authority': 0.08,
    'contract-municipality': one === 'basic-arts' || one === 'music' ? 0.35 : 0.1,
    company: 0.08,
    association: 0.25,
    'not-provided': 0.24,
  })
}

/** Everything that is chosen rather than counted. */
export function answerChoices(place: AskedPlace, year: number, seed: string, put: Put): void {
  for (const [ref, options] of Object.entries(likely)) {
    const ticked = Object.entries(options)
      .filter(([option, probability]) =>
        randomOf(`${seed} ${place.code} ${ref} ${option}`).chance(
          Math.min(0.97, probability * (place.group === 'urban' ? 1.25 : 0.95)),
        ),
      )
      .map(([option]) => option)
    put(ref, choices(...(ticked.length ? (ref === 'CU201' ? ticked.slice(0, 3) : ticked) : ['none'])))
  }
  for (const one of classes) {
    const producer = producerOf(one, place, seed)
    put(`CU211.${one}`, choices(producer))
    put(`CU212.${one}`, choices(reporterOf(producer)))
  }
  const plan = randomOf(`${seed} ${place.code} plan`).between(0, 99) + (year - 2021) * 3
  put('CU403', choices(plan > 52 ? 'in-use' : plan > 35 ? 'drafted' : 'none'))
  const base = place.group === 'urban' ? 3.7 : place.group === 'semi-urban' ? 3.2 : 2.9
  for (const { code } of cultureSubject.tasks) {
    const felt = base + randomOf(`${seed} ${place.code} ${code} ${year}`).normal() * 0.8
    put(`CU407.${code}`, number(Math.max(1, Math.min(5, Math.round(felt)))))
  }
}

const reporterOf = (producer: string) =>
  producer === 'not-provided'
    ? 'nobody'
    : producer === 'contract-municipality' || producer === 'joint-authority'
      ? 'another'
      : 'we'
