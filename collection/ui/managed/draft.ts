import * as z from 'zod/mini'
import type { Draft, Progress } from '../../api/rounds/schemas'
import { Applies, IndicatorContent, isValidIn } from '../../domain/indicator'
import type { Plan } from '../../domain/rounds/plan'

/** A question that a round may ask: a decided indicator in the version that stands. */
export type Askable = {
  code: string
  version: number
  name: { fi: string; sv: string; en: string }
  asked: boolean
  [other: string]: unknown
}

export const emptyPlan: Plan = { sections: [], rules: [], asked: { who: 'all' } }

/** A draft as it is sent, from how it stands. */
export const draftOf = (
  { subject, kind, year, name, opensOn, deadline, contact }: Progress,
  plan: Plan,
): Draft => ({
  ...{ subject: subject as Draft['subject'], kind, year, name, opensOn, deadline, contact, plan },
})

type Earlier = {
  sections: readonly Omit<Plan['sections'][number], 'questions'>[]
  questions: readonly { indicator: string; version: number; section: string; applies?: Applies | undefined }[]
  rules: Plan['rules']
}

/** What an earlier round asked and of whom, as the beginning of a new one: each question in the version that stands today. */
export function planFrom({ sections, questions, rules }: Earlier, indicators: readonly Askable[]): Plan {
  const standing = new Map(indicators.map(({ code, version }) => [code, version]))
  return {
    sections: sections.map(({ code, name }) => ({
      ...{ code, name },
      questions: questions
        .filter(({ section }) => section === code)
        .map(({ indicator, version, applies }) => ({
          ...{ indicator, version: standing.get(indicator) ?? version },
          ...(applies && { applies }),
        })),
    })),
    rules: [...rules],
    asked: { who: 'all' },
  }
}

/** Whom an indicator is for, as its version says; for all where it says nothing. */
export function appliesOf(indicator: Askable | undefined): Applies {
  const read = Applies.safeParse(indicator?.applies)
  return read.success ? read.data : { to: 'all' }
}

const Answered = z.object({
  name: IndicatorContent.shape.name,
  answer: IndicatorContent.shape.answer,
  parts: IndicatorContent.shape.parts,
  partsAddUp: IndicatorContent.shape.partsAddUp,
})

/** The questions of a round by what can be answered to them: another may hang on that. */
export const answeredIn = (indicators: readonly Askable[], asked: ReadonlySet<string>) =>
  indicators
    .filter(({ code }) => asked.has(code))
    .flatMap((one) => {
      const read = Answered.safeParse(one)
      return read.success ? [{ indicator: one.code, content: read.data }] : []
    })

/** Whether an indicator says anything of a year, as its version tells. */
export function holdsIn({ validFrom, validTo }: Askable, year: number): boolean {
  return isValidIn(
    { validFrom: Number(validFrom ?? 0), ...(validTo ? { validTo: Number(validTo) } : {}) },
    year,
  )
}

export const freeSection = (sections: Plan['sections']): string => {
  const taken = new Set(sections.map(({ code }) => code))
  for (let number = sections.length + 1; ; number += 1)
    if (!taken.has(`section-${number}`)) return `section-${number}`
}
