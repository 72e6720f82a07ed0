import { leaveAudit } from '../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import { municipalityOn } from '../../base/municipalities/mergers'
import { findMunicipality, type Register } from '../../base/municipalities/register'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import {
  countUnanswered,
  findQuestion,
  insertQuestion,
  type NewQuestion,
  type QuestionRow,
  selectQuestions,
  updateAnswer,
} from '../db/questions'
import { cultureProblem } from './problems'
import './permissions'

export type { QuestionRow } from '../db/questions'

/** What a municipality was asked, and what it has asked others. @throws not-allowed (403) */
export async function listQuestions(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<{ received: QuestionRow[]; asked: QuestionRow[]; waiting: number }> {
  allow(person, 'culture.card.write', { municipality })
  return {
    received: await selectQuestions(read, 'municipality', municipality),
    asked: await selectQuestions(read, 'asking', municipality),
    waiting: await countUnanswered(read, municipality),
  }
}

/**
 * Asks another municipality about its work. The same question again is the same question.
 * @returns 201 when new, 200 when it is there already
 * @throws not-allowed (403), already-sent (409); invalid (422) where there is no such municipality or it is one's own
 */
export async function askMunicipality(
  write: WriteTx,
  person: Person | null,
  register: Register,
  question: Omit<NewQuestion, 'asked_by'>,
): Promise<{ status: 200 | 201; question: QuestionRow }> {
  allow(person, 'culture.card.write', { municipality: question.asking })
  const { municipality, asking, id } = question
  // Only a municipality that is there today can answer.
  const isToday =
    findMunicipality(register, municipality) !== undefined &&
    municipalityOn(register, municipality, register.lastYear) === municipality
  if (!isToday || municipality === asking)
    throw problem.invalid([{ field: 'municipality', reason: 'culture:field.another-municipality' }])
  if (await insertQuestion(write, { ...question, asked_by: person.id })) {
    await leaveAudit(write, person, {
      action: 'asked',
      kind: 'culture.question',
      subject: id,
      municipality: asking,
      changes: { municipality: [null, municipality], text: 'changed' },
    })
    return { status: 201, question: await getQuestion(write, municipality, id) }
  }
  const stored = await findQuestion(write, municipality, id)
  const same =
    stored?.asking === asking && stored.text === question.text && stored.indicator === question.indicator
  if (!same) throw cultureProblem.alreadySent()
  return { status: 200, question: stored }
}

/**
 * Answers a question, or corrects the answer with If-Match.
 * @throws not-allowed (403), not-found (404), changed-meanwhile (412)
 */
export async function answerQuestion(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; id: string; text: string; ifMatch: number | '*' | null },
): Promise<QuestionRow> {
  const { municipality, id, text, ifMatch } = asked
  allow(person, 'culture.card.write', { municipality })
  const stored = await getQuestion(write, municipality, id)
  if (stored.answer === text) return stored
  // An answer that a colleague has given meanwhile is corrected knowingly or not at all.
  if (ifMatch === null && stored.answer !== null) throw problem.changedMeanwhile()
  const version = ifMatch === null || ifMatch === '*' ? stored.version : ifMatch
  const question = await updateAnswer(write, { municipality, id, version }, { text, by: person.id })
  if (!question) throw problem.changedMeanwhile()
  await leaveAudit(write, person, {
    action: 'answered',
    kind: 'culture.question',
    subject: id,
    municipality,
    changes: { answer: 'changed' },
  })
  return question
}

async function getQuestion(read: ReadTx, municipality: string, id: string): Promise<QuestionRow> {
  const question = await findQuestion(read, municipality, id)
  if (!question) throw problem.notFound()
  return question
}
