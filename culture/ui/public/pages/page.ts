import type { Language } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { Register } from '../../../../base/municipalities/register'
import type { Site } from '../../../../base/pages/site'
import type { Catalogue } from '../figures/catalogue'
import type { ReleaseView } from '../figures/release'
import type { Standing } from '../figures/standing'

/** What every public page of culture is drawn from. */
export type PageGround = {
  language: Language
  t: Translate
  register: Register
  /** What stands around the page; the rooms are joined in `app/`. */
  site: Site
  standing: Standing
  catalogue: Catalogue
  /** The release that the figures are of; null where nothing has been published. */
  release: ReleaseView | null
}

/** Named in an address only where it is not the one that everyone sees. */
export const askedRelease = ({ release }: Pick<PageGround, 'release'>): { release?: string } =>
  release && !release.isLatest ? { release: release.published.number } : {}
