import type { Language } from '../../../base/language/language'
import type { ReadingPage } from '../../../collection/ui/public/ground'
import { culturePaths } from '../../api/publicPageEndpoints'

/** A public page of culture, whatever language it is read in. `release` only where it is not the latest one. */
export type CulturePage =
  | ReadingPage
  | { name: 'front' }
  | { name: 'compare'; codes?: readonly string[]; theme?: string; year?: string; release?: string }

/** The same page of the latest release. */
export function ofLatest(page: CulturePage): CulturePage {
  if (!('release' in page)) return page
  const { release: _, ...same } = page
  return same
}

/** The path of a page in a language: `/sv/kultur/kommuner/638?release=2026.1`. */
export function addressOf(language: Language, page: CulturePage): string {
  const paths = culturePaths[language]
  switch (page.name) {
    case 'front':
      return paths.front
    case 'releases':
      return paths.releases
    case 'release':
      return `${paths.releases}/${page.number}`
    case 'indicators':
      return `${paths.indicators}${query({ release: page.release })}`
    case 'indicator':
      return `${paths.indicators}/${page.code}${query({ areas: page.areas, release: page.release })}`
    case 'municipality':
      return `${paths.municipality}/${page.code}${query({ release: page.release })}`
    case 'compare': {
      const { codes, theme, year, release } = page
      return `${paths.compare}${query({ code: codes, theme, year, release })}`
    }
    case 'figure': {
      const { municipality, year, ref, release } = page
      return `${paths.figure}/${municipality}/${year}/${ref}${query({ release })}`
    }
  }
}

function query(asked: Record<string, string | readonly string[] | undefined>): string {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return said.length ? `?${said.join('&')}` : ''
}
