import { cellText } from '../../../../base/sheets/sheet'
import type { UnitRow } from '../../../db/units/units'
import { meaningOfHeading } from './headings'
import type { Mapping } from './mapping'
import { type Meaning, mayRepeat, partOf } from './meanings'
import { normalise } from './normalise'
import type { KnownHeadings, Table } from './tables'
import { findUnitNamed } from './unitNames'
import { environmentOfWord, formOfWord, tagOfWord, wordsIn } from './words'

export const knownHeadings = (mapping: Mapping | null): KnownHeadings =>
  new Map(mapping?.columns.map(({ heading, means }) => [normalise(heading), means]))

/**
 * What a sheet is taken to mean: as the given mapping says, and where it says nothing as the headings, the words and
 * the names of units themselves do. What stays unknown is left out, and its rows are refused with that reason.
 * @param given a mapping by a person, or the one that the municipality used before
 */
export function proposeMapping(
  tables: readonly Table[],
  units: readonly UnitRow[],
  given: Mapping | null,
): Mapping {
  const columns = proposeColumns(tables, knownHeadings(given))
  const meaning = new Map(columns.map(({ heading, means }) => [heading, means]))
  const words = (wanted: Meaning) => wordsOf(tables, (heading) => meaning.get(heading) === wanted)
  const decided = <T>(list: readonly T[] | undefined, word: (one: T) => string) =>
    new Map((list ?? []).map((one) => [normalise(word(one)), one]))

  const [forms, environments, tags, names] = [
    decided(given?.forms, ({ word }) => word),
    decided(given?.environments, ({ word }) => word),
    decided(given?.tags, ({ word }) => word),
    decided(given?.units, ({ name }) => name),
  ]
  return {
    columns,
    forms: words('form').flatMap((word) => {
      const form = forms.get(normalise(word))?.form ?? formOfWord(word)
      return form ? [{ word, form }] : []
    }),
    environments: words('environment').flatMap((word) => {
      const environment = environments.get(normalise(word))?.environment ?? environmentOfWord(word)
      return environment ? [{ word, environment }] : []
    }),
    tags: wordsOf(tables, (heading) => meaning.get(heading) === 'tags', wordsIn).flatMap((word) => {
      const tag = tags.get(normalise(word))?.tag ?? tagOfWord(word)
      return tag ? [{ word, tag }] : []
    }),
    units: words('unit').flatMap((name) => {
      const unit = names.get(normalise(name))?.unit ?? findUnitNamed(units, name)?.id
      return unit ? [{ name, unit }] : []
    }),
    otherwise: given?.otherwise ?? {},
  }
}

function proposeColumns(tables: readonly Table[], known: KnownHeadings): Mapping['columns'] {
  const headings = [...new Set(tables.flatMap((table) => table.headings))]
  const proposed = headings.map((heading) => {
    const given = known.get(normalise(heading))
    return { heading, given: given !== undefined, means: given ?? meaningOfHeading(heading) ?? 'nothing' }
  })
  // A record tells ages and genders together or one of them. Counted apart, the ages are kept.
  const parts = proposed.map(({ means }) => partOf(means))
  const apart =
    parts.some((part) => part?.gender === 'unspecified') && parts.some((part) => part?.age === 'unspecified')
  const taken = new Set<Meaning>(proposed.filter(({ given }) => given).map(({ means }) => means))
  return proposed.map(({ heading, given, means }) => {
    const twice = !mayRepeat(means) && taken.has(means)
    if (!given && (twice || (apart && partOf(means)?.age === 'unspecified')))
      return { heading, means: 'nothing' }
    taken.add(means)
    return { heading, means }
  })
}

/**
 * The different words of the columns that are asked for, in the order they come; as many as a mapping may hold.
 * @param split what a cell says, where it may say several
 */
export function wordsOf(
  tables: readonly Table[],
  isAsked: (heading: string) => boolean,
  split: (cell: string) => string[] = (cell) => [cell],
): string[] {
  const words = new Map<string, string>()
  const seen = new Set<string>()
  for (const { headings, rows } of tables) {
    const columns = headings.flatMap((heading, column) => (isAsked(heading) ? [column] : []))
    for (const { cells } of columns.length ? rows : []) {
      for (const column of columns) {
        for (const one of split(cellText(cells[column]))) {
          const word = one.slice(0, 120)
          if (!word || seen.has(word) || words.size === 100) continue
          seen.add(word)
          if (!words.has(normalise(word))) words.set(normalise(word), word)
        }
      }
    }
  }
  return [...words.values()]
}
