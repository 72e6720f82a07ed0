import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import { randomOf, seed } from '../random'
import { findInAnswers, type HeldAgainst } from './findings'
import type { AskedForm } from './form'
import { partsOf } from './insertValues'
import type { Invented } from './invented'
import type { AskedPlace } from './places'
import type { Round } from './round'

/** What the rules found as answers were handed in, each explained in words; half of them for everyone to read. */
export async function insertFindings(
  tx: WriteTx,
  { id, year, opens }: Round,
  form: AskedForm,
  places: readonly AskedPlace[],
  answers: readonly Invented[],
  against: HeldAgainst,
): Promise<void> {
  const languageOf = new Map(places.map(({ code, language }) => [code, language]))
  const found = [...findInAnswers(form, places, year, answers, against)]
  await insertRows(
    tx,
    'collection.finding',
    found.flatMap(([municipality, findings]) => {
      const said = form.explanations[languageOf.get(municipality) ?? 'fi']
      return findings.map(({ rule, ref, severity }) => ({
        ...{ municipality, round: id, rule, ...partsOf(ref), severity },
        explanation: said[rule.split('-')[0] ?? ''] ?? said.other,
        may_be_shown: randomOf(`${seed} ${municipality} ${rule} ${ref} shown`).chance(0.5),
        explained_at: `${opens.add({ days: 3 })}T08:00:00Z`,
        since: `${opens.add({ days: 2 })}T08:00:00Z`,
      }))
    }),
  )
}
