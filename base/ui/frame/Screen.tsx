import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { LinkComponent, NavItem } from '../link'
import { Shell } from '../page/Shell'
import { AppHead } from './AppHead'
import { arrival, takeFocus } from './arrival'
import { BottomBar } from './BottomBar'

/** What every screen of the app stands in: given once at the top. */
export type Frame = {
  brand: { name: string; href: string }
  nav: readonly (NavItem & { icon: ReactNode })[]
  /** The few places that fit in the thumb's reach. */
  tabs: readonly (NavItem & { icon: ReactNode })[]
  words: { navigation: string; menu: string; skip: string }
  exampleData?: { short: string; long: string } | undefined
  languages: ReactNode
  theme: ReactNode
  account: ReactNode
  state: ReactNode
  /** What must be known whatever is done, above the screen. */
  notice?: ReactNode
  link: LinkComponent
}

export const FrameContext = createContext<Frame | null>(null)

type ScreenProps = {
  title: string
  detail?: string | undefined
  back?: { href: string; label: string } | undefined
  status?: ReactNode
  /** Reaches from edge to edge above the content and bears the heading itself. */
  panel?: ReactNode
  /** The fixed main action; it takes the place of the tabs. */
  actions?: ReactNode
  /** The main action stands above the tabs. */
  keepTabs?: boolean
  children: ReactNode
}

/** One screen of the app: its name in the window's title, its heading, its content, its one main action. */
export function Screen({ title, detail, back, status, panel, actions, keepTabs, children }: ScreenProps) {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('a screen stands in a frame')
  const { brand, words, tabs, link } = frame
  useEffect(() => {
    document.title = `${title} – ${brand.name}`
  }, [title, brand.name])
  // A screen that takes the place of one which waited for what it shows takes over from it.
  useEffect(() => {
    if (arrival.gone) takeFocus()
  }, [])
  return (
    <Shell
      {...frame}
      panel={panel}
      foot={
        <div className="foot">
          {actions}
          {tabs.length > 0 && (keepTabs || !actions) && (
            <BottomBar label={words.navigation} items={tabs} link={link} />
          )}
        </div>
      }
    >
      {frame.notice}
      {!panel && <AppHead title={title} detail={detail} back={back} status={status} link={link} />}
      {children}
    </Shell>
  )
}
