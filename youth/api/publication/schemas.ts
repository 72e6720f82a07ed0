import * as z from 'zod/mini'
import { municipalityCode } from '../../../base/problems/fields'
import { publishableTables } from '../../domain/publication/publishableTables'

export const Publication = z.object({
  table: z.enum(publishableTables),
  public: z.boolean(),
  decidedAt: z.nullable(z.string()),
  decidedBy: z.nullable(z.string()),
})

export const Publications = z.array(Publication)
export type PublicationDecided = z.output<typeof Publication>

export const PublicationDecision = z.strictObject({
  municipality: municipalityCode(),
  table: z._default(z.enum(publishableTables), 'youth-months'),
  public: z.boolean(),
})

export const PreviewQuery = z.object({
  municipality: municipalityCode(),
  table: z._default(z.enum(publishableTables), 'youth-months'),
})

const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const kindOfCell = z.union([
  z.object({ kind: z.literal('value'), value: z.number() }),
  z.object({ kind: z.enum(['missing', 'notApplicable', 'suppressed', 'notYet']) }),
])

/** A municipality's part of a table, as the next release would say it. */
export const PublicationPreview = z.object({
  title: words,
  description: words,
  dimensions: z.array(
    z.object({
      role: z.string(),
      name: words,
      codes: z.array(z.object({ code: z.string(), name: words, decimals: z.optional(z.number()) })),
    }),
  ),
  cells: z.array(z.object({ place: z.string(), period: z.string(), measure: z.string(), cell: kindOfCell })),
})
export type PublicationPreview = z.output<typeof PublicationPreview>
