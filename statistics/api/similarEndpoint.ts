import * as z from 'zod/mini'
import { endpoint } from '../../base/endpoints/endpoint'
import { municipalityCode } from '../../base/problems/fields'

export const SimilarMunicipalities = z.object({
  municipality: z.string(),
  /** Whose areas, groups and languages are compared. */
  year: z.number(),
  /** Of which year the populations are. */
  populationYear: z.number(),
  weights: z.record(z.string(), z.number()),
  similar: z.array(
    z.object({
      code: z.string(),
      name: z.object({ fi: z.string(), sv: z.string() }),
      population: z.nullable(z.number()),
      /** From 0 to 1. */
      likeness: z.number(),
      /** In what they are alike. */
      reasons: z.array(z.enum(['population', 'group', 'language', 'region'])),
    }),
  ),
})

export const getSimilar = endpoint({
  method: 'GET',
  path: '/api/statistics/similar',
  access: 'public',
  summary:
    'The 20 municipalities most like one, by population, group, languages and region of today, with the reasons.',
  query: z.object({ municipality: municipalityCode() }),
  answer: SimilarMunicipalities,
  statuses: [200],
})
