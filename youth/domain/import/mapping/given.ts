import type { Mapping } from './mapping'
import { normalise } from './normalise'

type Named = { id: string; name: { fi: string; sv: string } }

/** A mapping as a file that others can use: units stand in it by their names, as people know them. */
export function asFile(mapping: Mapping, units: readonly Named[]): Mapping {
  const named = (unit: string) => units.find(({ id }) => id === unit)?.name.fi ?? unit
  const { unit, ...otherwise } = mapping.otherwise
  return {
    ...mapping,
    units: mapping.units.map((one) => ({ ...one, unit: named(one.unit) })),
    otherwise: { ...otherwise, ...(unit === undefined ? {} : { unit: named(unit) }) },
  }
}

/**
 * How a sheet is understood once a mapping from a file is laid over it: the file has the word on what stands in the sheet,
 * and what it does not speak of stays. A unit that the municipality does not have is left as it was.
 */
export function withGiven(seen: Mapping, given: Partial<Mapping>, units: readonly Named[]): Mapping {
  const idOf = (said: string) => {
    if (said === 'make' || said === 'leave-out') return said
    return units.find(({ id, name }) =>
      [id, name.fi, name.sv].some((one) => normalise(one) === normalise(said)),
    )?.id
  }
  const said = new Map(given.columns?.map(({ heading, means }) => [normalise(heading), means]))
  const known = given.units?.flatMap((one) => {
    const unit = idOf(one.unit)
    return unit ? [{ ...one, unit }] : []
  })
  const { unit, ...otherwise } = given.otherwise ?? {}
  const place = unit === undefined ? undefined : idOf(unit)
  return {
    columns: seen.columns.map(({ heading, means }) => ({
      heading,
      means: said.get(normalise(heading)) ?? means,
    })),
    forms: laidOver(seen.forms, given.forms, ({ word }) => word),
    environments: laidOver(seen.environments, given.environments, ({ word }) => word),
    ...(seen.tags || given.tags ? { tags: laidOver(seen.tags ?? [], given.tags, ({ word }) => word) } : {}),
    units: laidOver(seen.units, known, ({ name }) => name),
    otherwise: { ...seen.otherwise, ...otherwise, ...(place === undefined ? {} : { unit: place }) },
  }
}

function laidOver<T>(seen: readonly T[], given: readonly T[] | undefined, wordOf: (one: T) => string): T[] {
  const words = new Map([...seen, ...(given ?? [])].map((one) => [normalise(wordOf(one)), one]))
  return [...words.values()]
}
