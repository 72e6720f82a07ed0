import { normaliseSession, Session } from '../../youth/domain/sessions/session'
import type { Counting } from '../municipalities/municipality'
import type { Crowd } from '../municipalities/programme'
import { randomOf } from '../random'
import { detailOf } from '../sessions/visitors'
import { kinds } from './kinds'

export const leastVisitors = 3
export const mostVisitors = 74
/** How many ways the same number of visitors is split. */
export const variants = 2

const countings: readonly Counting[] = ['ages-and-genders', 'ages', 'coarse-ages']

/** Who came, as the demo world invents it, for every number of visitors: a session picks one of them. */
export type Visitors = { counting: Counting; crowd: Crowd; total: number; variant: number; detail: unknown }

export function* inventVisitors(): Generator<Visitors> {
  for (const counting of countings) {
    for (const crowd of new Set(kinds.map((kind) => kind.crowd))) {
      for (let total = leastVisitors; total <= mostVisitors; total++) {
        for (let variant = 0; variant < variants; variant++) {
          const random = randomOf(`national ${counting} ${crowd} ${total} ${variant}`)
          const detail = detailOf(random, total, crowd, counting)
          yield { counting, crowd, total, variant, detail: inOrder(total, detail) }
        }
      }
    }
  }
}

/** As the youth room keeps it: in the order of its code lists, each cell with its role. */
const inOrder = (total: number, detail: object[]) =>
  normaliseSession(
    Session.parse({
      unit: '00000000-0000-4000-8000-000000000000',
      form: 'open',
      date: '2026-01-01',
      start: '12:00',
      end: '13:00',
      participants: { total, detail },
    }),
  ).detail
