import type { Language } from '../../../base/language/language'
import { withQuery } from '../../../base/pages/withQuery'
import type { ReadingPage } from '../../../collection/ui/public/ground'
import { culturePaths } from '../../api/publicPageEndpoints'

/** A public page of culture, whatever language it is read in. `release` only where it is not the latest one. */
export type CulturePage =
  | ReadingPage
  | { name: 'front'; release?: string }
  | { name: 'compare'; codes?: readonly string[]; theme?: string; year?: string; release?: string }

/** The path of a page in a language: `/sv/kultur/kommuner/638?release=2026.1`. */
export function addressOf(language: Language, page: CulturePage): string {
  const paths = culturePaths[language]
  switch (page.name) {
    case 'front':
      return withQuery(paths.front, { release: page.release })
    case 'releases':
      return paths.releases
    case 'release':
      return `${paths.releases}/${page.number}`
    case 'indicators':
      return withQuery(paths.indicators, { release: page.release })
    case 'indicator':
      return withQuery(`${paths.indicators}/${page.code}`, { areas: page.areas, release: page.release })
    case 'municipality':
      return withQuery(`${paths.municipality}/${page.code}`, { release: page.release })
    case 'compare': {
      const { codes, theme, year, release } = page
      return withQuery(paths.compare, { code: codes, theme, year, release })
    }
    case 'figure': {
      const { municipality, year, ref, release } = page
      return withQuery(`${paths.figure}/${municipality}/${year}/${ref}`, { release })
    }
  }
}
