import type { Language } from '../../base/language/language'
import type { HelpSessionRow } from '../db/helpSessions'
import { escapeText, type Property, writeCalendar, writeInstant } from './icalendar'
import { inLanguage } from './inLanguage'

/** What the calendar is called and says beside the sessions' own words. */
export type CalendarWords = { name: string; heldIn: Record<'fi' | 'sv', string> }

/**
 * Help sessions as an iCalendar file (RFC 5545), in the reader's language. Times are instants in UTC, which every
 * calendar shows by its own clock; a session's id is its UID for ever, so that a correction replaces what was there.
 */
export function calendarOf(
  sessions: readonly HelpSessionRow[],
  language: Language,
  words: CalendarWords,
): string {
  return writeCalendar(
    [
      ['PRODID', '-//Kuntakuva//Kommunbild//FI'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['NAME', escapeText(words.name)],
      ['X-WR-CALNAME', escapeText(words.name)],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'],
    ],
    sessions.map((session) => eventOf(session, language, words)),
  )
}

function eventOf(session: HelpSessionRow, language: Language, words: CalendarWords): Property[] {
  // Read in English, a session is told of in the language it is held in.
  const asked = language === 'en' ? session.language : language
  const title = inLanguage({ fi: session.title_fi, sv: session.title_sv, en: '' }, asked)
  const description = inLanguage({ fi: session.description_fi, sv: session.description_sv, en: '' }, asked)
  const told = [description.text, words.heldIn[session.language], session.link].filter(Boolean).join('\n\n')
  const place = session.place ?? session.link ?? ''
  return [
    ['UID', session.id],
    ['DTSTAMP', writeInstant(session.changed_at)],
    ['LAST-MODIFIED', writeInstant(session.changed_at)],
    ['SEQUENCE', String(session.version - 1)],
    ['STATUS', session.cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['DTSTART', writeInstant(session.starts_at)],
    ['DTEND', writeInstant(session.ends_at)],
    [`SUMMARY;LANGUAGE=${title.language}`, escapeText(title.text)],
    ['DESCRIPTION', escapeText(told)],
    ['LOCATION', escapeText(place)],
    // An address is checked when it is announced: it has no character that would end the line.
    ...(session.link ? ([['URL', session.link]] as const) : []),
  ]
}
