import { codesVersion, firstYear } from '../codes'

/** A version of a list, as much of it as choosing needs. */
export type ListVersion = { list: string; year: number; codes: readonly { code: string }[] }

/**
 * The codes that may be chosen for a year: those of the newest version that holds then, in its order.
 * @param versions of any lists, in any order; of two for one year the decided one comes before the first one
 * @returns undefined where nothing was decided for so early a year
 */
export function codesInForce(
  versions: readonly ListVersion[],
  list: string,
  year: number,
): string[] | undefined {
  const held = versions.filter((version) => version.list === list && version.year <= year)
  const newest = held.reduce<ListVersion | undefined>(
    (best, version) => (best && best.year >= version.year ? best : version),
    undefined,
  )
  return newest?.codes.map(({ code }) => code)
}

/** What a record of a day says it was made with: the year of the newest list that holds then. */
export function codesVersionOn(versions: readonly { year: number }[], date: string): string {
  const year = Number(date.slice(0, 4))
  const newest = Math.max(
    0,
    ...versions.filter((version) => version.year <= year).map((version) => version.year),
  )
  return newest > firstYear ? String(newest) : codesVersion
}
