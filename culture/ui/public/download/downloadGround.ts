import type { ReadTx } from '../../../../base/database/transaction'
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

/** Reads in a short transaction of its own: what was released never changes, so each part may come by itself. */
export type ReadPart = <T>(work: (read: ReadTx) => Promise<T>) => Promise<T>

export const placesOf = ({ release, areas }: DownloadGround) =>
  areas === 'today' ? release.placesToday : release.places
