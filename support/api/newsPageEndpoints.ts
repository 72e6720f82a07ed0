import { type Endpoint, endpoint } from '../../base/endpoints/endpoint'
import { type Language, languages } from '../../base/language/language'

/** Where news is read without signing in, in each language. */
export const newsPaths: Record<Language, string> = {
  fi: '/fi/ajankohtaista',
  sv: '/sv/aktuellt',
  en: '/en/news',
}

export const newsPageEndpoints: Endpoint[] = languages.map((language) =>
  endpoint({
    method: 'GET',
    path: newsPaths[language],
    access: 'public',
    kind: 'page',
    summary: 'News of the national team, newest first.',
    statuses: [200],
  }),
)
