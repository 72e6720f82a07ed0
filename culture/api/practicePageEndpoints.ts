import { type Endpoint, endpoint } from '../../base/endpoints/endpoint'
import { type Language, languages } from '../../base/language/language'

/** Where good practice is read without signing in, in each language. */
export const practicePaths: Record<Language, string> = {
  fi: '/fi/hyvat-kaytannot',
  sv: '/sv/god-praxis',
  en: '/en/good-practice',
}

export const practicePageEndpoints: Endpoint[] = languages.map((language) =>
  endpoint({
    method: 'GET',
    path: practicePaths[language],
    access: 'public',
    kind: 'page',
    summary: 'Good practice that municipalities tell of, newest first.',
    statuses: [200],
  }),
)
