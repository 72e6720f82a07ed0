import type { ReadTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { type FindingRow, selectFindings } from '../../db/rounds/findings'
import type { ReplyKey } from '../../db/rounds/replies'
import { type RoundRow, selectQuestions, selectRules, selectSections } from '../../db/rounds/rounds'
import { selectValues, type ValueRow } from '../../db/rounds/values'
import type { Answer } from '../checking/answer'
import { questionsPut, withTellers } from '../checking/applies'
import { checkPut, type Finding } from '../checking/check'
import { refsAsked, refsOf, rulesWithin } from '../checking/refs'
import type { Rule } from '../checking/rule'
import { readRef, writeRef } from '../value'
import { givenIn, readSurroundings, type Surroundings } from './context'
import type { Question } from './questions'

/** A round as it is asked. */
export type AskedRound = {
  sections: Awaited<ReturnType<typeof selectSections>>
  questions: (Question & { fields: string[] })[]
  rules: Rule[]
}

/**
 * What a round asks; a section alone where one is named. Whoever has a section alone sees no answer of another, and so is
 * not asked what hangs on one.
 */
export async function readAsked(read: ReadTx, round: string, section?: string): Promise<AskedRound> {
  const rules = await selectRules(read, round)
  const sections = await selectSections(read, round)
  const questions = await selectQuestions(read, round)
  const isIn = (code: string) => section === undefined || code === section
  const elsewhere = new Set(questions.flatMap((one) => (isIn(one.section) ? [] : [one.indicator])))
  const asked = questions
    .filter(({ indicator }) => !withTellers(questions, [indicator]).some((one) => elsewhere.has(one)))
    .map(({ indicator, indicator_version, section: of, content, applies }) => ({
      ...{ indicator, version: indicator_version, section: of, content, ...(applies && { applies }) },
      fields: refsOf({ code: indicator, content }),
    }))
  return {
    rules: section === undefined ? rules : rulesWithin(rules, refsAsked(asked)),
    sections: sections.filter(({ code }) => isIn(code)),
    questions: asked,
  }
}

/** All that a municipality's form stands on. */
export type Whole = AskedRound & Surroundings & { values: ValueRow[]; found: FindingRow[] }

/** What a form's values are asked by and held against. */
export async function readBehind(
  read: ReadTx,
  register: Register,
  { id, subject, year }: RoundRow,
  municipality: string,
  section?: string,
): Promise<AskedRound & Surroundings> {
  return {
    ...(await readAsked(read, id, section)),
    ...(await readSurroundings(read, register, { municipality, subject, year })),
  }
}

export async function readWhole(
  read: ReadTx,
  register: Register,
  round: RoundRow,
  key: ReplyKey,
  section?: string,
): Promise<Whole> {
  return {
    ...(await readBehind(read, register, round, key.municipality, section)),
    values: await selectValues(read, key),
    found: await selectFindings(read, key),
  }
}

export const answerOf = (values: readonly ValueRow[]): Answer =>
  new Map(
    values.flatMap((row) => {
      const value = givenIn(row)
      return value ? [[writeRef(row), { value, comment: row.comment }] as const] : []
    }),
  )

/** The values that are asked of this municipality, as it has answered so far. */
export function refsPut({
  questions,
  values,
  context,
}: Pick<Whole, 'questions' | 'values'> & {
  context: Pick<Whole['context'], 'municipality' | 'register'>
}): ReadonlySet<string> {
  return refsAsked(questionsPut(questions, answerOf(values), context))
}

/** What the rules find in an answer now. */
export function judgeReply({ questions, rules, values, context }: Whole): Finding[] {
  return checkPut(rules, questions, answerOf(values), context)
}

export const findingKey = ({ rule, ref }: Pick<Finding, 'rule' | 'ref'>) => ({
  rule,
  ...(readRef(ref) ?? { indicator: ref, part: '' }),
})
