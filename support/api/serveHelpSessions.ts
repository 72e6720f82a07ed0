import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../base/endpoints/ifMatch'
import { type Ground, type Reply, serve } from '../../base/endpoints/serve'
import type { Translate } from '../../base/language/translator'
import type { HelpSessionRow } from '../db/helpSessions'
import { calendarOf } from '../domain/calendar'
import { getHelpSession, listHelpSessions, saveHelpSession } from '../domain/helpSessions'
import { getCalendarFile, getHelpSessionFile, getHelpSessions, putHelpSession } from './helpSessionEndpoints'
import type { ListedHelpSession } from './helpSessionSchemas'

/** Serves the calendar of help sessions, on screen and for calendar programs. */
export function serveHelpSessions(app: Hono, ground: Ground): void {
  serve(app, ground, getHelpSessions, async ({ read }) => {
    const { upcoming, past } = await read(listHelpSessions)
    return { body: { upcoming: upcoming.map(describe), past: past.map(describe) } }
  })
  serve(app, ground, putHelpSession, async ({ person, write, params, body, header }) => {
    const { title, description, start, end, ...rest } = body
    const announced = {
      ...rest,
      title_fi: title.fi,
      title_sv: title.sv,
      description_fi: description.fi,
      description_sv: description.sv,
      start_time: start,
      end_time: end,
    }
    const asked = { id: params.id, announced, ifMatch: readIfMatch(header('if-match')) }
    const { status, version } = await write((tx) => saveHelpSession(tx, person, asked))
    return { status, body: { id: params.id, version }, headers: { ETag: etagOf(version) } }
  })
  serve(app, ground, getHelpSessionFile, async ({ read, params, language, t }) => {
    const session = await read((tx) => getHelpSession(tx, params.id))
    const name = `attachment; filename="kuntakuva-${session.date}.ics"`
    return file(calendarOf([session], language, words(t)), { 'Content-Disposition': name })
  })
  serve(app, ground, getCalendarFile, async ({ read, language, t }) => {
    const { upcoming, past } = await read(listHelpSessions)
    return file(calendarOf([...past.reverse(), ...upcoming], language, words(t)))
  })
}

const file = (text: string, headers: Record<string, string> = {}): Reply => ({
  text,
  headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...headers },
})

const words = (t: Translate) => ({
  name: t('support:calendar.name'),
  heldIn: { fi: t('support:calendar.held-in.fi'), sv: t('support:calendar.held-in.sv') },
})

const describe = (row: HelpSessionRow): ListedHelpSession => ({
  id: row.id,
  title: { fi: row.title_fi, sv: row.title_sv },
  description: { fi: row.description_fi, sv: row.description_sv },
  language: row.language,
  date: row.date,
  start: row.start_time,
  end: row.end_time,
  startsAt: row.starts_at.toISOString(),
  endsAt: row.ends_at.toISOString(),
  place: row.place,
  link: row.link,
  cancelled: row.cancelled,
  version: row.version,
})
