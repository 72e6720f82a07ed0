import { activity } from './activity'
import { participation } from './participation'
import { resources } from './resources'
import type { YearlyIndicator } from './write'

export type { YearlyIndicator } from './write'

/** The yearly form of youth work, by code: the first version of each indicator. */
export const yearlyIndicators: readonly YearlyIndicator[] = [...resources, ...activity, ...participation]
