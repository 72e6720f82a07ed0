import { type Language, languages } from '../../../base/language/language'
import { publicPaths } from '../../api/publicPageEndpoints'

/** A public page, whatever language it is read in. */
export type PublicPage =
  | { name: 'front' | 'municipalities' | 'yearly' | 'taking-part' | 'methods' }
  | { name: 'municipality'; code: string; year?: number }

/** The path of a page in a language: `/sv/kommuner/638?year=2025`. */
export function addressOf(language: Language, page: PublicPage): string {
  const paths = publicPaths[language]
  if (page.name !== 'municipality') return paths[page.name]
  const path = `${paths.municipalities}/${page.code}`
  return page.year === undefined ? path : `${path}?year=${page.year}`
}

/** The language that a path of the public pages is written in, or null outside them. */
export function languageOfPath(path: string): Language | null {
  return languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? null
}
