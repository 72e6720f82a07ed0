import type { ReactNode } from 'react'
import type { LinkComponent, NavItem } from '../link'

type FooterProps = {
  /** Source, release and licence, in a sentence. */
  children: ReactNode
  links?: readonly NavItem[]
  label: string
  link?: LinkComponent | undefined
}

/** Where the figures come from, and what else there is. */
export function Footer({ children, links = [], label, link: Link = 'a' }: FooterProps) {
  return (
    <footer className="footer">
      <div className="footer-content within">
        <div className="footer-notes">{children}</div>
        {links.length > 0 && (
          <nav aria-label={label}>
            <ul className="footer-links">
              {links.map(({ href, label: words }) => (
                <li key={href}>
                  <Link href={href}>{words}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
