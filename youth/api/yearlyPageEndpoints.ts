import * as z from 'zod/mini'
import type { Endpoint } from '../../base/endpoints/endpoint'
import { type Language, languages } from '../../base/language/language'
import { downloadEndpoints } from '../../collection/api/releases/downloadEndpoints'

/** The paths of the pages about the yearly form in a language. */
export const yearlyPaths: Record<
  Language,
  { figures: string; releases: string; questions: string; way: string }
> = {
  fi: {
    figures: '/fi/vuositiedot',
    releases: '/fi/vuositiedot/julkaisut',
    questions: '/fi/vuositiedot/kysymykset',
    way: '/fi/vuositiedot/luvut',
  },
  sv: {
    figures: '/sv/arsuppgifter',
    releases: '/sv/arsuppgifter/publiceringar',
    questions: '/sv/arsuppgifter/fragor',
    way: '/sv/arsuppgifter/siffror',
  },
  en: {
    figures: '/en/yearly-figures',
    releases: '/en/yearly-figures/releases',
    questions: '/en/yearly-figures/questions',
    way: '/en/yearly-figures/figures',
  },
}

const page = { method: 'GET', access: 'public', kind: 'page', statuses: [200] } as const

/** What a reader adds to an address is looked at kindly: what cannot be read is left out. */
const optionalText = z.optional(z.string())
const release = optionalText

const pagesIn = (language: Language): Endpoint[] => {
  const { figures, releases, questions, way } = yearlyPaths[language]
  return [
    {
      ...page,
      path: figures,
      summary:
        'What municipalities have answered to the yearly form of youth work: the mainland, and each municipality.',
      query: z.object({ release }),
    },
    {
      ...page,
      path: releases,
      summary: 'The releases of the yearly form, newest first, and the publication calendar.',
    },
    {
      ...page,
      path: `${releases}/{number}`,
      summary: 'A release of the yearly form: what is new, what it rests on, and which cells changed.',
      params: z.object({ number: z.string() }),
    },
    {
      ...page,
      path: `${questions}/{code}`,
      summary: 'A question of the yearly form: its figures, its definition, its versions and breaks.',
      params: z.object({ code: z.string() }),
      query: z.object({ areas: optionalText, release }),
    },
    {
      ...page,
      path: `${way}/{municipality}/{year}/{ref}`,
      summary:
        'How one published figure of the yearly form came about: answered, approved, explained, and what each release said.',
      params: z.object({ municipality: z.string(), year: z.string(), ref: z.string() }),
      query: z.object({ release }),
    },
  ]
}

/** The published tables of the yearly form. */
export const yearlyTables = ['youth-indicators', 'youth-indicators-today'] as const

/** Every page about the yearly form and its downloads, as data. */
export const yearlyPageEndpoints: Endpoint[] = [
  ...languages.flatMap(pagesIn),
  ...downloadEndpoints(yearlyTables, 'the yearly form'),
]
