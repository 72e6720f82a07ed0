import type { ReadTx } from '../../../../base/database/transaction'
import type { Words } from '../../../../base/language/language'
import { listCalendar } from '../../../domain/releases/calendar'
import { listPublishedReleases } from '../../../domain/releases/publicReading'
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

/** Reads which releases of a subject are out, newest first, and the publication calendar. */
export async function readStanding(read: ReadTx, subject: string): Promise<Standing> {
  const releases = await listPublishedReleases(read, subject)
  const calendar = await listCalendar(read, subject)
  return {
    releases: releases.map(({ id, number, tables, state, note, quality, example, publishedAt }) => ({
      ...{ id, number, tables, state, note, quality, example, publishedAt },
    })),
    calendar: calendar.map(({ id, day, state, name, cancelled }) => ({ id, day, state, name, cancelled })),
  }
}
