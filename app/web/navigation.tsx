import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import type { Frame } from '../../base/ui/frame/Screen'
import { HomeIcon, PlusIcon, SpeechIcon } from '../../base/ui/icons'
import { openParts, type Place, type PlaceGroup, placesOf } from './places'

/** As many places beside the start and help as one line of the head has room for. */
const mostBeside = 4

/**
 * The few places of the navigation. Where everything that a person's roles open fits on one line it stands there;
 * else what belongs together is found in its hub. A hub of one line is that line.
 */
export function navigation(me: Me | null, location: string, t: TFunction, unread = 0): Frame['nav'] {
  if (!me) return []
  const records = canDo(me, 'youth.session.write')
  const parts = openParts(me)
  const places = parts.flatMap(placesOf)
  const beside: Listed[] =
    places.length <= mostBeside
      ? places
      : parts.map((part) => {
          const [only, second] = placesOf(part)
          return only && !second ? only : part
        })
  const listed: Listed[] = [
    {
      href: '/',
      label: records ? 'youth-app:today' : 'app:home',
      icon: <HomeIcon />,
      under: ['/tally', '/repeat', '/bulk', '/outbox'],
    },
    ...(records ? [{ href: '/record', label: 'youth-app:record', icon: <PlusIcon /> }] : []),
    ...beside,
    { href: '/help', label: 'app:place.help', icon: <SpeechIcon /> },
  ]
  const here = nearest(listed, location)
  return listed.map((one) => ({
    ...{ href: one.href, label: t(one.label), icon: one.icon, current: one === here },
    ...(one.href === '/help' ? { count: answersIn(unread, t) } : {}),
  }))
}

type Listed = (Pick<Place, 'href' | 'label' | 'under'> | PlaceGroup) & { icon: ReactNode }

/** Where one is: the place whose address, or that of a screen within it, says most of the location. */
function nearest(listed: readonly Listed[], location: string): Listed | undefined {
  const lengthAt = (one: Listed) => Math.max(...addressesOf(one).map((href) => lengthOf(href, location)))
  const [best] = [...listed].sort((a, b) => lengthAt(b) - lengthAt(a))
  return best && lengthAt(best) > 0 ? best : undefined
}

const addressesOf = (one: Listed): string[] =>
  'places' in one ? [one.href, ...one.places.flatMap(addressesOf)] : [one.href, ...(one.under ?? [])]

const lengthOf = (href: string, location: string) =>
  location === href || (href !== '/' && location.startsWith(`${href}/`)) ? href.length : 0

/** New answers of the national team, counted where help is found. */
const answersIn = (unread: number, t: TFunction) =>
  unread > 0 ? { number: unread, words: t('app:place.answers', { count: unread }) } : undefined

const screens: Record<string, string> = {
  '/surveys': 'youth-app:screen.surveys',
  '/surveys/new': 'youth-app:screen.survey-open',
  '/surveys/:id': 'youth-app:screen.survey',
  '/': 'youth-app:today',
  '/record': 'youth-app:record',
  '/repeat': 'youth-app:repeat.title',
  '/sessions': 'youth-app:sessions',
  '/sessions/:id': 'youth-app:session',
  '/sessions/:id/correct': 'youth-app:correct',
  '/tally/new': 'tally:title',
  '/tally/:id': 'tally:title',
  '/tally/:id/close': 'tally:closing.title',
  '/counting': 'tally:choice.title',
  '/sessions/:id/resolve': 'youth-app:session',
  '/outbox': 'outbox:title',
  '/week': 'youth-app:week.title',
  '/bulk': 'bulk:title',
  '/observations': 'observations:title',
  '/follow-up': 'observations:settings.title',
  '/topics': 'youth-app:screen.topics',
  '/month': 'youth-app:month-title',
  '/calendar': 'plans:title',
  '/calendar/plans/:id': 'plans:plan',
  '/calendar/breaks': 'youth-app:screen.breaks',
  '/calendar/copy': 'youth-app:screen.copy',
  '/groups': 'plans:groups.title',
  '/groups/:id': 'plans:groups.title',
  '/activity': 'app:hub.activity',
  '/structure': 'structure:title',
  '/collection': 'app:hub.knowledge-title',
  '/units': 'youth-app:units',
  '/templates': 'youth-app:screen.templates',
  '/tags': 'structure:tag.title',
  '/questions': 'youth-app:screen.questions',
  '/goals': 'youth-app:screen.goals',
  '/resources': 'youth-app:screen.costs',
  '/locks': 'structure:lock.title',
  '/team': 'youth-app:screen.team',
  '/import': 'youth-app:screen.import',
  '/import/:id': 'youth-app:screen.import',
  '/export': 'youth-app:screen.export',
  '/keys': 'youth-app:screen.keys',
  '/publication': 'youth-app:publication.title',
  '/start': 'youth-app:start.title',
  '/joining': 'youth-app:joinings.title',
  '/collection/review': 'review:title',
  '/collection/review/:id': 'review:title',
  '/culture/cards': 'culture-app:cards.title',
  '/culture/questions': 'culture-app:questions.title',
  '/culture/ask': 'culture-app:ask.title',
  '/collection/releases': 'releases:title',
  '/collection/rounds': 'rounds:title',
  '/collection/rounds/:id': 'rounds:title',
  '/collection/follow': 'rounds:managed.title',
  '/collection/proposals': 'collection:definition.page.title',
  '/collection/proposals/new': 'collection:definition.page.propose',
  '/collection/proposals/:id': 'collection:definition.proposal',
  '/collection/indicators': 'collection-app:indicators.title',
  '/people': 'people:people',
}

/** What a screen is called, by its path without ids; a path of no screen stands for itself. */
export function nameOfScreen(path: string, t: TFunction): string {
  const known = screens[path]
  return known ? t(known) : path
}
