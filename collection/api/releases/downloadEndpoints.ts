import * as z from 'zod/mini'
import type { Endpoint } from '../../../base/endpoints/endpoint'

/** The forms in which the published tables of a subject are downloaded. */
export const downloadForms = ['xlsx', 'csv'] as const

/** What a reader adds to an address is looked at kindly: what cannot be read is left out. */
const optionalText = z.optional(z.string())

/**
 * The downloads of a subject's published tables, as data.
 * @param released what is released, as it is said in the summaries: `culture`, `the yearly form`
 */
export const downloadEndpoints = (tables: readonly string[], released: string): Endpoint[] =>
  tables.flatMap((table) =>
    downloadForms.map((form) => ({
      method: 'GET',
      path: `/tables/${table}.${form}`,
      access: 'public',
      kind: 'file',
      summary:
        form === 'xlsx'
          ? `All that a release of ${released} holds: a sheet for each theme, every kind and note, and what the figures mean.`
          : `All that a release of ${released} holds, one figure in a row with its kind and note.`,
      query: z.object({ release: optionalText, lang: optionalText }),
      statuses: [200],
    })),
  )
