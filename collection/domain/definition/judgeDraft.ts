import type { WriteTx } from '../../../base/database/transaction'
import { languages, type Words } from '../../../base/language/language'
import { problem } from '../../../base/problems/catalogue'
import { selectStanding, type VersionRow } from '../../db/definition/indicators'
import { type FormulaProblem, judgeFormula } from '../formulas/judgeFormula'
import { type Unit, units } from '../indicator'
import { unitNames } from '../releases/unitNames'

/**
 * Holds the formula of a draft against the indicators that stand on the day it is decided: what was fine when it was
 * written may speak of what has been retired since.
 * @throws invalid (422) with the sentence of the first thing that is wrong
 */
export async function judgeDraft(write: WriteTx, draft: VersionRow): Promise<void> {
  const { formula } = draft.content
  if (!formula) return
  const standing = await selectStanding(write, draft.subject)
  const asDecided = [...standing.filter(({ indicator }) => indicator !== draft.indicator), draft]
  const indicators = asDecided.map(({ indicator, version, subject, content }) => ({
    ...{ code: indicator, version, subject, content },
  }))
  const problems = judgeFormula(draft.indicator, formula, indicators)
  if (problems.length) throw problem.invalid(problems.map(asField))
}

const asField = ({ problem, params }: FormulaProblem) => ({
  field: 'formula',
  reason: `collection:formula.problem.${problem}`,
  params,
  words: Object.fromEntries(Object.entries(params).flatMap(([name, said]) => namedUnits(name, String(said)))),
})

/** Units are told by their names; codes and numbers as they are. */
function namedUnits(param: string, said: string): [string, Words][] {
  const found = said.split(', ')
  if (!found.every((one): one is Unit => units.some((unit) => unit === one))) return []
  const name = (unit: Unit) => (unit === 'none' ? withoutUnit : unitNames[unit])
  const words = languages.map((language) => [language, found.map((unit) => name(unit)[language]).join(', ')])
  return [[param, Object.fromEntries(words) as Words]]
}

const withoutUnit: Words = { fi: 'ilman yksikköä', sv: 'utan enhet', en: 'without a unit' }
