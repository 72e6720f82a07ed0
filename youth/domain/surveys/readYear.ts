import type { ReadTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { findFormerGroup } from '../../db/groups/groups'
import { selectYears, type YearTally } from '../../db/surveys/results'
import { newestQuestionnaire, type Question, type SurveyKind } from './questionnaires'
import { allowReading } from './readSurveys'
import { addTallies, type Index, indicesOf } from './results'
import { namesOf } from './survey'

export type YearResult = {
  questions: { question: Question; counts: number[]; before: number[] }[]
  indices: (Index & { before: number | null; nBefore: number })[]
}
export type YearOfSurveys = {
  /** The whole municipality, as far as the person sees it. */
  whole: YearResult
  units: { unit: string; result: YearResult }[]
  /** Each group by itself; empty but for the survey of groups. */
  groups: {
    unit: string
    part: string
    name: { fi: string; sv: string } | null
    result: YearResult
  }[]
}

/**
 * What a kind of survey says of a year beside the year before: whole, by unit and by group, or of one group. A
 * group that was copied for a new year is compared with the one that it goes on from. Every figure is a sum of parts that
 * were shown five answers at a time, so no difference between two of them is of fewer.
 * @throws not-allowed (403)
 */
export async function readYearOfSurveys(
  read: ReadTx,
  person: Person | null,
  asked: {
    municipality: string
    municipalities: readonly string[]
    unit?: string | undefined
    group?: string | undefined
    kind: SurveyKind
    year: number
  },
): Promise<YearOfSurveys> {
  allowReading(person, asked)
  const { kind, year, unit, group } = asked
  const all = await selectYears(read, asked.municipalities, { kind, years: [year, year - 1] })
  const follows = group ? await findFormerGroup(read, group) : null
  const tallies = all
    .filter((tally) => !unit || tally.unit === unit)
    .filter((tally) => !group || tally.part === group || isBefore(tally, follows, year))
  const { questions } = newestQuestionnaire(kind)
  const resultOf = (some: readonly YearTally[]) => compare(questions, some, year)
  const ofYear = tallies.filter((tally) => tally.year === year)
  return {
    whole: resultOf(tallies),
    units: distinct(ofYear, (tally) => tally.unit).map(({ unit }) => ({
      unit,
      result: resultOf(tallies.filter((tally) => tally.unit === unit)),
    })),
    groups:
      kind === 'group'
        ? distinct(ofYear, (tally) => `${tally.unit} ${tally.part}`).map(({ unit, part, follows }) => {
            const own = tallies.filter((tally) => tally.unit === unit && tally.part === part)
            const before = tallies.filter((tally) => isBefore(tally, follows, year))
            // What has been forgotten in detail knows no name that was typed.
            const named = own.find(({ name_fi }) => name_fi)
            const name = namesOf(named?.name_fi ?? null, named?.name_sv ?? null)
            return { unit, part, name, result: resultOf([...own, ...before]) }
          })
        : [],
  }
}

/** Whether it is what a former group said the year before: what both say in one year stays each one's own. */
const isBefore = (tally: YearTally, former: string | null, year: number) =>
  former !== null && tally.part === former && tally.year === year - 1

const distinct = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
]

function compare(questions: readonly Question[], tallies: readonly YearTally[], year: number): YearResult {
  const now = addTallies(tallies.filter((tally) => tally.year === year))
  const before = addTallies(tallies.filter((tally) => tally.year === year - 1))
  const indicesBefore = indicesOf(questions, before)
  return {
    questions: questions.map((question) => ({
      question,
      counts: now.get(question.code) ?? [],
      before: before.get(question.code) ?? [],
    })),
    indices: indicesOf(questions, now).map((index, place) => ({
      ...index,
      before: indicesBefore[place]?.value ?? null,
      nBefore: indicesBefore[place]?.n ?? 0,
    })),
  }
}
