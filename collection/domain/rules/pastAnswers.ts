import type { ReadTx } from '../../../base/database/transaction'
import { populationOf } from '../../../base/municipalities/population'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { selectQuestions } from '../../db/rounds/rounds'
import {
  type AnswerToTry,
  findRoundToTry,
  type RoundToTry,
  selectAnswersToTry,
  selectMunicipalitiesToTry,
  selectRegisterToTry,
} from '../../db/rules/answersToTry'
import type { Answer, CheckContext } from '../checking/answer'
import { questionsPut, withTellers } from '../checking/applies'
import { indicatorsOfRule, refsAsked } from '../checking/refs'
import type { Rule } from '../checking/rule'
import { givenIn, municipalityIn } from '../rounds/context'
import { readRef, type Value, writeRef } from '../value'
import { municipalitiesIn, readGroups } from './groups'

/** The answers that rules are tried out against. They stay on the server. */
export type PastAnswers = {
  round: RoundToTry
  asked: ReadonlySet<string>
  answers: { answer: Answer; context: CheckContext }[]
}

type Place = { subject: string; year: number }

/** Reads what the rules speak of in the last round before a year; undefined where there has been none. */
export async function readPastAnswers(
  read: ReadTx,
  register: Register,
  place: Place,
  rules: readonly Rule[],
): Promise<PastAnswers | undefined> {
  const round = await findRoundToTry(read, place)
  if (!round) return undefined
  const { subject } = place
  const { year } = round
  const questions = await selectQuestions(read, round.id)
  // What is spoken of, and what decides to whom that was put.
  const indicators = withTellers(questions, indicatorsOf(rules))
  const given = byMunicipality(await selectAnswersToTry(read, round.id, indicators))
  const earlier = await findRoundToTry(read, { subject, year })
  // A round of two years before is not last year's.
  const lastYear =
    earlier?.year === year - 1
      ? byMunicipality(await selectAnswersToTry(read, earlier.id, indicators))
      : new Map<string, Answered[]>()
  const registered = byMunicipality(
    (await selectRegisterToTry(read, { subject, year }, indicators)).map((row) => ({
      ...row,
      ...{ choices: null, commented: false },
    })),
  )
  const groups = rules.some(({ type }) => type === 'outlier' || type === 'thousands')
    ? await readGroups(read, register, { subject, year: year - 1 })
    : new Map<string, CheckContext['group']>()
  const groupOf = new Map(municipalitiesIn(register, year).map(({ code, group }) => [code, group ?? '']))
  const municipalities = await selectMunicipalitiesToTry(read, round.id)
  return {
    ...{ round, asked: refsAsked(questions) },
    answers: municipalities.map((code) => {
      const population = findMunicipality(register, code) && populationOf(register, code, year)
      const answer = new Map((given.get(code) ?? []).map(({ ref, ...one }) => [ref, one]))
      const of = {
        municipality: municipalityIn(register, code, year),
        register: valuesIn(registered.get(code)),
      }
      return {
        answer,
        context: {
          ...{ ...of, year, asked: refsAsked(questionsPut(questions, answer, of)) },
          lastYear: valuesIn(lastYear.get(code)),
          population: population?.kind === 'value' ? population.value : undefined,
          group: groups.get(groupOf.get(code) ?? '') ?? new Map(),
        },
      }
    }),
  }
}

/** The questions that rules speak of, in their conditions too. */
const indicatorsOf = (rules: readonly Rule[]): string[] => [
  ...new Set(
    rules.flatMap((rule) => [
      ...indicatorsOfRule(rule),
      ...(rule.applies?.to === 'answered' ? [readRef(rule.applies.ref)?.indicator ?? ''] : []),
    ]),
  ),
]

type Answered = { ref: string; value: Value; comment: string }

function byMunicipality(rows: readonly AnswerToTry[]): Map<string, Answered[]> {
  const of = new Map<string, Answered[]>()
  for (const row of rows) {
    const value = givenIn(row)
    if (!value) continue
    const answers = of.get(row.municipality) ?? []
    // That something was explained is all a rule asks: the words stay in the database.
    answers.push({ ref: writeRef(row), value, comment: row.commented ? '…' : '' })
    of.set(row.municipality, answers)
  }
  return of
}

const valuesIn = (answers: readonly Answered[] = []): Map<string, Value> =>
  new Map(answers.map(({ ref, value }) => [ref, value]))
