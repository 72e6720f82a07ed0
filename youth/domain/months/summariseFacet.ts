import type { ReadTx } from '../../../base/database/transaction'
import { selectFacetMonths } from '../../db/months/facets'
import { sumMonths } from '../../db/months/months'
import { selectUnitLanguages } from '../../db/units/units'
import { type Facet, type Faceted, facetSharesOf } from './facets'
import { type Countable, shareOf } from './months'
import type { SummaryRow } from './summary'

type Period = { municipalities: readonly string[]; unit?: string | undefined }
type Sums = { sessions: number; minutes: number; amount: number }

/** Facets whose amount is participations; where a session does not say, it is what its unit does or its own. */
const ofSessions: readonly Facet[] = ['language', 'provider', 'area']

/**
 * What sessions add up to by a facet.
 * @param whole first days of the months that are read from the rollups; null where the period cuts every month
 * @param countables sessions of the months that the period cuts
 */
export async function summariseFacet(
  read: ReadTx,
  asked: Period & { facet: Facet },
  whole: { from: string; to: string } | null,
  countables: readonly (Countable & Faceted)[],
): Promise<SummaryRow[]> {
  const { facet } = asked
  const shares = [
    ...(whole ? await selectFacetMonths(read, { ...asked, ...whole }) : []),
    ...countables.flatMap(facetSharesOf).filter((share) => share.facet === facet),
  ]
  const sums = new Map<string, Sums>()
  const add = (code: string, { sessions, minutes, amount }: Sums) => {
    const known = sums.get(code) ?? { sessions: 0, minutes: 0, amount: 0 }
    sums.set(code, {
      sessions: known.sessions + sessions,
      minutes: known.minutes + minutes,
      amount: known.amount + amount,
    })
  }
  for (const share of shares) add(share.code, share)
  if (facet === 'language' || facet === 'provider') {
    const languages = facet === 'language' ? await selectUnitLanguages(read, asked.municipalities) : null
    for (const [unit, total] of await totalsByUnit(read, asked, whole, countables)) {
      const said = shares.filter((share) => share.unit === unit)
      const rest = (part: keyof Sums) => total[part] - said.reduce((all, share) => all + share[part], 0)
      add(languages ? (languages.get(unit) ?? 'other') : 'own', {
        sessions: rest('sessions'),
        minutes: rest('minutes'),
        amount: rest('amount'),
      })
    }
  }
  return [...sums]
    .filter(([, { sessions, amount }]) => sessions || amount)
    .sort(([key, a], [other, b]) => b.amount - a.amount || (key < other ? -1 : 1))
    .map(([key, { sessions, minutes, amount }]) =>
      ofSessions.includes(facet)
        ? { key, participations: amount, sessions, hours: Math.round(minutes / 6) / 10 }
        : { key, participations: 0, sessions: null, hours: null, amount },
    )
}

/** Everything that was held, by unit. */
async function totalsByUnit(
  read: ReadTx,
  asked: Period,
  whole: { from: string; to: string } | null,
  countables: readonly Countable[],
): Promise<Map<string, Sums>> {
  const totals = new Map<string, Sums>()
  const add = (unit: string, measures: Record<string, number | string>) => {
    const known = totals.get(unit) ?? { sessions: 0, minutes: 0, amount: 0 }
    totals.set(unit, {
      sessions: known.sessions + Number(measures.sessions ?? 0),
      minutes: known.minutes + Number(measures.minutes ?? 0),
      amount: known.amount + Number(measures.participations ?? 0),
    })
  }
  if (whole) for (const row of await sumMonths(read, { ...asked, ...whole }, 'unit')) add(row.key, row)
  for (const { unit, measures } of countables.map(shareOf)) add(unit, measures)
  return totals
}
