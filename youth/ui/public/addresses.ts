import { type Language, languages } from '../../../base/language/language'
import { withQuery } from '../../../base/pages/withQuery'
import { publicPaths } from '../../api/publicPageEndpoints'

/** A public page, whatever language it is read in. */
export type PublicPage =
  | { name: 'front' | 'municipalities' | 'taking-part' | 'methods' }
  | { name: 'yearly' }
  /** `release` names one of the yearly form, where it is not the latest. */
  | { name: 'municipality'; code: string; year?: number; release?: string }

/** The path of a page in a language: `/sv/kommuner/638?year=2025`. */
export function addressOf(language: Language, page: PublicPage): string {
  const paths = publicPaths[language]
  if (page.name !== 'municipality') return paths[page.name]
  const { code, year, release } = page
  return withQuery(`${paths.municipalities}/${code}`, { year: year?.toString(), release })
}

/** The language that a path of the public pages is written in, or null outside them. */
export function languageOfPath(path: string): Language | null {
  return languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? null
}
