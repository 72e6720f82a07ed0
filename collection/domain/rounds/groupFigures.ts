import type { ReadTx } from '../../../base/database/transaction'
import { municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { type GroupRow, selectGroupFigures } from '../../db/rounds/values'

/** How long medians of a group stand before they are asked anew, in milliseconds: last year's round hardly changes. */
const standsFor = 600_000

type Known = { until: number; figures: Promise<GroupRow[]> }

/** By the register, of which an application has one: whoever has another is another application. */
const known = new WeakMap<Register, Map<string, Known>>()

/**
 * How figures lay in the municipality's group the year before. All of a group are told the same, and an open form looks
 * every few seconds: the medians of tens of thousands of figures are asked once in ten minutes for all of them together.
 */
export async function groupFigures(
  read: ReadTx,
  register: Register,
  asked: { municipality: string; subject: string; year: number },
): Promise<GroupRow[]> {
  const ofRegister = known.get(register) ?? new Map<string, Known>()
  known.set(register, ofRegister)
  const key = `${asked.subject} ${asked.year} ${groupIn(register, asked.municipality, asked.year)}`
  const there = ofRegister.get(key)
  // The transaction of whoever asked first may have failed, which is nobody else's failure.
  if (there && there.until > Date.now()) return there.figures.catch(() => selectGroupFigures(read, asked))
  const figures = selectGroupFigures(read, asked)
  ofRegister.set(key, { until: Date.now() + standsFor, figures })
  figures.catch(() => ofRegister.delete(key))
  return figures
}

/** The municipality's group that year; one that had none stands alone. */
function groupIn(register: Register, code: string, year: number): string {
  const known = Math.min(Math.max(year, register.firstYear), register.lastYear)
  return municipalitiesOf(register, known).find((one) => one.code === code)?.group ?? code
}
