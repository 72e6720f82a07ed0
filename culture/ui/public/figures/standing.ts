import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { listCalendar } from '../../../../collection/domain/releases/calendar'
import { listPublishedReleases } from '../../../../collection/domain/releases/publicReading'
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
  const releases = await listPublishedReleases(read, cultureSubject.code)
  const calendar = await listCalendar(read, cultureSubject.code)
  return {
    releases: releases.map(({ id, number, tables, state, note, quality, example, publishedAt }) => ({
      ...{ id, number, tables, state, note, quality, example, publishedAt },
    })),
    calendar: calendar.map(({ id, day, state, name, cancelled }) => ({ id, day, state, name, cancelled })),
  }
}
