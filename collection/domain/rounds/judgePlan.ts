import type { WriteTx } from '../../../base/database/transaction'
import { selectDecided } from '../../db/rounds/rounds'
import { judgeRules } from '../checking/judgeRules'
import { isValidIn } from '../indicator'
import { readRef } from '../value'
import type { Plan } from './plan'
import { roundProblem } from './problems'
import type { RoundKind } from './states'

type Head = { subject: string; kind: RoundKind; year: number }

/**
 * Says whether a round can be opened as it is planned.
 * @throws plan-incomplete (422): no section, a section without questions, an indicator not decided or asked twice, a
 * question that hangs on an answer that the round does not ask for, or on itself, a rule that cannot be used; question-not-valid (422): an indicator that says nothing of the round's year
 */
export async function judgePlan(write: WriteTx, { subject, kind, year }: Head, plan: Plan): Promise<void> {
  const asked = plan.sections.flatMap(({ questions }) => questions)
  if (!asked.length) throw roundProblem.planIncomplete('questions')
  const empty = plan.sections.find(({ questions }) => !questions.length)
  if (empty) throw roundProblem.planIncomplete(empty.name.fi)
  const sectionTwice = twice(plan.sections.map(({ code }) => code))
  const askedTwice = twice(asked.map(({ indicator }) => indicator))
  if (sectionTwice ?? askedTwice) throw roundProblem.planIncomplete(sectionTwice ?? askedTwice ?? '')
  const decided = await selectDecided(write, subject, asked)
  const known = new Set(decided.map(({ indicator }) => indicator))
  const unknown = asked.find(({ indicator }) => !known.has(indicator))
  if (unknown) throw roundProblem.planIncomplete(`${unknown.indicator} (${unknown.version})`)
  // A pilot tries what is to be asked later; its answers are never released.
  const tooEarlyOrLate =
    kind === 'regular' ? decided.find(({ content }) => !isValidIn(content, year)) : undefined
  if (tooEarlyOrLate) {
    const { indicator, content } = tooEarlyOrLate
    throw roundProblem.questionNotValid(indicator, year, content)
  }
  const hanging = asked.find(({ indicator, applies }) => {
    if (applies?.to !== 'answered') return false
    const teller = readRef(applies.ref)?.indicator ?? ''
    return teller === indicator || !known.has(teller)
  })
  if (hanging) throw roundProblem.planIncomplete(hanging.indicator)
  const indicators = decided.map(({ indicator: code, version, content }) => ({
    code,
    version,
    subject,
    content,
  }))
  const [wrong] = judgeRules(plan.rules, indicators)
  if (wrong) throw roundProblem.planIncomplete(wrong.rule)
}

const twice = (codes: readonly string[]) => codes.find((code, index) => codes.indexOf(code) !== index)
