import { Link } from 'wouter'
import type { LinkProps } from './link'

/** A link between the app's screens: moves without loading the page anew. */
export function AppLink({ children, ...rest }: LinkProps) {
  return <Link {...rest}>{children}</Link>
}
