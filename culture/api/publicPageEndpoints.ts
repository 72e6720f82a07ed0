import * as z from 'zod/mini'
import type { Endpoint } from '../../base/endpoints/endpoint'
import { type Language, languages } from '../../base/language/language'
import { downloadEndpoints } from '../../collection/api/releases/downloadEndpoints'

/** The paths of culture's public pages in a language. */
export const culturePaths: Record<
  Language,
  {
    front: string
    indicators: string
    municipality: string
    compare: string
    releases: string
    figure: string
  }
> = {
  fi: {
    front: '/fi/kulttuuri',
    indicators: '/fi/kulttuuri/tunnusluvut',
    municipality: '/fi/kulttuuri/kunnat',
    compare: '/fi/kulttuuri/vertailu',
    releases: '/fi/kulttuuri/julkaisut',
    figure: '/fi/kulttuuri/luvut',
  },
  sv: {
    front: '/sv/kultur',
    indicators: '/sv/kultur/nyckeltal',
    municipality: '/sv/kultur/kommuner',
    compare: '/sv/kultur/jamforelse',
    releases: '/sv/kultur/publiceringar',
    figure: '/sv/kultur/siffror',
  },
  en: {
    front: '/en/culture',
    indicators: '/en/culture/indicators',
    municipality: '/en/culture/municipalities',
    compare: '/en/culture/compare',
    releases: '/en/culture/releases',
    figure: '/en/culture/figures',
  },
}

const page = { method: 'GET', access: 'public', kind: 'page', statuses: [200] } as const

/** What a reader adds to an address is looked at kindly: what cannot be read is left out. */
const optionalText = z.optional(z.string())
const release = optionalText

const pagesIn = (language: Language): Endpoint[] => {
  const paths = culturePaths[language]
  return [
    {
      ...page,
      path: paths.front,
      summary:
        'Municipal culture in five themes, as the latest release says it, or the one that is asked for.',
      query: z.object({ release }),
    },
    {
      ...page,
      path: paths.indicators,
      summary: 'The indicators of culture by theme.',
      query: z.object({ release }),
    },
    {
      ...page,
      path: `${paths.indicators}/{code}`,
      summary:
        'An indicator: its figures over the years and by area, its definition, sources, versions and breaks.',
      params: z.object({ code: z.string() }),
      query: z.object({ areas: optionalText, release }),
    },
    {
      ...page,
      path: paths.municipality,
      summary: 'With `code`, to the culture of that municipality; without it, to the front page of culture.',
      query: z.object({ code: optionalText, release }),
      kind: 'redirect',
      statuses: [303],
    },
    {
      ...page,
      path: `${paths.municipality}/{code}`,
      summary: 'Every figure of culture of a municipality, each with its kind.',
      params: z.object({ code: z.string() }),
      query: z.object({ release }),
    },
    {
      ...page,
      path: paths.compare,
      summary: 'Up to six municipalities side by side; `code` may be repeated.',
      query: z.object({ code: optionalText, theme: optionalText, year: optionalText, release }),
    },
    {
      ...page,
      path: paths.releases,
      summary: 'The releases of culture, newest first, and the publication calendar.',
    },
    {
      ...page,
      path: `${paths.releases}/{number}`,
      summary: 'A release: what is new, what it rests on, and which cells changed.',
      params: z.object({ number: z.string() }),
    },
    {
      ...page,
      path: `${paths.figure}/{municipality}/{year}/{ref}`,
      summary:
        'How one published figure came about: answered, approved, explained, and what each release said.',
      params: z.object({ municipality: z.string(), year: z.string(), ref: z.string() }),
      query: z.object({ release }),
    },
  ]
}

/** The published tables of culture. */
export const downloadTables = ['culture-indicators', 'culture-indicators-today'] as const

/** Every public page and download of culture, as data. */
export const culturePageEndpoints: Endpoint[] = [
  ...languages.flatMap(pagesIn),
  ...downloadEndpoints(downloadTables, 'culture'),
]
