import * as z from 'zod/mini'
import { type Draft, emptyDraft } from './draft'

/** A form that was begun: of which session, what stood in it, and which version it corrects. */
export type BegunSession = { id: string; draft: Draft; version?: number | undefined }

const Kept = z.object({
  id: z.string(),
  draft: z.looseObject({
    unit: z.string(),
    form: z.string(),
    detail: z.record(z.string(), z.nullable(z.number())),
  }),
  version: z.optional(z.number()),
})

const numbers = ['total', 'youthMinutes', 'staffCount', 'staffMinutes'] as const

/** What was emptied is left out of what is kept. */
const untold = { date: undefined, start: undefined, end: undefined }

/** What was kept of a form, as the form holds it; null where it is none. Empty numbers are none in what is kept. */
export function begunSessionIn(kept: unknown): BegunSession | null {
  const parsed = Kept.safeParse(kept)
  if (!parsed.success) return null
  const { id, draft, version } = parsed.data
  const counted = Object.entries(draft.detail).filter(([, count]) => count !== null)
  const emptied = Object.fromEntries(numbers.map((field) => [field, draft[field] ?? Number.NaN]))
  return {
    ...{ id, version },
    draft: {
      ...emptyDraft(undefined, ''),
      ...untold,
      ...draft,
      detail: Object.fromEntries(counted),
      ...emptied,
    } as Draft,
  }
}
