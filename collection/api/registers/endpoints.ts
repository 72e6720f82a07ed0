import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { day, text } from '../../../base/problems/fields'
import { sheetLimits } from '../../../base/sheets/limits'
import '../../domain/permissions'

export const RegisterQuery = z.strictObject({
  subject: z.string().check(z.maxLength(30)),
  /** The producer's table, as the producer names it. */
  table: text(1, 200),
  retrievedOn: day(),
  licence: text(1, 100),
  /** `yes` only looks. */
  dry: z.optional(z.enum(['yes', 'no'])),
})
export const RegisterAnswer = z.object({
  figures: z.int(),
  /** New, or saying something else than before; none where it was only looked at. */
  kept: z.int(),
  refused: z.int(),
  /** The first hundred of them, each with its row, its column and the reason. */
  refusals: z.array(z.object({ row: z.int(), column: z.string(), text: z.string(), reason: z.string() })),
})
export type RegisterAnswer = z.output<typeof RegisterAnswer>

export const postRegisterValues = endpoint({
  method: 'POST',
  path: '/api/collection/register-values',
  access: 'collection.round.manage',
  summary:
    'Import what a register says, CSV or XLSX: a row for each municipality and year, a column for each value, headed by its code.',
  query: RegisterQuery,
  raw: [
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/octet-stream',
  ],
  limit: { bytes: sheetLimits.bytes },
  answer: RegisterAnswer,
  statuses: [200],
})

export const registerEndpoints = [postRegisterValues]
