import type { WriteTx } from '../../../base/database/transaction'
import { selectRegistered } from '../../db/registers/registerValues'
import { selectDecided } from '../../db/rounds/rounds'
import { comesBack, hangsOn } from '../checking/applies'
import { judgeRules } from '../checking/judgeRules'
import { refsAsked } from '../checking/refs'
import { type IndicatorContent, isValidIn } from '../indicator'
import { writeRef } from '../value'
import type { Plan } from './plan'
import { roundProblem } from './problems'
import type { RoundKind } from './states'

type Head = { subject: string; kind: RoundKind; year: number }

/**
 * Says whether a round can be opened as it is planned.
 * @throws plan-incomplete (422): no section, a section without questions, an indicator not decided or asked twice, a
 * rule that cannot be used; question-not-valid (422): an indicator that says nothing of the round's year;
 * question-in-circle, question-hangs (422): a question of which nobody could know whether it is put to them
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
  const appliesIn = new Map(asked.map(({ indicator, applies }) => [indicator, applies]))
  await judgeWhom(
    write,
    { subject, year },
    decided.map(({ indicator, content }) => ({
      indicator,
      content: { ...content, applies: appliesIn.get(indicator) ?? content.applies },
    })),
  )
  const indicators = decided.map(({ indicator: code, version, content }) => ({
    code,
    version,
    subject,
    content,
  }))
  const [wrong] = judgeRules(plan.rules, indicators)
  if (wrong) throw roundProblem.planIncomplete(wrong.rule)
}

/**
 * Looks whether it can be known of each question to whom it is put: by an answer that the round asks for, or by what
 * registers say of the year already.
 */
async function judgeWhom(
  write: WriteTx,
  at: { subject: string; year: number },
  questions: readonly { indicator: string; content: IndicatorContent }[],
): Promise<void> {
  const circle = questions.find((question) => comesBack(questions, question))
  if (circle) throw roundProblem.questionInCircle(circle.indicator)
  const asked = refsAsked(questions)
  const hanging = questions.flatMap(({ indicator, content: { applies } }) =>
    applies.to === 'answered' && !asked.has(applies.ref) ? [{ indicator, ref: applies.ref }] : [],
  )
  const tellers = questions.flatMap((question) => hangsOn(question) ?? [])
  const registered = new Set((hanging.length ? await selectRegistered(write, at, tellers) : []).map(writeRef))
  const unknown = hanging.find(({ ref }) => !registered.has(ref))
  if (unknown) throw roundProblem.questionHangs(unknown.indicator, unknown.ref, at.year)
}

const twice = (codes: readonly string[]) => codes.find((code, index) => codes.indexOf(code) !== index)
