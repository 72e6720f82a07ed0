import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { holdRound, type RoundRow, selectDecided, updateDraft } from '../../db/rounds/rounds'
import { findRoundToTry, type RoundToTry } from '../../db/rules/answersToTry'
import type { GroupFigures } from '../checking/answer'
import { judgeRules, type RuleProblem } from '../checking/judgeRules'
import type { Rule } from '../checking/rule'
import type { Plan } from '../rounds/plan'
import { roundProblem } from '../rounds/problems'
import type { Question } from '../rounds/questions'
import { allowSubject, getRound } from '../rounds/reach'
import { bestOfGroups, readGroups } from './groups'
import { type PastAnswers, readPastAnswers } from './pastAnswers'

const permission = 'collection.round.manage'

type Draft = RoundRow & { plan: Plan }

/** What the rules of a draft are edited with. */
export type EditedRules = {
  round: Draft
  questions: Question[]
  /** How the values lay in the last round, once it is closed; undefined where nothing can be said of them yet. */
  group: ReadonlyMap<string, GroupFigures> | undefined
  /** What the rules can be tried out against. */
  last: RoundToTry | undefined
}

/** A draft's rules and what they can speak of. @throws not-allowed (403), not-found (404), round-not-draft (409) */
export async function readRules(
  read: ReadTx,
  person: Person | null,
  register: Register,
  id: string,
): Promise<EditedRules> {
  const round = draftFor(person, await getRound(read, id))
  return { round, ...(await surroundings(read, register, round)) }
}

/**
 * Keeps a draft's rules. One that cannot be used is refused with its sentence, and then none of them is kept.
 * @throws round-not-draft (409), changed-meanwhile (412), invalid (422)
 */
export async function saveRules(
  write: WriteTx,
  person: Person | null,
  register: Register,
  { id, rules, ifMatch }: { id: string; rules: Rule[]; ifMatch: number | '*' | null },
): Promise<{ id: string; version: number }> {
  if (ifMatch === null) throw problem.ifMatchNeeded()
  const stored = await holdRound(write, id)
  if (!stored) throw problem.notFound()
  const round = draftFor(person, stored)
  if (ifMatch !== '*' && ifMatch !== round.version) throw problem.changedMeanwhile()
  const { questions, group } = await surroundings(write, register, round)
  const wrong = judgeRules(rules, indicatorsOf(questions, round.subject), group)
  if (wrong.length) throw problem.invalid(wrong.map((one) => refusalOf(one, rules)))
  await updateDraft(write, round, { ...round.plan, rules })
  await leaveAudit(write, person ?? { id: null }, {
    ...{ action: 'corrected', kind: 'collection.round', subject: id },
    changes: { rules: [codesOf(round.plan.rules), codesOf(rules)] },
  })
  return { id, version: round.version + 1 }
}

/** The answers that rules of a draft are tried out against. @throws not-allowed (403), not-found (404), round-not-draft (409) */
export async function readAnswersToTry(
  read: ReadTx,
  person: Person | null,
  register: Register,
  { id, rules }: { id: string; rules: readonly Rule[] },
): Promise<PastAnswers | undefined> {
  const round = draftFor(person, await getRound(read, id))
  return readPastAnswers(read, register, round, rules)
}

function draftFor(person: Person | null, round: RoundRow): Draft {
  allowSubject(person, permission, round.subject, 'nation')
  if (round.state !== 'draft' || !round.plan) throw roundProblem.roundNotDraft()
  return { ...round, plan: round.plan }
}

async function surroundings(
  read: ReadTx,
  register: Register,
  round: Draft,
): Promise<Omit<EditedRules, 'round'>> {
  const { subject, plan } = round
  const last = await findRoundToTry(read, round)
  // While a round is being answered its groups still grow: they are no reason against a rule.
  const groups =
    last?.state === 'closed' ? await readGroups(read, register, { subject, year: last.year }) : undefined
  const asked = plan.sections.flatMap(({ code, questions }) =>
    questions.map((question) => ({ ...question, section: code })),
  )
  const decided = new Map(
    (await selectDecided(read, subject, asked)).map(({ indicator, content }) => [indicator, content]),
  )
  return {
    ...{ last, group: groups && bestOfGroups(groups.values()) },
    questions: asked.flatMap((question) => {
      const content = decided.get(question.indicator)
      return content ? [{ ...question, content }] : []
    }),
  }
}

const indicatorsOf = (questions: readonly Question[], subject: string) =>
  questions.map(({ indicator: code, version, content }) => ({ code, version, subject, content }))

function refusalOf({ rule: code, problem: reason, params }: RuleProblem, rules: readonly Rule[]) {
  const at = rules.findLastIndex((rule) => rule.code === code)
  return {
    field: ['rules', at, ...placeOf(reason, params, rules[at])].join('.'),
    reason: `collection:rule.problem.${reason}`,
    params,
  }
}

/** Where in a rule a problem lies; nowhere in particular where it is the rule as a whole. */
function placeOf(reason: string, { language, ref }: RuleProblem['params'], rule: Rule | undefined): string[] {
  if (language !== undefined) return ['sentence', String(language)]
  if (reason === 'code-twice') return ['code']
  if (reason === 'empty-range') return ['max']
  if (ref === undefined) return []
  if (rule?.applies?.to === 'answered' && rule.applies.ref === ref) return ['applies', 'ref']
  return [rule?.type === 'parts' ? 'parts' : 'refs']
}

const codesOf = (rules: readonly Rule[]) => rules.map(({ code }) => code).join(' ')
