import type { TFunction } from 'i18next'
import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { countOfRole, otherRoles } from '../sessionForm/roles'

type Words = { t: TFunction; number: (value: number) => string; minutes: (count: number) => string }
type Online = { channel: string; active: number; passive: number }
type Counted = { count: number } & Record<string, unknown>

/** What a session's form of work asked besides the usual, as pairs of a word's key and what is said; nothing where it was not noted. */
export function furtherFacts(
  session: StoredSession,
  /** Where nothing else was said, the language is its own: as the form shows it. */
  unit: { language?: string | null | undefined } | undefined,
  { t, number, minutes }: Words,
): [string, string | undefined][] {
  const { area, provider, contacts, durations, initiatives, activeMinutes } = session
  const counts = (list: unknown, key: string, codes: string) =>
    ((list ?? []) as Counted[])
      .map((one) => `${t(`youth:${codes}.${one[key]}`)} ${number(one.count)}`)
      .join(' · ') || undefined
  const online = ((session.participants?.online ?? []) as Online[])
    .map(
      ({ channel, active, passive }) =>
        `${t(`youth:channel.${channel}`)} ${number(active)} + ${number(passive)}`,
    )
    .join(' · ')
  const language = session.language ?? unit?.language
  const held = session.exception !== 'cancelled' && session.exception !== 'closed'
  const people = session.participants as { new?: number; unique?: number } | undefined
  const roles = otherRoles
    .map(
      (role) =>
        [role, countOfRole({ participants: session.participants as Session['participants'] }, role)] as const,
    )
    .filter(([, count]) => !Number.isNaN(count))
    .map(([role, count]) => `${t(`youth-forms:role.${role}`)} ${number(count)}`)
    .join(' · ')
  const { made, answered } = (initiatives ?? {}) as { made?: number; answered?: number }
  return [
    [
      'youth-forms:field.rating',
      session.rating === undefined ? undefined : t(`youth-forms:rating.${session.rating}`),
    ],
    ['youth-forms:field.area', area as string | undefined],
    ['youth-forms:field.provider', provider ? t(`youth:provider.${provider}`) : undefined],
    ['youth-forms:field.language', held && language ? t(`youth:activityLanguage.${language}`) : undefined],
    ['youth-forms:field.contacts', counts(contacts, 'way', 'contactWay')],
    ['youth-forms:field.durations', counts(durations, 'length', 'contactLength')],
    ['youth-forms:fact.online', online || undefined],
    ['youth-forms:field.initiatives-made', made === undefined ? undefined : number(made)],
    ['youth-forms:field.initiatives-answered', answered === undefined ? undefined : number(answered)],
    [
      'youth-forms:field.activeMinutes',
      activeMinutes === undefined ? undefined : minutes(Number(activeMinutes)),
    ],
    ['youth-forms:field.new', people?.new === undefined ? undefined : number(people.new)],
    ['youth-forms:field.unique', people?.unique === undefined ? undefined : number(people.unique)],
    ['youth-forms:fact.roles', roles || undefined],
    ['youth-forms:field.partners', (session.partners as string[] | undefined)?.join(', ') || undefined],
    ['youth-forms:field.goals', session.goals ? t(`youth-forms:goals.${session.goals}`) : undefined],
    ['youth-forms:field.cost', session.cost === undefined ? undefined : number(Number(session.cost))],
  ]
}
