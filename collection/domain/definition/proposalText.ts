import * as z from 'zod/mini'
import { text } from '../../../base/problems/fields'
import { longestText, longestTitle } from './codes'

/** A code of a list with its name in three languages, of which all are needed: people choose from it. */
export const ListedCode = z.strictObject({
  code: z.string().check(z.regex(/^[a-z0-9+-]{1,40}$/)),
  name: z.strictObject({ fi: text(1, 200), sv: text(1, 200), en: text(1, 200) }),
})
export type ListedCode = z.output<typeof ListedCode>

/** What a proposal says, in its own language: what it is called, what it is needed for, what it would mean. */
export const ProposalText = z.strictObject({
  title: text(1, longestTitle),
  need: text(1, longestText),
  /** What would be counted or asked, and how. */
  definition: z._default(text(0, longestText), ''),
  /** The whole list as it would be; of a code list alone. */
  codes: z._default(z.array(ListedCode).check(z.maxLength(200)), []),
})
export type ProposalText = z.output<typeof ProposalText>
