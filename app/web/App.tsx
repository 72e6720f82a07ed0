import { useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { signOut as leave } from '../../base/device/signOut'
import { caller } from '../../base/endpoints/client'
import { clock } from '../../base/endpoints/clock'
import { languages } from '../../base/language/language'
import { writeAmount } from '../../base/language/writeAmount'
import { useContact } from '../../base/outbox/ui/age'
import type { Me } from '../../base/people/api/schemas'
import { canDo, useMe } from '../../base/people/ui/useMe'
import { AppLink } from '../../base/ui/AppLink'
import { Button } from '../../base/ui/controls/Button'
import { type NumberWords, NumberWordsContext } from '../../base/ui/controls/number/NumberWords'
import { UnreadWordsContext } from '../../base/ui/controls/UnreadWords'
import { arrival } from '../../base/ui/frame/arrival'
import { type Frame, FrameContext } from '../../base/ui/frame/Screen'
import { Status } from '../../base/ui/frame/Status'
import { LanguageSwitch } from '../../base/ui/page/LanguageSwitch'
import { ThemeSwitch } from '../../base/ui/page/ThemeSwitch'
import { useWords } from '../../base/ui/useWords'
import { withMoreWords } from '../../base/ui/withMoreWords'
import { reviewPermission } from '../../collection/domain/permissions'
import { subjectsOf } from '../../collection/ui/subjectsOf'
import { useUnread } from '../../support/ui/questions/useUnread'
import { useDecidedNames } from '../../youth/ui/codeLists/useCodes'
import { useCarriedYear } from '../../youth/ui/year/keepYear'
import { youthScreens } from '../../youth/ui/youthScreens'
import { chooseLanguage, hasChosenLanguage, showLanguage } from './language'
import { NotHereScreen } from './NotHereScreen'
import { navigation } from './navigation'
import { OfflineScreen } from './OfflineScreen'
import { openParts } from './places'
import { chooseTheme } from './theme'

// Whoever is signed in does not carry it along.
const SignInScreen = lazy(async () => ({
  default: (await import('../../base/people/ui/SignInScreen')).SignInScreen,
}))
const HomeScreen = lazy(async () => ({ default: (await import('./HomeScreen')).HomeScreen }))
const HubScreen = lazy(async () => ({ default: (await import('./HubScreen')).HubScreen }))
const JoiningMunicipalities = lazy(async () => ({
  default: (await import('./JoiningMunicipalities')).JoiningMunicipalities,
}))
const Definition = withMoreWords(
  async () => (await import('../../collection/ui/definition/Definition')).Definition,
)
const Culture = withMoreWords(async () => (await import('../../culture/ui/Culture')).Culture)
const Releases = withMoreWords(async () => (await import('./Releases')).Releases)
const ReviewScreen = withMoreWords(
  async () => (await import('../../collection/ui/review/ReviewScreen')).ReviewScreen,
)
const Rounds = withMoreWords(async () => (await import('./Rounds')).Rounds)
const RoundFormScreen = withMoreWords(
  async () => (await import('../../collection/ui/rounds/RoundFormScreen')).RoundFormScreen,
)
const SectionScreen = withMoreWords(
  async () => (await import('../../collection/ui/rounds/SectionScreen')).SectionScreen,
)
const ManageRounds = withMoreWords(async () => (await import('./ManageRounds')).ManageRounds)
const FollowRounds = withMoreWords(async () => (await import('./FollowRounds')).FollowRounds)
const HelpScreens = withMoreWords(async () => (await import('./HelpScreens')).HelpScreens)
const OutboxScreen = lazy(async () => ({
  default: (await import('../../base/outbox/ui/OutboxScreen')).OutboxScreen,
}))
const ClockNotice = withMoreWords(async () => (await import('./clock/ClockNotice')).ClockNotice)
const Registers = withMoreWords(async () => (await import('./Registers')).Registers)
const People = lazy(async () => ({ default: (await import('./People')).People }))

const LinkScreen = lazy(async () => ({
  default: (await import('../../base/people/ui/LinkScreen')).LinkScreen,
}))
const StopScreen = withMoreWords(async () => (await import('../../youth/ui/reminders/StopScreen')).StopScreen)

const languageNames = { fi: 'suomeksi', sv: 'på svenska', en: 'in English' }

/** The working app: the frame, and a screen for each address. */
export function App() {
  const { t, language } = useWords()
  const { me, noAnswer } = useMe()
  const [location] = useLocation()
  useTakeLanguage(me)
  const from = useLastOutside('/help', location)

  const unread = useUnread(me?.id)
  const places = navigation(me ?? null, location, t, unread)
  const frame: Frame = {
    brand: { name: t('app:brand'), href: '/' },
    // Where there is room for every place, recording is the button on the screen itself.
    nav: places.filter(({ href }) => href !== '/record'),
    // One place alone is no choice.
    tabs: places.length > 1 ? places.slice(0, 4) : [],
    words: { navigation: t('app:navigation'), menu: t('app:menu'), skip: t('app:skip') },
    exampleData: me?.demo ? { short: t('app:example-short'), long: t('app:example-long') } : undefined,
    languages: (
      <LanguageSwitch
        label={t('app:language')}
        languages={languages.map((code) => ({
          code,
          name: languageNames[code],
          href: `?lang=${code}`,
          current: code === language,
        }))}
        onChoose={(code) => void chooseLanguage(code as typeof language)}
      />
    ),
    theme: <ThemeSwitch words={{ dark: t('app:dark'), light: t('app:light') }} onChoose={chooseTheme} />,
    state: <NetworkState />,
    notice: <ClockState />,
    account: me ? <Account me={me} /> : null,
    link: AppLink,
  }
  const numbers: NumberWords = {
    write: (value, unit) => writeAmount(language, value, unit),
    more: t('ui:number.more'),
    fewer: t('ui:number.fewer'),
  }
  const unreadWords = { number: t('ui:unread.number'), time: t('ui:unread.time'), date: t('ui:unread.date') }
  return (
    <NumberWordsContext value={numbers}>
      <UnreadWordsContext value={unreadWords}>
        <FrameContext value={frame}>
          <Suspense fallback={<p className="visually-hidden">{t('ui:loading')}</p>}>
            {location.startsWith('/link') ? (
              <LinkScreen />
            ) : location.startsWith('/reminders') ? (
              <StopScreen />
            ) : location.startsWith('/section') ? (
              <SectionScreen />
            ) : (
              // What one person has begun is not carried on by the next one who signs in on this device.
              <Screens key={me?.id} me={me} noAnswer={noAnswer} from={from} />
            )}
            <StartAtTop location={location} />
          </Suspense>
        </FrameContext>
      </UnreadWordsContext>
    </NumberWordsContext>
  )
}

type ScreensProps = {
  me: Me | null | undefined
  noAnswer: boolean
  /** The screen that help is asked from. */
  from: string
}

function Screens({ me, noAnswer, from }: ScreensProps): ReactNode {
  const { t } = useWords()
  useDecidedNames(Boolean(me && canDo(me, 'youth.structure.read')))
  useCarriedYear(me && canDo(me, 'youth.session.write') ? me : null)
  if (noAnswer && !me) return <OfflineScreen />
  if (me === undefined) return null
  if (me === null) return <SignInScreen />
  const reviewed = subjectsOf(me, reviewPermission)
  return (
    <Switch>
      {youthScreens(me)}
      <Route path="/">
        <HomeScreen me={me} />
      </Route>
      {openParts(me).map(
        (part) =>
          'places' in part && (
            <Route key={part.href} path={part.href}>
              <HubScreen group={part} />
            </Route>
          ),
      )}
      {canDo(me, 'youth.joining.manage') && <Route path="/joining">{() => <JoiningMunicipalities />}</Route>}
      {canDo(me, 'culture.card.write') && (
        <Route path="/culture/*?">
          <Culture me={me}>
            <NotHereScreen title={t('app:not-here')}>
              <p>{t('app:not-here-words')}</p>
            </NotHereScreen>
          </Culture>
        </Route>
      )}
      {canDo(me, 'collection.release.make') && (
        <Route path="/collection/releases">{() => <Releases />}</Route>
      )}
      {canDo(me, 'collection.round.manage') && (
        <Route path="/collection/registers">{() => <Registers />}</Route>
      )}
      {canDo(me, 'collection.answer.review') && (
        <Route path="/collection/review/:round?/:municipality?">
          {({ round, municipality }) => (
            <ReviewScreen subjects={reviewed} round={round} municipality={municipality} />
          )}
        </Route>
      )}
      {canDo(me, 'collection.round.manage') && (
        <Route path="/collection/rounds/manage/:round?">
          {({ round }) => <ManageRounds round={round} />}
        </Route>
      )}
      {canDo(me, 'collection.round.manage') && (
        <Route path="/collection/rounds/manage/:round/rules">
          {({ round }) => <ManageRounds round={round} rules />}
        </Route>
      )}
      {canDo(me, 'collection.answer.read') && (
        <Route path="/collection/rounds">{() => <Rounds me={me} />}</Route>
      )}
      {canDo(me, 'collection.answer.read') && (
        <Route path="/collection/rounds/:round">
          {({ round }) => <RoundFormScreen me={me} round={round} />}
        </Route>
      )}
      {canDo(me, 'collection.round.manage') && (
        <Route path="/collection/follow/:round?">{({ round }) => <FollowRounds round={round} />}</Route>
      )}
      <Route path="/collection/*?">
        <Definition me={me}>
          <NotHereScreen title={t('app:not-here')}>
            <p>{t('app:not-here-words')}</p>
          </NotHereScreen>
        </Definition>
      </Route>
      <Route path="/help/*?">
        <HelpScreens me={me} from={from} />
      </Route>
      <Route path="/outbox">
        <OutboxScreen />
      </Route>
      {canDo(me, 'people.manage') && <Route path="/people">{() => <People />}</Route>}
      <Route>
        <NotHereScreen title={t('app:not-here')}>
          <p>{t('app:not-here-words')}</p>
        </NotHereScreen>
      </Route>
    </Switch>
  )
}

/** That there is no network is said once, at the top; all else goes on. */
function NetworkState() {
  const { t } = useWords()
  if (useContact()) return null
  return (
    <Status kind="offline" pill>
      {t('outbox:no-network')}
    </Status>
  )
}

/** A wrong clock is told of wherever one is; where it is right, nothing of that is fetched. */
function ClockState() {
  const off = useSyncExternalStore(clock.subscribe, clock.off)
  if (off === 0) return null
  return (
    <Suspense>
      <ClockNotice off={off} />
    </Suspense>
  )
}

function Account({ me }: { me: Me }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const signOut = useMutation({
    mutationFn: leave,
    onSuccess: async () => {
      caller.person = null
      go('/')
      await client.resetQueries()
    },
  })
  return (
    <div className="account">
      <span className="account-name">{me.name}</span>
      <Button kind="quiet" size="small" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('app:sign-out')}
      </Button>
    </div>
  )
}

/** A person's own language is taken at sign-in, unless this device has chosen one. */
function useTakeLanguage(me: Me | null | undefined) {
  useEffect(() => {
    if (me && !hasChosenLanguage()) void showLanguage(me.language)
  }, [me])
}

/** The last address that was not under a path; the start before there was any. */
function useLastOutside(path: string, location: string): string {
  const [last, setLast] = useState('/')
  if (!location.startsWith(path) && last !== location) setLast(location)
  return last
}

/** A new screen begins at its top, and reading and the Tab key go on from its heading. Stands beside the screen, so
 * that it waits with it where the screen is still being fetched. */
function StartAtTop({ location }: { location: string }) {
  const shown = useRef(location)
  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    arrival.gone = true
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [location])
  return null
}
