import type { ReactNode } from 'react'
import { MenuIcon } from '../icons'
import type { LinkComponent, NavItem } from '../link'
import { Brand } from './Brand'
import { ExampleDataBadge } from './ExampleData'
import { NavCount } from './NavCount'

export type PageHeaderProps = {
  brand: { name: string; href: string }
  nav: readonly NavItem[]
  words: { navigation: string; menu: string }
  /** Short word that marks invented figures, e.g. `Esimerkkiaineisto`; none where figures are real. */
  exampleData?: string | undefined
  /** The language switch. */
  languages?: ReactNode
  /** The theme switch. */
  theme?: ReactNode
  /** Who is signed in, or a link to sign in. */
  account?: ReactNode
  link?: LinkComponent | undefined
}

/**
 * The head of every page. A narrow page folds navigation, language and theme into a menu that opens without scripts;
 * the style sheet shows one of the two, never both.
 */
export function PageHeader({
  brand,
  nav,
  words,
  exampleData,
  languages,
  theme,
  account,
  link,
}: PageHeaderProps) {
  const side = (
    <>
      {languages}
      {account}
      {theme}
    </>
  )
  return (
    <header className="header">
      <div className="header-content within">
        <Brand {...brand} link={link} />
        <nav className="header-nav" aria-label={words.navigation}>
          <NavList items={nav} link={link} />
        </nav>
        <div className="header-side">
          {exampleData && <ExampleDataBadge>{exampleData}</ExampleDataBadge>}
          {side}
        </div>
        <details className="menu">
          <summary className="icon-button">
            <MenuIcon label={words.menu} />
            <NavCount count={nav.find(({ count }) => count)?.count} />
          </summary>
          <div className="menu-content">
            <nav aria-label={words.navigation}>
              <NavList items={nav} link={link} />
            </nav>
            <div className="menu-foot">{side}</div>
          </div>
        </details>
      </div>
    </header>
  )
}

function NavList({
  items,
  link: Link = 'a',
}: {
  items: readonly NavItem[]
  link?: LinkComponent | undefined
}) {
  return (
    <ul className="nav-list">
      {items.map(({ href, label, current, count }) => (
        <li key={href}>
          <Link href={href} aria-current={current ? 'page' : undefined}>
            {label}
            <NavCount count={count} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
