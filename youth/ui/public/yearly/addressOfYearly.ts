import type { Language } from '../../../../base/language/language'
import { withQuery } from '../../../../base/pages/withQuery'
import type { ReadingPage } from '../../../../collection/ui/public/ground'
import { publicPaths } from '../../../api/publicPageEndpoints'
import { yearlyPaths } from '../../../api/yearlyPageEndpoints'

/** The path of a page about the yearly form in a language: `/sv/arsuppgifter/publiceringar/2026.1`. */
export function addressOfYearly(language: Language, page: ReadingPage): string {
  const paths = yearlyPaths[language]
  switch (page.name) {
    case 'indicators':
      return withQuery(paths.figures, { release: page.release })
    case 'releases':
      return paths.releases
    case 'release':
      return `${paths.releases}/${page.number}`
    case 'indicator':
      return withQuery(`${paths.questions}/${page.code}`, { areas: page.areas, release: page.release })
    case 'municipality':
      return withQuery(`${publicPaths[language].municipalities}/${page.code}`, { release: page.release })
    case 'figure': {
      const { municipality, year, ref, release } = page
      return withQuery(`${paths.way}/${municipality}/${year}/${ref}`, { release })
    }
  }
}
