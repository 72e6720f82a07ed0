import type { Language } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { AskedAreas } from '../addresses'
import type { ReleaseView } from '../figures/release'

/** What a download is made of. */
export type DownloadGround = {
  language: Language
  t: Translate
  release: ReleaseView
  areas: AskedAreas
}

export const placesOf = ({ release, areas }: DownloadGround) =>
  areas === 'today' ? release.placesToday : release.places
