import type { Register } from '../../../base/municipalities/register'
import { findMunicipality } from '../../../base/municipalities/register'
import { whetherPut } from '../checking/applies'
import { hash, type TemplateForm, type Written } from '../sheet/form'
import { type Value, writeRef } from '../value'
import { givenIn } from './context'
import { answerOf } from './judgeReply'
import type { Form } from './readForm'
import type { SentValue } from './saveValues'

/** A form as its spreadsheet is made of it. */
export function templateOf(form: Form, register: Register): TemplateForm {
  const { round, reply, sections } = form
  const questions = everPut(form)
  const name = findMunicipality(register, reply.municipality)?.name
  const { fi = reply.municipality, sv = reply.municipality } = name ?? {}
  return {
    round: { code: round.id, name: round.name, example: round.example },
    municipality: { code: reply.municipality, name: { fi, sv, en: fi } },
    sections: sections.map((section) => ({
      ...section,
      questions: questions
        .filter((question) => question.section === section.code)
        .map(({ indicator, version, content }) => ({ code: indicator, version, content })),
    })),
  }
}

/** The questions that are put to the municipality by some answer of its own: what hangs on one is filled in the same sheet. */
function everPut({ questions, context }: Form): Form['questions'] {
  const isPut = whetherPut(questions, {
    said: () => undefined,
    registered: (ref) => context.register.get(ref) ?? { kind: 'notApplicable' },
    municipality: context.municipality,
  })
  return questions.filter(({ indicator }) => isPut(indicator) !== false)
}

/** The last answer to each value before this year, where it is older than last year's. */
export function lastBefore({ earlier, context }: Form): ReadonlyMap<string, { year: number; value: Value }> {
  const oldestFirst = [...earlier].sort((one, other) => one.year - other.year)
  return new Map(
    oldestFirst.flatMap((row) => {
      const value = givenIn(row)
      return value && !context.lastYear.has(writeRef(row)) ? [[writeRef(row), { year: row.year, value }]] : []
    }),
  )
}

/** What is answered by now, as a spreadsheet carries it. */
export const writtenIn = ({ values }: Form): ReadonlyMap<string, Written> => answerOf(values)

type Change = { ref: string; from: Written | undefined; to: Written }

/** A sign of what a dry run told: when it is saved, another means that somebody has changed the form meanwhile. */
export const signOfChanges = (changes: readonly Change[]): string =>
  hash(changes.map(({ ref, from, to }) => [ref, from ?? null, to]))

/** The changes of a spreadsheet as they are saved: each on the version that was read just before. */
export const sentBy = (
  { values }: Form,
  changes: readonly { ref: string; to: Written }[],
  refOf: (row: Form['values'][number]) => string,
): SentValue[] => {
  const versions = new Map(values.map((row) => [refOf(row), row.version]))
  return changes.map(({ ref, to }) => ({ ref, ...to, version: versions.get(ref) ?? null }))
}
