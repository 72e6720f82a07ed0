import type { ReadTx } from '../../../base/database/transaction'
import { municipalitiesOf, type Register } from '../../../base/municipalities/register'
import { selectOpenYears } from '../../db/rounds/rounds'
import { type GroupRow, selectGroupFigures } from '../../db/rounds/values'

/** How long medians of a group stand before they are asked anew, in milliseconds: last year's round hardly changes. */
const standsFor = 1_200_000

type Asked = { municipality: string; subject: string; year: number }
type Known = { until: number; figures: Promise<GroupRow[]> }

/** By the register, of which an application has one: whoever has another is another application. */
const known = new WeakMap<Register, Map<string, Known>>()

/**
 * How figures lay in the municipality's group the year before. All of a group are told the same, and an open form looks
 * every few seconds: the medians of tens of thousands of figures are asked once in twenty minutes for all of them together.
 */
export async function groupFigures(read: ReadTx, register: Register, asked: Asked): Promise<GroupRow[]> {
  const there = knownIn(register).get(keyOf(register, asked))
  // The transaction of whoever asked first may have failed, which is nobody else's failure.
  if (there && there.until > Date.now()) return there.figures.catch(() => selectGroupFigures(read, asked))
  const figures = selectGroupFigures(read, asked)
  keep(register, asked, figures)
  return figures
}

/**
 * Asks for the medians behind every open round, of each group: whoever opened a form first would wait for them. Until
 * they have come, those that were known stand.
 */
export async function refreshGroupFigures(read: ReadTx, register: Register): Promise<void> {
  for (const { subject, year } of await selectOpenYears(read)) {
    for (const municipality of oneOfEachGroup(register, year - 1)) {
      const asked = { municipality, subject, year: year - 1 }
      keep(register, asked, Promise.resolve(await selectGroupFigures(read, asked)))
    }
  }
}

function keep(register: Register, asked: Asked, figures: Promise<GroupRow[]>) {
  const [ofRegister, key] = [knownIn(register), keyOf(register, asked)]
  ofRegister.set(key, { until: Date.now() + standsFor, figures })
  figures.catch(() => ofRegister.delete(key))
}

function knownIn(register: Register): Map<string, Known> {
  const ofRegister = known.get(register) ?? new Map<string, Known>()
  known.set(register, ofRegister)
  return ofRegister
}

const keyOf = (register: Register, { municipality, subject, year }: Asked) =>
  `${subject} ${year} ${groupIn(register, municipality, year)}`

/** The municipality's group that year; one that had none stands alone. */
const groupIn = (register: Register, code: string, year: number): string =>
  municipalitiesIn(register, year).find((one) => one.code === code)?.group ?? code

const oneOfEachGroup = (register: Register, year: number): string[] => [
  ...new Map(municipalitiesIn(register, year).map(({ group, code }) => [group, code])).values(),
]

/** The municipalities of the year, or of the one nearest to it that the register knows. */
const municipalitiesIn = (register: Register, year: number) =>
  municipalitiesOf(register, Math.min(Math.max(year, register.firstYear), register.lastYear))
