import type { Register } from '../../base/municipalities/register'
import { about, type Random, randomOf } from '../random'
import { type Invented, missing, notApplicable, number } from '../rounds/invented'
import { type AskedPlace, askedPlaces } from '../rounds/places'
import { grantsOf } from './answers/resources'
import { hasInstitution, institutions } from './institutions'
import { classes, grossOf, leaning, netCosts } from './money'

/** How full houses were: in 2021 institutions were closed for part of the year. */
const fullness = (year: number) => (year === 2021 ? 0.62 : year === 2022 ? 0.9 : 1)

/**
 * What the demo world's registers say: every imported indicator of every mainland municipality in a year, and beside
 * the asked grants what the accounts say of them. Invented, but sized like the country. The same seed gives the same.
 */
export function inventRegisterValues(register: Register, year: number, seed: string): Invented[] {
  const places = askedPlaces(register, year)
  const net = netCosts(places, year, seed)
  return places.flatMap((place) => {
    const random = randomOf(`${seed} ${place.code} register ${year}`)
    const row = net.get(place.code)
    if (!row) return []
    const written: Invented[] = []
    const put = (ref: string, value: Invented['value']) =>
      written.push({ municipality: place.code, ref, value, comment: '' })
    const total = (ref: string, parts: Record<string, number>) => {
      put(ref, number(Object.values(parts).reduce((sum, part) => sum + part, 0)))
      for (const [part, value] of Object.entries(parts)) put(`${ref}.${part}`, number(value))
    }
    const gross = Object.fromEntries(classes.map((one) => [one, grossOf(row[one], one, random)]))
    const pick = (what: 'gross' | 'income' | 'imputed') =>
      Object.fromEntries(classes.map((one) => [one, gross[one]?.[what] ?? 0]))
    total('CU101', row)
    total('CU102', pick('gross'))
    total('CU103', pick('income'))
    total('CU104', pick('imputed'))
    const beside = classes
      .filter((one) => one !== 'libraries')
      .reduce((sum, one) => sum + (gross[one]?.gross ?? 0), 0)
    put('CU105', number(random.chance(0.5) ? Math.round(beside * 0.08 * about(random, 1)) : 0))
    put('CU114', number(Math.round(beside * 0.2 * about(random, 0.25))))
    // The accounts know grants only as one sum; now and then they differ from what is answered.
    const accounts = grantsOf(place, year, seed) * (random.chance(0.06) ? 1.3 : about(random, 0.01))
    put('CU110', number(Math.round(accounts)))
    put(
      'CU121',
      number(
        oneDecimal((place.population / 1000) * 0.72 * leaning(seed, place.code, 'library staff', year, 0.2)),
      ),
    )
    for (const one of institutions) put(`CU214.${one}`, number(hasInstitution(place, one, seed) ? 1 : 0))
    put(
      'CU213',
      number(randomOf(`${seed} ${place.code} children`).chance(place.group === 'urban' ? 0.8 : 0.35) ? 1 : 0),
    )
    putVisits(place, year, seed, put)
    putManagement(place, year, seed, put)
    putAccess(place, seed, random, put, total)
    return written
  })
}

type Put = (ref: string, value: Invented['value']) => void

function putVisits(place: AskedPlace, year: number, seed: string, put: Put) {
  const many = (perHead: number, what: string) =>
    number(
      Math.round(place.population * perHead * fullness(year) * leaning(seed, place.code, what, year, 0.35)),
    )
  put('CU301', many(8, 'library visits'))
  put('CU302', many(14, 'loans'))
  const visited = { CU303: ['museum', 1.5], CU304: ['theatre', 0.9], CU305: ['orchestra', 0.35] } as const
  for (const [ref, [one, perHead]] of Object.entries(visited))
    put(ref, hasInstitution(place, one, seed) ? many(perHead, one) : notApplicable)
}

/** TEAviisari asks every second year: in the others there is nothing. */
function putManagement(place: AskedPlace, year: number, seed: string, put: Put) {
  const likely = { CU401: 0.7, CU402: 0.4, CU404: 0.75, CU411: 0.55 }
  for (const [ref, probability] of Object.entries(likely)) {
    const yes = randomOf(`${seed} ${place.code} ${ref}`).chance(
      place.group === 'urban' ? Math.min(0.95, probability + 0.2) : probability - 0.1,
    )
    put(ref, year % 2 ? number(yes ? 1 : 0) : missing)
  }
}

function putAccess(
  place: AskedPlace,
  seed: string,
  random: Random,
  put: Put,
  total: (ref: string, parts: Record<string, number>) => void,
) {
  const density = { urban: 1, 'semi-urban': 0.75, rural: 0.5 }[place.group]
  const near = { CU501: 1, CU502: 0.75, CU503: 0.6, CU504: 0.5 }
  for (const [ref, how] of Object.entries(near)) {
    const close = Math.min(96, 70 * density * how * about(randomOf(`${seed} ${place.code} ${ref}`), 0.2))
    const middle = Math.min(99.2, close + (100 - close) * 0.55 * density)
    put(`${ref}.km-3`, number(oneDecimal(close)))
    put(`${ref}.km-10`, number(oneDecimal(middle)))
    put(`${ref}.km-30`, number(oneDecimal(middle + (100 - middle) * (0.4 + 0.5 * density))))
  }
  const branches = Math.max(1, Math.round(place.population / 9000))
  total('CU505', { branches, 'mobile-stops': random.chance(0.4) ? random.between(4, 60) : 0 })
  total('CU506', {
    staffed: branches * random.between(1200, 2200),
    'self-service': random.chance(0.75) ? branches * random.between(800, 3200) : 0,
  })
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10
