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
