import type { ReadTx } from '../../base/database/transaction'
import { verifyYear } from '../../youth/domain/months/verify'
import type { NationalPlace } from './places'

const sample = 12

/**
 * Counts some municipalities anew from their sessions by the youth room's own rules: a large and a small one, and
 * others across the country, each in another year.
 * @throws Error where what was added up differs
 */
export async function checkSample(
  tx: ReadTx,
  places: readonly NationalPlace[],
  months: readonly string[],
): Promise<void> {
  const step = Math.max(1, Math.floor(places.length / sample))
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
  for (const [at, place] of places.filter((_, position) => position % step === 0).entries()) {
    const year = years[(at * 3) % years.length] ?? 0
    const { compared, differences } = await verifyYear(tx, place.code, year)
    const [first] = differences
    if (first || !compared) {
      throw new Error(
        `The national world does not add up in ${place.code}, ${year}: ${JSON.stringify(first ?? 'nothing there')}`,
      )
    }
  }
}
