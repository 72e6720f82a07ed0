import type { EarlierRow, GivenEarlier } from '../../db/rounds/values'
import { writeRef } from '../value'

/**
 * Earlier answers of a municipality and of those that have been merged into it, as one: figures that add up are added, an
 * estimate among them makes an estimate and a confidential one keeps the sum confidential. Where one of them did not tell
 * its figure there is no sum, for a part is not the whole. What does not add up is the municipality's own.
 * @param municipality the code that answers now
 */
export function joinEarlier(municipality: string, rows: readonly GivenEarlier[]): EarlierRow[] {
  const byPlace = new Map<string, GivenEarlier[]>()
  for (const row of rows) {
    const key = `${row.year} ${writeRef(row)}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), row])
  }
  return [...byPlace.values()].flatMap((given): EarlierRow[] => {
    const [first] = given
    if (!first) return []
    const own = given.filter((row) => row.municipality === municipality)
    if (first.asked.length < 2 || !first.addable) return own
    const told = new Map(given.map((row) => [row.municipality, row]))
    const sum = addUp(first.asked.map((code) => told.get(code)))
    return sum ? [{ ...first, ...sum, choices: null }] : []
  })
}

function addUp(rows: readonly (GivenEarlier | undefined)[]): Pick<EarlierRow, 'kind' | 'number'> | undefined {
  const applying = rows.filter((row) => row?.kind !== 'notApplicable')
  if (!applying.length) return { kind: 'notApplicable', number: null }
  let number = 0
  for (const row of applying) {
    if (row?.number === null || row?.number === undefined) return undefined
    number += row.number
  }
  const has = (kind: EarlierRow['kind']) => applying.some((row) => row?.kind === kind)
  return { number, kind: has('confidential') ? 'confidential' : has('estimated') ? 'estimated' : 'number' }
}
