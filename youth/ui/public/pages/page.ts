import type { Language } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { Register } from '../../../../base/municipalities/register'
import type { MorePlace, PageAssets, Site } from '../../../../base/pages/site'
import type { Release } from '../../../../statistics/domain/releases'

/** What every public page is drawn from. */
export type PageGround = {
  language: Language
  t: Translate
  register: Register
  assets: PageAssets
  /** `https://kuntakuva.fi`, where search engines should find the page; null leaves addresses relative. */
  origin: string | null
  /** The release of youth work that the figures are of; null where nothing has been published. */
  release: Release | null
  /** Figures on the page are invented, be they of that release or of another. */
  example?: boolean
  /** Public pages of other rooms, after one's own. */
  moreNav?: readonly MorePlace[]
  /** The same municipality on other rooms' pages. */
  elsewhere?: (code: string) => Site['nav']
}
