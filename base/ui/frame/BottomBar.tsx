import type { ReactNode } from 'react'
import type { LinkComponent, NavItem } from '../link'
import { NavCount } from '../page/NavCount'

type BottomBarProps = {
  label: string
  items: readonly (NavItem & { icon: ReactNode })[]
  link?: LinkComponent | undefined
}

/** The app's main places, in the thumb's reach on a phone. */
export function BottomBar({ label, items, link: Link = 'a' }: BottomBarProps) {
  return (
    <nav className="bottom bottom-bar" aria-label={label}>
      <ul className="bottom-bar-list">
        {items.map(({ href, label: words, icon, current, count }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? 'page' : undefined}>
              {icon}
              {words}
              <NavCount count={count} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
