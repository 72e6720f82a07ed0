import type { ListedOpening, Opening } from '../../api/openings/schemas'
import type { Season, Span } from '../../domain/openings/hours'
import { readHours, writeHours } from './hoursText'

/** What the form of opening hours holds while it is filled in: of each weekday the words as they are typed. */
export type OpeningDraft = {
  season: Season | ''
  from: string | undefined
  closed: boolean
  /** Monday first. */
  days: string[]
}

/** The field of a weekday. Monday is 1. */
export const fieldOf = (weekday: number) => `weekday-${weekday}`

const noDays = (): string[] => Array(7).fill('')

/** New hours from a day on; they begin from those that hold. @param clock writes `HH:MM` as the page's language does */
export function draftOfOpening(
  opening: Pick<ListedOpening, 'season' | 'spans'> | undefined,
  from: string | undefined,
  clock: (time: string) => string,
): OpeningDraft {
  const spans = opening?.spans ?? []
  return {
    season: opening?.season ?? '',
    from,
    closed: opening !== undefined && spans.length === 0,
    days: noDays().map((_, day) =>
      writeHours(
        spans.filter(({ weekday }) => weekday === day + 1),
        clock,
      ),
    ),
  }
}

/** Tuesday to Friday as Monday. */
export const likeMonday = (days: readonly string[]): string[] =>
  days.map((text, day) => (day < 5 ? (days[0] ?? '') : text))

/** A weekday's text in the way of writing, where it can be read. */
export function tidied(text: string, clock: (time: string) => string): string {
  const read = readHours(text)
  return read ? writeHours(read, clock) : text
}

/** The spans of the weekdays that can be read. */
export const spansOf = (days: readonly string[]): Span[] =>
  days.flatMap((text, day) => (readHours(text) ?? []).map((clocks) => ({ weekday: day + 1, ...clocks })))

/** What to send, or the fields that are empty or cannot be read. */
export function openingOfDraft(
  draft: OpeningDraft,
  unit: string,
): { opening: Opening } | { missing: string[]; unread: string[] } {
  const days = draft.closed ? [] : draft.days
  const spans = spansOf(days)
  const unread = days.flatMap((text, day) => (readHours(text) ? [] : [fieldOf(day + 1)]))
  const missing = [
    ...(draft.from ? [] : ['from']),
    ...(!draft.closed && !spans.length && !unread.length ? [fieldOf(1)] : []),
  ]
  if (missing.length || unread.length || !draft.from) return { missing, unread }
  return { opening: { unit, season: draft.season || null, from: draft.from, spans } }
}
