import * as z from 'zod/mini'

/** The newest version of each list first. */
export const CodeLists = z.array(
  z.object({
    list: z.string(),
    year: z.number(),
    codes: z.array(
      z.object({ code: z.string(), name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }) }),
    ),
  }),
)
export type CodeLists = z.output<typeof CodeLists>
