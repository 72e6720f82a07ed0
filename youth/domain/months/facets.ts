import type { ContactLength, ContactWay } from '../codes'
import { wasHeld } from '../sessions/session'

/**
 * What only some sessions say, and what its `amount` counts: participations in a language or by another provider (where
 * it was said), contacts by way and by length, those online by channel (apart from the physical total), initiatives,
 * young people and volunteers who helped organise, participations in an area of street work, and days of camps and trips
 * times their participants.
 */
export const facets = [
  'language',
  'provider',
  'contact',
  'length',
  'online-active',
  'online-passive',
  'initiative',
  'organising',
  'area',
  'camp-days',
] as const
export type Facet = (typeof facets)[number]

/** What one session adds to its month by a facet. */
export type FacetShare = {
  municipality: string
  unit: string
  month: string
  facet: Facet
  code: string
  sessions: number
  minutes: number
  amount: number
}

/** What of a session has facets. */
export type Faceted = {
  municipality: string
  unit: string
  form: string
  date: string
  endDate: string | null
  minutes: number
  exception: string | null
  participants: number | null
  language: string | null
  provider: string | null
  area: string | null
  contacts: readonly { way: ContactWay; count: number }[]
  durations: readonly { length: ContactLength; count: number }[]
  online: readonly { channel: string; active: number; passive: number }[]
  initiativesMade: number | null
  initiativesAnswered: number | null
  youthOrganisers: number | null
  volunteerCount: number | null
}

const lasting: readonly string[] = ['camp', 'trip', 'international']

/** What one session adds, facet by facet; nothing where it was not held. */
export function facetSharesOf(session: Faceted): FacetShare[] {
  if (!wasHeld(session)) return []
  const { municipality, unit, participants } = session
  const month = `${session.date.slice(0, 7)}-01`
  const people = participants ?? 0
  const shares: FacetShare[] = []
  const add = (facet: Facet, code: string | null, amount: number, whole?: { minutes: number }) => {
    if (code === null || (!amount && !whole)) return
    const counted = whole ? { sessions: 1, minutes: whole.minutes } : { sessions: 0, minutes: 0 }
    shares.push({ municipality, unit, month, facet, code, ...counted, amount })
  }
  add('language', session.language, people, session)
  add('provider', session.provider === 'other' ? 'other' : null, people, session)
  add('area', session.area, people, session)
  for (const { way, count } of session.contacts) add('contact', way, count)
  for (const { length, count } of session.durations) add('length', length, count)
  for (const { channel, active, passive } of session.online) {
    add('online-active', channel, active)
    add('online-passive', channel, passive)
  }
  add('initiative', 'made', session.initiativesMade ?? 0)
  add('initiative', 'answered', session.initiativesAnswered ?? 0)
  add('organising', 'young-people', session.youthOrganisers ?? 0)
  add('organising', 'volunteers', session.volunteerCount ?? 0)
  if (lasting.includes(session.form) && session.endDate)
    add('camp-days', session.form, people * daysOf(session.date, session.endDate), session)
  return shares
}

/** Calendar days that a record covers, the first and the last among them. */
export const daysOf = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1

/** The share of a session that is taken out of its month again. */
export const facetTakenOut = (share: FacetShare): FacetShare => ({
  ...share,
  sessions: -share.sessions,
  minutes: -share.minutes,
  amount: -share.amount,
})
