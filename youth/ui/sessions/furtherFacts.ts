import type { TFunction } from 'i18next'
import type { StoredSession } from '../../api/sessions/schemas'

type Words = { t: TFunction; number: (value: number) => string; minutes: (count: number) => string }
type Counted = { count: number } & Record<string, unknown>

/** What a session's form of work asked besides the usual, as pairs of a word's key and what is said; nothing where it was not noted. */
export function furtherFacts(
  session: StoredSession,
  { t, number, minutes }: Words,
): [string, string | undefined][] {
  const { area, provider, language, contacts, durations, initiatives, activeMinutes } = session
  const counts = (list: unknown, key: string, codes: string) =>
    ((list ?? []) as Counted[])
      .map((one) => `${t(`youth:${codes}.${one[key]}`)} ${number(one.count)}`)
      .join(' · ') || undefined
  const online = ((session.participants?.online ?? []) as Record<string, unknown>[])
    .map(({ channel, active, passive }) => `${t(`youth:channel.${channel}`)} ${active} + ${passive}`)
    .join(' · ')
  const made = initiatives as { made: number; answered: number } | undefined
  return [
    [
      'youth-forms:field.rating',
      session.rating === undefined ? undefined : t(`youth-forms:rating.${session.rating}`),
    ],
    ['youth-forms:field.area', area as string | undefined],
    ['youth-forms:field.provider', provider ? t(`youth:provider.${provider}`) : undefined],
    ['youth-forms:field.language', language ? t(`youth:activityLanguage.${language}`) : undefined],
    ['youth-forms:field.contacts', counts(contacts, 'way', 'contactWay')],
    ['youth-forms:field.durations', counts(durations, 'length', 'contactLength')],
    ['youth-forms:fact.online', online || undefined],
    ['youth-forms:field.initiatives-made', made && number(made.made)],
    ['youth-forms:field.initiatives-answered', made && number(made.answered)],
    [
      'youth-forms:field.activeMinutes',
      activeMinutes === undefined ? undefined : minutes(Number(activeMinutes)),
    ],
  ]
}
