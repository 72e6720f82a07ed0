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
  ListIcon,
  PencilIcon,
  PeopleIcon,
  PlusIcon,
  SearchIcon,
  SpeechIcon,
} from '../../base/ui/icons'
import { structurePlaces } from '../../youth/ui/structure/places'

/** The places of the app that a person's roles open, the most used first: a phone shows four of them. */
export function navigation(me: Me | null, location: string, t: TFunction, unread = 0): Frame['nav'] {
  if (!me) return []
  const records = canDo(me, 'youth.session.write')
  const reads = canDo(me, 'youth.structure.read')
  const places = [
    { href: '/', label: records ? t('youth-app:today') : t('app:home'), icon: <HomeIcon />, shown: true },
    { href: '/record', label: t('youth-app:record'), icon: <PlusIcon />, shown: records },
    { href: '/sessions', label: t('youth-app:sessions'), icon: <CalendarIcon />, shown: records },
    { href: '/month', label: t('youth-app:month-title'), icon: <ChartIcon />, shown: reads },
    { href: '/week', label: t('youth-app:week.title'), icon: <ClockIcon />, shown: reads },
    {
      href: '/surveys',
      label: t('surveys:title'),
      icon: <SpeechIcon />,
      shown: canDo(me, 'youth.survey.write'),
    },
    { href: '/observations', label: t('observations:title'), icon: <InfoIcon />, shown: records },
    { href: '/topics', label: t('topics:title'), icon: <SpeechIcon />, shown: records },
    {
      href: '/calendar',
      label: t('plans:title'),
      icon: <CalendarIcon />,
      shown: canDo(me, 'youth.plan.read'),
      under: ['/groups'],
    },
    {
      href: '/structure',
      label: t('structure:title'),
      icon: <ListIcon />,
      shown: structurePlaces.some(({ permission }) => canDo(me, permission)),
      under: structurePlaces.map(({ href }) => href),
    },
    { href: '/start', label: t('youth-app:start.title'), icon: <ArrowRightIcon />, shown: records },
    {
      href: '/collection/rounds',
      label: t('app:place.rounds'),
      icon: <PencilIcon />,
      shown: canDo(me, 'collection.answer.read'),
    },
    {
      href: '/collection/follow',
      label: t('app:place.follow'),
      icon: <ChartIcon />,
      shown: canDo(me, 'collection.round.manage'),
    },
    {
      href: '/joining',
      label: t('youth-app:joinings.title'),
      icon: <CheckIcon />,
      shown: canDo(me, 'youth.joining.manage'),
    },
    {
      href: '/collection/review',
      label: t('app:place.review'),
      icon: <SearchIcon />,
      shown: canDo(me, 'collection.answer.review'),
    },
    {
      href: '/culture/cards',
      label: t('app:place.cards'),
      icon: <InfoIcon />,
      shown: canDo(me, 'culture.card.write'),
    },
    {
      href: '/culture/questions',
      label: t('app:place.questions'),
      icon: <SpeechIcon />,
      shown: canDo(me, 'culture.card.write'),
    },
    {
      href: '/collection/releases',
      label: t('app:place.releases'),
      icon: <CalendarIcon />,
      shown: canDo(me, 'collection.release.make'),
    },
    {
      href: '/collection/indicators',
      label: t('app:place.indicators'),
      icon: <SearchIcon />,
      shown: canDo(me, 'collection.indicator.edit'),
    },
    {
      href: '/collection/proposals',
      label: t('app:place.proposals'),
      icon: <SpeechIcon />,
      shown: true,
    },
    { href: '/people', label: t('people:people'), icon: <PeopleIcon />, shown: canDo(me, 'people.manage') },
    {
      href: '/help',
      label: t('app:place.help'),
      icon: <SpeechIcon />,
      shown: true,
      count: answersIn(unread, t),
    },
  ]
  return places
    .filter(({ shown }) => shown)
    .map(({ shown: _, under = [], ...place }) => ({
      ...place,
      current:
        place.href === '/' ? location === '/' : [place.href, ...under].some((href) => isAt(location, href)),
    }))
}

const isAt = (location: string, href: string) => location === href || location.startsWith(`${href}/`)

/** New answers of the national team, counted where help is found. */
const answersIn = (unread: number, t: TFunction) =>
  unread > 0 ? { number: unread, words: t('app:place.answers', { count: unread }) } : undefined

const screens: Record<string, string> = {
  '/surveys': 'surveys:title',
  '/surveys/new': 'surveys:open',
  '/surveys/:id': 'surveys:survey',
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
  '/topics': 'topics:title',
  '/month': 'youth-app:month-title',
  '/calendar': 'plans:title',
  '/calendar/plans/:id': 'plans:plan',
  '/calendar/breaks': 'plans:breaks.title',
  '/calendar/copy': 'plans:copy.title',
  '/groups': 'plans:groups.title',
  '/groups/:id': 'plans:groups.title',
  '/structure': 'structure:title',
  '/units': 'youth-app:units',
  '/templates': 'structure:template.title',
  '/tags': 'structure:tag.title',
  '/goals': 'structure:goal.title',
  '/resources': 'structure:cost.title',
  '/locks': 'structure:lock.title',
  '/team': 'team:title',
  '/import': 'import:title',
  '/import/:id': 'import:title',
  '/export': 'export:title',
  '/keys': 'keys:title',
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
