import type { Age, Gender } from '../../youth/domain/codes'
import type { Session } from '../../youth/domain/sessions/session'
import type { Counting } from '../municipalities/municipality'
import type { Crowd } from '../municipalities/programme'
import type { Random } from '../random'

type Detail = NonNullable<NonNullable<Session['participants']>['detail']>

const agesOf: Record<Crowd, Partial<Record<Age, number>>> = {
  youth: { '9-12': 20, '13-15': 50, '16-17': 20, '18-24': 9, '25-28': 1 },
  girls: { '9-12': 15, '13-15': 65, '16-17': 20 },
  children: { '7-8': 30, '9-12': 62, '13-15': 8 },
  'lower-school': { '7-8': 28, '9-12': 72 },
  'upper-school': { '9-12': 4, '13-15': 94, '16-17': 2 },
  older: { '13-15': 24, '16-17': 42, '18-24': 30, '25-28': 4 },
  everyone: { '0-6': 4, '7-8': 7, '9-12': 24, '13-15': 34, '16-17': 14, '18-24': 9, '25-28': 3, '29+': 5 },
}

const coarseAgeOf: Partial<Record<Age, Age>> = {
  '0-6': 'under-13',
  '7-8': 'under-13',
  '9-12': 'under-13',
  '13-15': '13-17',
  '16-17': '13-17',
  '18-24': '18-28',
  '25-28': '18-28',
}

const everyGender: Partial<Record<Gender, number>> = {
  girl: 45,
  boy: 49,
  other: 2,
  undisclosed: 2,
  unspecified: 2,
}
const girls: Partial<Record<Gender, number>> = { girl: 97, other: 3 }

/** Splits the visitors as the municipality counts them. In a busy hour some come in unnoted. */
export function detailOf(random: Random, total: number, crowd: Crowd, counting: Counting): Detail {
  if (counting === 'total') return []
  const noted = random.chance(0.12) ? Math.round(total * 0.9) : total
  const cells = new Map<string, Detail[number]>()
  for (let visitor = 0; visitor < noted; visitor++) {
    const fine = random.weighted(agesOf[crowd])
    const age = counting === 'coarse-ages' ? (coarseAgeOf[fine] ?? fine) : fine
    const gender =
      counting === 'ages-and-genders'
        ? random.weighted(crowd === 'girls' ? girls : everyGender)
        : 'unspecified'
    const cell = cells.get(`${age} ${gender}`)
    if (cell) cell.count++
    else cells.set(`${age} ${gender}`, { age, gender, count: 1 })
  }
  return [...cells.values()]
}
