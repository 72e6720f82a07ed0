import type { DetailCell } from '../../sessions/session'
import { meaningOf } from '../mapping/meanings'
import { exceptionOfNote } from '../mapping/words'
import type { CellReader } from './cellReader'
import type { Columns } from './columns'
import { readCount } from './values'

export type Attendance = {
  total: number | null
  detail: Pick<DetailCell, 'age' | 'gender' | 'count'>[]
  exception: 'cancelled' | 'closed' | null
}

/**
 * How many took part: the total as it stands, or else the sum of the ages and genders. Columns of the same age and
 * gender add up. Where nobody did, a note that begins with "cancelled" or "closed" tells why.
 */
export function readAttendance(row: CellReader, columns: Columns, note: string): Attendance {
  const counted = new Map<string, Attendance['detail'][number]>()
  for (const place of columns.parts) {
    const { age, gender } = place
    const count = row.take(meaningOf(place), readCount, place)
    if (count === null) continue
    const known = counted.get(`${age} ${gender}`)
    counted.set(`${age} ${gender}`, { age, gender, count: count + (known?.count ?? 0) })
  }
  const detail = [...counted.values()]
  const given = row.take('participants', readCount)
  const total = given ?? (detail.length ? detail.reduce((sum, { count }) => sum + count, 0) : null)
  const exception = exceptionOfNote(row.text('exception')) ?? (total ? null : exceptionOfNote(note))
  // Nothing written is not a zero: somebody has to say that nobody came.
  const isTroubled = row.isTroubled('participants', ...columns.parts.map(meaningOf))
  if (total === null && !exception && !isTroubled) row.complain('participants-missing', 'participants')
  return { total, detail, exception }
}
