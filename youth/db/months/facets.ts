import { sql } from 'kysely'
import { always, type Condition, type Statement } from '../../../base/database/together'
import type { ReadTx } from '../../../base/database/transaction'
import type { Facet, FacetShare } from '../../domain/months/facets'

const keyOf = ({ municipality, unit, month, facet, code }: FacetShare) =>
  [municipality, unit, month, facet, code].join('\n')

/** Shares of the same facet, code and month added up; those that come to nothing are left out. */
export function mergeFacets(shares: readonly FacetShare[]): FacetShare[] {
  const merged = new Map<string, FacetShare>()
  for (const share of shares) {
    const known = merged.get(keyOf(share))
    merged.set(keyOf(share), {
      ...share,
      sessions: share.sessions + (known?.sessions ?? 0),
      minutes: share.minutes + (known?.minutes ?? 0),
      amount: share.amount + (known?.amount ?? 0),
    })
  }
  return [...merged]
    .filter(([, share]) => share.sessions || share.minutes || share.amount)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, share]) => share)
}

/** Adds shares of facets to their months, in the order of their keys; null where there is nothing to add. */
export function addFacetShares(shares: readonly FacetShare[], when: Condition = always): Statement {
  const rows = mergeFacets(shares)
  if (!rows.length) return null
  return sql`insert into youth.facet_month as m (municipality, unit, month, facet, code, sessions, minutes, amount)
    select municipality, unit, month, facet, code, sessions, minutes, amount
    from json_populate_recordset(null::youth.facet_month, ${JSON.stringify(rows)}::json) where ${when}
    on conflict (municipality, unit, month, facet, code) do update set
      sessions = m.sessions + excluded.sessions, minutes = m.minutes + excluded.minutes, amount = m.amount + excluded.amount`
}

type MonthFilter = { municipalities: readonly string[]; unit?: string | undefined; from: string; to: string }
type StoredFacet = Omit<FacetShare, 'facet'> & { facet: Facet }

/** The stored shares of months between two first days (inclusive), every row, of all facets or of one. */
export async function selectFacetMonths(
  read: ReadTx,
  filter: MonthFilter & { facet?: Facet },
): Promise<StoredFacet[]> {
  const unit = filter.unit ? sql`and unit = ${filter.unit}` : sql``
  const facet = filter.facet ? sql`and facet = ${filter.facet}` : sql``
  const { rows } = await sql<StoredFacet>`
    select municipality, unit, month, facet, code, sessions, minutes, amount from youth.facet_month
    where municipality = any(${filter.municipalities}) ${unit} ${facet}
      and month between ${filter.from}::date and ${filter.to}::date
      and (sessions <> 0 or minutes <> 0 or amount <> 0)`.execute(read)
  return rows
}
