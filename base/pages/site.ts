import type { ReactNode } from 'react'
import type { Language } from '../language/language'

/** Style and fonts of the public pages. */
export type PageAssets = {
  /** The address of the style sheet. */
  css: string
  /** Fonts that every page uses, fetched along with the style. */
  preloads?: readonly string[]
}

/** A place among the public pages. */
export type SitePlace = { name: string; href: string; label: string }

/** A place of another room; `about` where it tells of the service and holds no figures. */
export type MorePlace = SitePlace & { about?: boolean }

/** What is the same around every public page in a language, whichever room draws it. */
export type Site = {
  language: Language
  name: string
  front: Record<Language, string>
  /** Where figures are read: few enough for one line. */
  nav: readonly SitePlace[]
  /** What tells of the service itself, folded under one word. */
  about?: { label: string; places: readonly SitePlace[] } | undefined
  words: { navigation: string; menu: string; skip: string }
  languages: { label: string; names: Record<Language, string> }
  theme: { dark: string; light: string }
  /** Said where figures or texts are invented. */
  exampleData?: { short: string; long: string } | undefined
  foot: { label: string; links: readonly { href: string; label: string }[]; notes: ReactNode }
  assets: PageAssets
  /** `https://kuntakuva.fi`, where search engines should find the page; null leaves addresses relative. */
  origin: string | null
}
