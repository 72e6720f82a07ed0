import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { listCalendar } from '../../../../collection/domain/releases/calendar'
import { listReleases } from '../../../../collection/domain/releases/listReleases'
import { cultureSubject } from '../../../domain/subject'
import type { PublishedRelease } from './release'

/** A release that is to come, or was called off. */
export type PlannedRelease = {
  id: string
  day: string
  state: 'preliminary' | 'final'
  name: Words
  cancelled: boolean
}

/** What is out and what is to come: a page that was drawn from it is good for as long as it stands. */
export type Standing = { releases: readonly PublishedRelease[]; calendar: readonly PlannedRelease[] }

/** Reads which releases of culture are out, newest first, and the publication calendar. */
export async function readStanding(read: ReadTx): Promise<Standing> {
  const rows = await listReleases(read, cultureSubject.code)
  const releases = rows.flatMap(({ number, published_at, tables, ...row }) =>
    number && published_at && tables
      ? [
          {
            id: row.id,
            number,
            tables,
            state: row.state,
            note: row.note,
            quality: row.quality,
            example: row.example,
            publishedAt: published_at,
          },
        ]
      : [],
  )
  const calendar = await listCalendar(read, cultureSubject.code)
  return {
    releases,
    calendar: calendar.map(({ id, day, state, name, cancelled }) => ({ id, day, state, name, cancelled })),
  }
}
