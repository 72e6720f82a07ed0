import type * as z from 'zod/mini'
import { type Age, coarseAges, type Gender } from '../codes'
import {
  describeContent,
  normaliseSession,
  type Session,
  type SessionContent,
  wasHeld,
} from '../sessions/session'

const coarse: Partial<Record<Age, Age>> = {
  '0-6': 'under-13',
  '7-8': 'under-13',
  '9-12': 'under-13',
  '13-15': '13-17',
  '16-17': '13-17',
  '18-24': '18-28',
}

/**
 * A session with one more who came, in its normal form. Where somebody counted its ages coarsely, so is this one: fine and
 * coarse ages are not mixed in a record.
 * @returns null where nothing was held, and so nobody can have come
 */
export function withCheckIn(
  content: SessionContent,
  { age: told, gender }: { age: Age; gender: Gender },
): SessionContent | null {
  if (!wasHeld(content)) return null
  const isCoarse = content.detail.some(({ age }) => (coarseAges as readonly string[]).includes(age))
  const age = isCoarse ? (coarse[told] ?? told) : told
  const isThis = (cell: SessionContent['detail'][number]) =>
    cell.age === age && cell.gender === gender && cell.role === 'participant'
  const former = content.detail.find(isThis)?.count ?? 0
  const detail = [
    ...content.detail.filter((cell) => !isThis(cell)),
    { age, gender, role: 'participant' as const, count: former + 1 },
  ]
  const { exception: _, participants, ...rest } = describeContent(content)
  return normaliseSession({
    ...rest,
    participants: { ...participants, total: (content.participants ?? 0) + 1, detail },
  } as z.output<typeof Session>)
}
