import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { Register } from '../../../base/municipalities/register'
import type { Subject } from '../../domain/subject'
import type { AskedAreas } from './figures/areas'
import type { Catalogue } from './figures/catalogue'
import type { ReleaseView } from './figures/release'
import type { Standing } from './figures/standing'

/** A page that every subject has of what is released of it. `release` only where it is not the latest one. */
export type ReadingPage =
  | { name: 'releases' }
  | { name: 'release'; number: string }
  /** Where a release's figures are read from. */
  | { name: 'indicators'; release?: string }
  | { name: 'indicator'; code: string; areas?: AskedAreas; release?: string }
  | { name: 'municipality'; code: string; release?: string }
  | { name: 'figure'; municipality: string; year: string; ref: string; release?: string }

/** What released figures are drawn from, on whichever subject's pages. */
export type ReadingGround = {
  language: Language
  t: Translate
  register: Register
  subject: Subject
  standing: Standing
  catalogue: Catalogue
  /** The release that the figures are of; null where nothing has been published. */
  release: ReleaseView | null
  /** Where a page of the subject stands, in the language that is read. */
  to: (page: ReadingPage) => string
}

/** Named in an address only where it is not the one that everyone sees. */
export const askedRelease = ({ release }: Pick<ReadingGround, 'release'>): { release?: string } =>
  release && !release.isLatest ? { release: release.published.number } : {}

/** The same page of the latest release. */
export const ofLatest = <Page extends object>(page: Page): Page =>
  Object.fromEntries(Object.entries(page).filter(([key]) => key !== 'release')) as Page
