import { type Facet, facets } from './facets'

/** What sums are told apart by. */
export const groupings = [
  'month',
  'year',
  'unit',
  'form',
  'environment',
  'age',
  'gender',
  'tag',
  'group',
  'youth-part',
  ...facets,
] as const
export type Grouping = (typeof groupings)[number]

export const isFacet = (by: Grouping): by is Facet => (facets as readonly string[]).includes(by)
