import * as z from 'zod/mini'
import { type Endpoint, endpoint } from '../../base/endpoints/endpoint'
import { type Language, languages } from '../../base/language/language'
import { yearlyPageEndpoints, yearlyPaths } from './yearlyPageEndpoints'

/** The paths of the public pages in a language; `{code}` is a municipality's. */
export const publicPaths: Record<
  Language,
  { front: string; municipalities: string; yearly: string; 'taking-part': string; methods: string }
> = {
  fi: {
    front: '/fi/',
    municipalities: '/fi/kunnat',
    yearly: yearlyPaths.fi.figures,
    'taking-part': '/fi/mukana',
    methods: '/fi/menetelmat',
  },
  sv: {
    front: '/sv/',
    municipalities: '/sv/kommuner',
    yearly: yearlyPaths.sv.figures,
    'taking-part': '/sv/med',
    methods: '/sv/metoder',
  },
  en: {
    front: '/en/',
    municipalities: '/en/municipalities',
    yearly: yearlyPaths.en.figures,
    'taking-part': '/en/taking-part',
    methods: '/en/methods',
  },
}

const page = { method: 'GET', access: 'public', kind: 'page', statuses: [200] } as const
const redirect = { method: 'GET', access: 'public', kind: 'redirect', statuses: [302] } as const

/** What a reader adds to an address is looked at kindly: what cannot be read is left out. */
const optionalText = z.optional(z.string())

const pagesIn = (language: Language): Endpoint[] => {
  const { front, municipalities, 'taking-part': takingPart, methods } = publicPaths[language]
  return [
    { ...redirect, path: `/${language}`, summary: 'To the front page.' },
    {
      ...page,
      path: front,
      summary: 'What municipal youth work amounts to in the country, by month and municipality.',
    },
    {
      ...page,
      path: municipalities,
      summary:
        'Every municipality and which of them have opened their figures; with `code` it leads to that one.',
      query: z.object({ code: optionalText, release: optionalText }),
      statuses: [200, 303],
    },
    {
      ...page,
      path: `${municipalities}/{code}`,
      summary:
        'What the youth work of a municipality amounts to in a year, month by month, and what it answered to the yearly form.',
      params: z.object({ code: z.string() }),
      query: z.object({ year: optionalText, release: optionalText }),
    },
    {
      ...page,
      path: takingPart,
      summary: 'Which municipalities take part, how far they have come and since when: a map and a list.',
    },
    { ...page, path: methods, summary: 'What is counted, what is published and when.' },
  ]
}

/** A path on this site: an address elsewhere, however it is written, is refused. */
function isOwnPath(text: string): boolean {
  const here = 'http://here.invalid'
  return text.startsWith('/') && URL.canParse(text, here) && new URL(text, here).origin === here
}

export const postPreferences = endpoint({
  method: 'POST',
  path: '/preferences',
  access: 'public',
  summary:
    'Remember light or dark (`auto` forgets it) in a cookie and go back to the page; a plain form posts it.',
  body: z.strictObject({
    theme: z.enum(['light', 'dark', 'auto']),
    back: z
      .string()
      .check(z.maxLength(500), z.refine(isOwnPath, { params: { reason: 'youth-public:field.back' } })),
  }),
  kind: 'redirect',
  statuses: [303],
})

const months: Endpoint = {
  method: 'GET',
  path: '/tables/youth-months.csv',
  access: 'public',
  kind: 'file',
  summary:
    'The months of youth work, all that the latest release holds, or that of a number, one figure in a row.',
  query: z.object({ release: optionalText, lang: optionalText }),
  statuses: [200],
}

/** Every public page and download, as data. */
export const publicPageEndpoints: Endpoint[] = [
  { ...redirect, path: '/', summary: 'To the front page in the language asked for.' },
  ...languages.flatMap(pagesIn),
  ...yearlyPageEndpoints,
  months,
  postPreferences as Endpoint,
]
