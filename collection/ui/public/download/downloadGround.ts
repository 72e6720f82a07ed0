import type { Language } from '../../../../base/language/language'
import type { Translate } from '../../../../base/language/translator'
import type { Subject } from '../../../domain/subject'
import type { AskedAreas } from '../figures/areas'
import type { ReleaseView } from '../figures/release'

/** What a download is made of. */
export type DownloadGround = {
  language: Language
  t: Translate
  subject: Subject
  release: ReleaseView
  areas: AskedAreas
}

export const placesOf = ({ release, areas }: DownloadGround) =>
  areas === 'today' ? release.placesToday : release.places
