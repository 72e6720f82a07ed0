import type { Rule } from '../../collection/domain/checking/rule'
import type { IndicatorContent } from '../../collection/domain/indicator'
import type { FormSection } from '../../collection/domain/rounds/firstForm'
import { type DemoPerson, demoPeople } from '../people'

/** What rounds of a subject ask in the demo world, and whose hands they go through. */
export type AskedForm = {
  subject: 'culture' | 'youth'
  indicators: readonly { code: string; content: IndicatorContent }[]
  sections: readonly FormSection[]
  rules: readonly Rule[]
  /** By municipality, where somebody of the demo answers and approves. */
  hands: Readonly<Record<string, { writes: DemoPerson; approves: DemoPerson | null }>>
  /** What whoever answers in the other municipalities is called. */
  elsewhere: string
  reviewer: DemoPerson
  /** What is said to a finding, by the first word of its rule; `other` where nothing fits better. */
  explanations: Record<'fi' | 'sv', Readonly<Record<string, string>> & { other: string }>
}

/** A person of the demo by what stands before the @ of the address. @throws Error where nobody is called so */
export function demoPerson(account: string): DemoPerson {
  const found = demoPeople.find(({ email }) => email === `${account}@demo.example`)
  if (!found) throw new Error(`nobody of the demo is called ${account}`)
  return found
}
