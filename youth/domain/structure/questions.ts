import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { selectKept } from '../../db/structure/kept'
import { type AnswerSum, selectScales, sumAnswers } from '../../db/structure/questions'
import { allowThere } from '../allowThere'
import { youthProblem } from '../problems'
import { refuseCutMonths } from '../retention/forgotten'
import { checkOwnUnit, keep } from './keep'

export type QuestionRow = Selectable<Tables['youth.question']>
type Where = { municipality: string; municipalities: readonly string[] }

/** The own questions of a municipality's units, those that are retired too. @throws not-allowed (403) */
export function listQuestions(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: Where,
): Promise<QuestionRow[]> {
  allowThere(person, 'youth.structure.read', municipality)
  return selectKept(read, 'youth.question', municipalities)
}

/**
 * Writes a question of a unit. What has been answered keeps its meaning: the scale of a question stays.
 * @throws not-allowed (403), invalid (422) for a unit of others or another scale, changed-meanwhile (412)
 */
export async function saveQuestion(
  write: WriteTx,
  person: Person | null,
  asked: {
    municipality: string
    id: string
    ifMatch: number | '*' | null
    content: Pick<QuestionRow, 'unit' | 'text_fi' | 'text_sv' | 'scale' | 'retired'>
  },
) {
  const { municipality, id, content } = asked
  allow(person, 'youth.structure.write', { municipality })
  await checkOwnUnit(write, municipality, content.unit)
  const former = (await selectScales(write, municipality, [id]))[0]
  if (former && former.scale !== content.scale)
    throw problem.invalid([{ field: 'scale', reason: 'youth:field.scale-stays' }])
  return keep(write, person, { table: 'youth.question', ...asked, freeText: ['text_fi', 'text_sv'] })
}

/**
 * Answers are to questions of the municipality, on their scale; a retired question may have been answered before.
 * @throws invalid (422)
 */
export async function checkAnswers(
  write: WriteTx,
  municipality: string,
  answers: readonly { question: string; value: number }[],
): Promise<void> {
  if (!answers.length) return
  const known = new Map(
    (
      await selectScales(
        write,
        municipality,
        answers.map(({ question }) => question),
      )
    ).map(({ id, scale }) => [id, scale]),
  )
  const fits = ({ question, value }: { question: string; value: number }) => {
    const scale = known.get(question)
    return scale === 'yes-no' ? value <= 1 : scale === 'one-to-five' && value >= 1
  }
  if (!answers.every(fits))
    throw problem.invalid([{ field: 'answers', reason: 'youth:field.unknown-answer' }])
}

/** How often each answer was given in some days; of evenings, never of a person. @throws not-allowed (403), invalid (422) for a reversed period, or one that cuts a month of which only sums are left */
export async function summariseAnswers(
  read: ReadTx,
  person: Person | null,
  asked: Where & { unit?: string | undefined; from: string; to: string },
): Promise<AnswerSum[]> {
  const { municipality, unit } = asked
  allow(person, 'youth.summary.read', { municipality, ...(unit ? { unit } : {}) })
  if (asked.from > asked.to) throw youthProblem.periodReversed()
  await refuseCutMonths(read, asked)
  return sumAnswers(read, asked)
}
