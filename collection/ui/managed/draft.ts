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

type Known = { id: string; kind: string; year: number }

/** The year after the last that a round asks or will ask about; without any, the last that has ended. */
export function followingYear(rounds: readonly Known[]): number {
  const years = rounds.flatMap(({ kind, year }) => (kind === 'regular' ? [year] : []))
  return years.length ? Math.max(...years) + 1 : new Date().getFullYear() - 1
}

/** A code that no round has, drafts among them. */
export function freeRound(subject: string, year: number, rounds: readonly Known[]): string {
  const plain = `${subject}-${year}`
  const taken = new Set(rounds.map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`
    if (!taken.has(id)) return id
  }
}

/** What the round after an earlier one is called, and when it is answered: as that one was, so many years later. */
export function following(
  earlier: Pick<Draft, 'year' | 'name' | 'opensOn' | 'deadline'> | undefined,
  year: number,
): Pick<Draft, 'name' | 'opensOn' | 'deadline'> {
  if (!earlier) return { name: { fi: '', sv: '', en: '' }, opensOn: '', deadline: '' }
  const named = (name: string) => name.replaceAll(String(earlier.year), String(year))
  const { fi, sv, en } = earlier.name
  return {
    name: { fi: named(fi), sv: named(sv), en: named(en) },
    opensOn: yearsLater(earlier.opensOn, year - earlier.year),
    deadline: yearsLater(earlier.deadline, year - earlier.year),
  }
}

/** The same day of a later year; the end of February where there is no 29th. */
function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}

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
