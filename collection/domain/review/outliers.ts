import type { ReadTx } from '../../../base/database/transaction'
import { predecessorsOf } from '../../../base/municipalities/mergers'
import { populationOf } from '../../../base/municipalities/population'
import { findMunicipality, municipalitiesOf, type Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type LastYearRow, selectFigures, selectLastYear } from '../../db/review/figures'
import { type RoundRow, selectQuestions } from '../../db/rounds/rounds'
import type { GroupFigures } from '../checking/answer'
import { groupFigures, type Spread } from '../checking/group'
import type { IndicatorContent } from '../indicator'
import { joinEarlier } from '../rounds/joined'
import { readRef } from '../value'
import { reachRound } from './reach'

/** One municipality's figure against its own last year and its group. Shares and distances are null where there is none. */
export type Compared = {
  municipality: string
  number: number
  earlier: number | null
  /** From last year, in per cent; null also where last year was nought. */
  change: number | null
  group: string | null
  perInhabitant: number | null
  /** How many median deviations it lies from its group's median, per inhabitant where that is known, signed. */
  distance: number | null
}

export type Outliers = {
  round: RoundRow
  content: IndicatorContent
  groups: { group: string; figures: GroupFigures }[]
  /** The furthest from their group first, then the most changed. */
  compared: Compared[]
}

/** How one value lies over all replies that were handed in. @throws not-allowed (403), not-found (404) */
export async function readOutliers(
  read: ReadTx,
  person: Person | null,
  register: Register,
  { round: id, ref }: { round: string; ref: string },
): Promise<Outliers> {
  const { round } = await reachRound(read, person, id)
  const place = readRef(ref)
  const asked = (await selectQuestions(read, id)).find(({ indicator }) => indicator === place?.indicator)
  if (!place || !asked) throw problem.notFound()
  const rows = await selectFigures(read, { round: id, ...place })
  const lastYear = await selectLastYear(read, { round: id, ...place })
  const figures = rows.flatMap(({ municipality, number }) =>
    number === null
      ? []
      : [
          {
            ...{ municipality, number, earlier: earlierOf(register, lastYear, municipality, round.year - 1) },
            ...knownOf(register, municipality, round.year),
          },
        ],
  )
  return { round, content: asked.content, ...compare(figures) }
}

/** What a municipality and those that have been merged into it told the year before, as its own form shows it. */
function earlierOf(
  register: Register,
  rows: readonly LastYearRow[],
  municipality: string,
  year: number,
): number | null {
  const codes = [municipality, ...predecessorsOf(register, municipality)]
  const told = rows.filter((row) => codes.includes(row.municipality))
  // Whoever was a municipality then was asked; what it has not handed in, a reviewer does not see.
  const asked = codes.filter(
    (code) =>
      (findMunicipality(register, code)?.lastYear ?? year) >= year ||
      told.some((row) => row.municipality === code),
  )
  const joined = joinEarlier(
    municipality,
    told.map((row) => ({ ...row, asked })),
  )
  return joined.at(-1)?.number ?? null
}

type Figure = {
  municipality: string
  number: number
  earlier: number | null
  group: string | null
  population: number | undefined
}

/** Holds figures against their groups and their own last year. Pure. */
export function compare(figures: readonly Figure[]): Pick<Outliers, 'groups' | 'compared'> {
  const codes = [...new Set(figures.flatMap(({ group }) => group ?? []))].sort()
  const groups = codes.map((group) => ({
    group,
    figures: groupFigures(figures.filter((figure) => figure.group === group)),
  }))
  const ofGroup = new Map(groups.map(({ group, figures }) => [group, figures]))
  const compared = figures.map(({ population, ...figure }) => {
    const spreads = ofGroup.get(figure.group ?? '')
    const perInhabitant = population ? figure.number / population : null
    return {
      ...figure,
      change: figure.earlier ? ((figure.number - figure.earlier) / Math.abs(figure.earlier)) * 100 : null,
      perInhabitant,
      distance:
        perInhabitant !== null && spreads?.perInhabitant.n
          ? distanceFrom(spreads.perInhabitant, perInhabitant)
          : spreads && distanceFrom(spreads.value, figure.number),
    }
  })
  return { groups, compared: compared.map(settled).sort(furthestFirst) }
}

const settled = ({
  distance,
  ...rest
}: Omit<Compared, 'distance'> & { distance: number | null | undefined }) => ({
  ...rest,
  distance: distance ?? null,
})

/** Fewer than ten make no group; where all say the same, any other figure would be infinitely far. */
const distanceFrom = ({ median, mad, n }: Spread, figure: number): number | null =>
  n >= 10 && mad > 0 ? (figure - median) / mad : null

const furthestFirst = (one: Compared, other: Compared) =>
  Math.abs(other.distance ?? 0) - Math.abs(one.distance ?? 0) ||
  Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0) ||
  (one.municipality < other.municipality ? -1 : 1)

function knownOf(register: Register, code: string, year: number) {
  const known = Math.min(Math.max(year, register.firstYear), register.lastYear)
  const group = municipalitiesOf(register, known).find((one) => one.code === code)?.group ?? null
  const population = findMunicipality(register, code) && populationOf(register, code, year)
  return { group, population: population?.kind === 'value' ? population.value : undefined }
}
