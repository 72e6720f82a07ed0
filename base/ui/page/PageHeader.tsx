import type { ReactNode } from 'react'
import { ArrowDownIcon, MenuIcon } from '../icons'
import type { LinkComponent, NavItem } from '../link'
import { Brand } from './Brand'
import { ExampleDataBadge } from './ExampleData'
import { NavCount } from './NavCount'

export type PageHeaderProps = {
  brand: { name: string; href: string }
  nav: readonly NavItem[]
  /** Further places, folded under one word: the line of the head stays short however many there are. */
  more?: { label: string; items: readonly NavItem[] } | undefined
  words: { navigation: string; menu: string }
  /** Short word that marks invented figures, e.g. `Esimerkkiaineisto`; none where figures are real. */
  exampleData?: string | undefined
  /** The language switch. */
  languages?: ReactNode
  /** The theme switch. */
  theme?: ReactNode
  /** Who is signed in, or a link to sign in. */
  account?: ReactNode
  /** How the app itself stands, where that is worth saying: without a network. */
  state?: ReactNode
  link?: LinkComponent | undefined
}

/**
 * The head of every page. A narrow page folds navigation, language and theme into a menu that opens without scripts;
 * the style sheet shows one of the two, never both.
 */
export function PageHeader({
  brand,
  nav,
  more,
  words,
  exampleData,
  languages,
  theme,
  account,
  state,
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
        {state}
        <nav className="header-nav" aria-label={words.navigation}>
          <NavList items={nav} link={link}>
            {more && (
              <li>
                <details
                  className="nav-more"
                  data-current={more.items.some(({ current }) => current) || undefined}
                >
                  <summary>
                    {more.label} <ArrowDownIcon size={18} />
                  </summary>
                  <NavList items={more.items} link={link} />
                </details>
              </li>
            )}
          </NavList>
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
              {more && (
                <>
                  <p className="menu-group">{more.label}</p>
                  <NavList items={more.items} link={link} />
                </>
              )}
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
  children,
}: {
  items: readonly NavItem[]
  link?: LinkComponent | undefined
  /** What stands after the items. */
  children?: ReactNode
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
      {children}
    </ul>
  )
}
