import * as z from 'zod/mini'
import { count, municipalityCode, uuid } from '../../../base/problems/fields'
import { environments, forms, tags } from '../../domain/codes'
import { Mapping } from '../../domain/import/mapping/mapping'
import { meanings, noTag } from '../../domain/import/mapping/meanings'

export const ImportId = z.object({ id: uuid() })
export const ImportsQuery = z.object({ municipality: municipalityCode() })

/** The version that was seen, so that nothing is imported otherwise than a person saw it. */
export const ImportStart = z.strictObject({ version: count(1_000_000, 1) })
export const MappingChange = z.strictObject({ version: count(1_000_000, 1), mapping: Mapping })

const number = () => z.number()

/** How an import stands. `cut-off` is one whose server went away; it goes on where it is begun again. */
export const Import = z.object({
  id: z.string(),
  municipality: z.string(),
  version: number(),
  fileName: z.string(),
  state: z.enum(['ready', 'importing', 'cut-off', 'stopped', 'done', 'discarded']),
  /** Rows to be recorded, and what has become of them so far. */
  rows: number(),
  recorded: number(),
  there: number(),
  differing: number(),
  deleted: number(),
  locked: number(),
  refused: number(),
  createdAt: z.string(),
})
export type Import = z.output<typeof Import>
export const Imports = z.array(z.extend(Import, { person: z.nullable(z.string()) }))

const RowPlace = { tab: z.string(), row: number() }

/** A sheet as it is understood, and what would become of its rows. At most 1,000 rows of a kind are named. */
export const ImportPreview = z.object({
  version: number(),
  kind: z.string(),
  columns: z.array(z.object({ heading: z.string(), means: z.enum(meanings), examples: z.array(z.string()) })),
  forms: z.array(z.object({ word: z.string(), form: z.nullable(z.enum(forms)) })),
  environments: z.array(z.object({ word: z.string(), environment: z.nullable(z.enum(environments)) })),
  /** A tag, `none` for a word that is none, or null for one that nobody has decided on. */
  tags: z.array(z.object({ word: z.string(), tag: z.nullable(z.enum([...tags, noTag])) })),
  /** The id of a unit, `make`, `leave-out`, or null for a name that no unit has. */
  units: z.array(z.object({ name: z.string(), unit: z.nullable(z.string()) })),
  otherwise: Mapping.shape.otherwise,
  counts: z.object({
    new: number(),
    there: number(),
    differs: number(),
    deleted: number(),
    locked: number(),
    refused: number(),
    totals: number(),
    titles: number(),
    days: number(),
    cancelled: number(),
    closed: number(),
    /** Tallies whose notes and tags stay in the sheet. */
    noted: number(),
  }),
  participations: number(),
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  sums: z.object({
    agreeing: number(),
    differing: z.array(z.object({ ...RowPlace, said: number(), counted: number() })),
  }),
  refused: z.array(z.object({ ...RowPlace, sentences: z.array(z.string()) })),
  leftAlone: z.array(
    z.object({
      ...RowPlace,
      outcome: z.enum(['differs', 'deleted', 'locked']),
      date: z.string(),
      unit: z.string(),
      session: z.string(),
    }),
  ),
  unusual: z.array(z.object({ ...RowPlace, count: number() })),
  leftTabs: z.array(z.string()),
})
export type ImportPreview = z.output<typeof ImportPreview>
