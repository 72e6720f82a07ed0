import type { TFunction } from 'i18next'
import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import type { Frame } from '../../base/ui/frame/Screen'
import {
  ArrowRightIcon,
  CalendarIcon,
  ChartIcon,
  CheckIcon,
  ClockIcon,
  HomeIcon,
  InfoIcon,
  PeopleIcon,
  PlusIcon,
  SearchIcon,
} from '../../base/ui/icons'

/** The places of the app that a person's roles open, the most used first: a phone shows four of them. */
export function navigation(me: Me | null, location: string, t: TFunction): Frame['nav'] {
  if (!me) return []
  const records = canDo(me, 'youth.session.write')
  const places = [
    { href: '/', label: records ? t('youth-app:today') : t('app:home'), icon: <HomeIcon />, shown: true },
    { href: '/record', label: t('youth-app:record'), icon: <PlusIcon />, shown: records },
    { href: '/sessions', label: t('youth-app:sessions'), icon: <CalendarIcon />, shown: records },
    { href: '/month', label: t('youth-app:month-title'), icon: <ChartIcon />, shown: records },
    { href: '/week', label: t('youth-app:week.title'), icon: <ClockIcon />, shown: records },
    {
      href: '/units',
      label: t('youth-app:units'),
      icon: <SearchIcon />,
      shown: canDo(me, 'youth.unit.write'),
    },
    {
      href: '/publication',
      label: t('youth-app:publication.title'),
      icon: <InfoIcon />,
      shown: canDo(me, 'youth.publication.decide'),
    },
    { href: '/start', label: t('youth-app:start.title'), icon: <ArrowRightIcon />, shown: records },
    {
      href: '/joining',
      label: t('youth-app:joinings.title'),
      icon: <CheckIcon />,
      shown: canDo(me, 'youth.joining.manage'),
    },
    { href: '/people', label: t('people:people'), icon: <PeopleIcon />, shown: canDo(me, 'people.manage') },
  ]
  return places
    .filter(({ shown }) => shown)
    .map(({ shown: _, ...place }) => ({
      ...place,
      current: place.href === '/' ? location === '/' : location.startsWith(place.href),
    }))
}
