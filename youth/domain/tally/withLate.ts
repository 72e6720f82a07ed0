import { ages, coarseAges } from '../codes'
import type { DetailCell, SessionContent } from '../sessions/session'
import { addUp, type TallyCell, totalOf } from './arrivals'

const has = (cells: readonly DetailCell[], list: readonly string[]) =>
  cells.some(({ age, count }) => count > 0 && list.includes(age))

/**
 * A record with those who came after it was made, or without those who were taken back since. The detail never says more
 * than the total, and keeps to the kind of ages that it was made with.
 */
export function withLate(content: SessionContent, late: readonly TallyCell[]): SessionContent {
  const mixed = (cells: readonly DetailCell[]) => has(cells, fine) && has(cells, coarseAges)
  const joined = atLeastNone(addUp(content.detail, late))
  const detail = mixed(joined)
    ? atLeastNone(
        addUp(
          content.detail,
          late.map((cell) => ({ ...cell, age: 'unspecified' as const })),
        ),
      )
    : joined
  const participants = Math.max((content.participants ?? 0) + totalOf(late), totalOf(detail))
  return {
    ...content,
    participants,
    detail,
    // Whoever came was there: an evening said to be cancelled, closed or empty was held after all.
    exception: participants > 0 ? null : content.online.length ? content.exception : 'no-visitors',
  }
}

// 29+ stands with fine and with coarse ages.
const fine = ages.filter((age) => age !== '29+')
const atLeastNone = (cells: readonly TallyCell[]): DetailCell[] => cells.filter(({ count }) => count > 0)
