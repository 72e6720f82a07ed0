import type { ReactNode } from 'react'
import type { Me } from '../../base/people/api/schemas'
import type { Permission } from '../../base/people/domain/permissions'
import { canDo } from '../../base/people/ui/useMe'
import {
  ArrowRightIcon,
  CalendarIcon,
  ChartIcon,
  CheckIcon,
  ClockIcon,
  InfoIcon,
  ListIcon,
  PencilIcon,
  PeopleIcon,
  SearchIcon,
  SpeechIcon,
} from '../../base/ui/icons'
import { structurePlaces } from '../../youth/ui/structure/places'

/** Somewhere that a person comes to do one thing. */
export type Place = {
  href: string
  /** What it is called, short enough for the navigation. */
  label: string
  /** What it is for, as a line of the hub it is found in. */
  line: string
  icon: ReactNode
  /** Who may go there: everybody, where nothing is asked. */
  permission?: Permission
  /** Addresses of screens that are reached from it. */
  under?: readonly string[]
}

/** Places that people come for with one thing in mind; its address is a hub where each has a line. */
export type PlaceGroup = Omit<Place, 'line' | 'permission' | 'under'> & {
  title: string
  lead: string
  places: readonly Place[]
}

const activity: PlaceGroup = {
  href: '/activity',
  label: 'app:hub.activity',
  title: 'app:hub.activity',
  lead: 'app:hub.activity-lead',
  icon: <CalendarIcon />,
  places: [
    {
      href: '/sessions',
      label: 'youth-app:sessions',
      line: 'app:line.sessions',
      icon: <ListIcon />,
      permission: 'youth.session.write',
    },
    {
      href: '/calendar',
      label: 'plans:title',
      line: 'app:line.calendar',
      icon: <CalendarIcon />,
      permission: 'youth.plan.read',
    },
    {
      href: '/groups',
      label: 'plans:groups.title',
      line: 'app:line.groups',
      icon: <PeopleIcon />,
      permission: 'youth.group.read',
    },
    {
      href: '/surveys',
      label: 'youth-app:screen.surveys',
      line: 'app:line.surveys',
      icon: <SpeechIcon />,
      permission: 'youth.survey.write',
    },
    {
      href: '/topics',
      label: 'youth-app:screen.topics',
      line: 'app:line.topics',
      icon: <SpeechIcon />,
      permission: 'youth.session.write',
    },
    {
      href: '/observations',
      label: 'observations:title',
      line: 'app:line.observations',
      icon: <InfoIcon />,
      permission: 'youth.session.write',
    },
    {
      href: '/start',
      label: 'youth-app:start.title',
      line: 'app:line.start',
      icon: <ArrowRightIcon />,
      permission: 'youth.session.write',
    },
  ],
}

const month: Place = {
  href: '/month',
  label: 'youth-app:month-title',
  line: 'app:line.month',
  icon: <ChartIcon />,
  permission: 'youth.structure.read',
  under: ['/week', '/year'],
}

const settings: PlaceGroup = {
  href: '/structure',
  label: 'app:hub.structure',
  title: 'structure:title',
  lead: 'structure:lead',
  icon: <ListIcon />,
  places: [
    ...structurePlaces.map(({ href, title, words, permission }) => ({
      ...{ href, label: title, line: words, permission },
      icon: <ListIcon />,
    })),
    {
      href: '/joining',
      label: 'app:place.joining',
      line: 'app:line.joining',
      icon: <CheckIcon />,
      permission: 'youth.joining.manage',
    },
    {
      href: '/people',
      label: 'people:people',
      line: 'app:line.people',
      icon: <PeopleIcon />,
      permission: 'people.manage',
    },
  ],
}

const knowledge: PlaceGroup = {
  href: '/collection',
  label: 'app:hub.knowledge',
  title: 'app:hub.knowledge-title',
  lead: 'app:hub.knowledge-lead',
  icon: <PencilIcon />,
  places: [
    {
      href: '/collection/rounds',
      label: 'app:place.rounds',
      line: 'app:line.rounds',
      icon: <PencilIcon />,
      permission: 'collection.answer.read',
    },
    {
      href: '/collection/follow',
      label: 'app:place.follow',
      line: 'app:line.follow',
      icon: <ClockIcon />,
      permission: 'collection.round.manage',
      under: ['/collection/rounds/manage', '/collection/registers'],
    },
    {
      href: '/collection/review',
      label: 'app:place.review',
      line: 'app:line.review',
      icon: <SearchIcon />,
      permission: 'collection.answer.review',
    },
    {
      href: '/collection/releases',
      label: 'app:place.releases',
      line: 'app:line.releases',
      icon: <CalendarIcon />,
      permission: 'collection.release.make',
    },
    {
      href: '/collection/indicators',
      label: 'app:place.indicators',
      line: 'app:line.indicators',
      icon: <ListIcon />,
      permission: 'collection.indicator.edit',
    },
    {
      href: '/culture/cards',
      label: 'app:place.cards',
      line: 'app:line.cards',
      icon: <InfoIcon />,
      permission: 'culture.card.write',
    },
    {
      href: '/culture/questions',
      label: 'app:place.questions',
      line: 'app:line.questions',
      icon: <SpeechIcon />,
      permission: 'culture.card.write',
      under: ['/culture/ask'],
    },
    {
      href: '/collection/proposals',
      label: 'app:place.proposals',
      line: 'app:line.proposals',
      icon: <SpeechIcon />,
      under: ['/collection/pilots'],
    },
  ],
}

/** What a person's roles open, the most used first; a group in which nothing is open is none. */
export const openParts = (me: Me): (Place | PlaceGroup)[] =>
  [activity, month, settings, knowledge].flatMap((part) => {
    const places = placesOf(part).filter(({ permission }) => !permission || canDo(me, permission))
    if (places.length === 0) return []
    return 'places' in part ? { ...part, places } : part
  })

/** The places of a group; a place alone is its own. */
export const placesOf = (part: Place | PlaceGroup): readonly Place[] =>
  'places' in part ? part.places : [part]
