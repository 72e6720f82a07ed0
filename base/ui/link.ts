import type { ComponentType, ReactNode } from 'react'

export type LinkProps = {
  href: string
  className?: string
  'aria-current'?: 'page' | 'true' | undefined
  children: ReactNode
}

/**
 * What draws a link: a plain `a` on the public pages, the router's own in the working app, so that a move
 * between its screens does not load the page anew.
 */
export type LinkComponent = ComponentType<LinkProps> | 'a'

export type NavItem = {
  href: string
  label: string
  current?: boolean
  /** How much is new there, and the same in words. */
  count?: { number: number; words: string } | undefined
}
