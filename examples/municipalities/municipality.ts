import type { Language } from '../../base/language/language'
import type { Environment } from '../../youth/domain/codes'
import type { SchoolHolidays } from '../calendar'
import type { Activity } from './programme'
import { schools, streetWork } from './programmes'

/** How much of the visitors a municipality has decided to note. */
export type Counting = 'ages-and-genders' | 'ages' | 'coarse-ages' | 'total'

export type DemoUnit = {
  fi: string
  sv: string
  environment: Environment
  programme: readonly Activity[]
  /** Where it was made before a merger: its records keep that code. */
  madeIn?: string
}

export type DemoMunicipality = {
  code: string
  /** The language in which its people write. */
  language: Exclude<Language, 'en'>
  /** In which languages its activities are held. */
  activityLanguage: 'fi' | 'sv' | 'both'
  counting: Counting
  holidays: SchoolHolidays
  /** How much livelier each year is than the one before. */
  growth: number
  /** Whether its months are public; null where nobody has decided yet. */
  public: boolean | null
  colleague: string
  units: readonly DemoUnit[]
}

export const south: SchoolHolidays = { winter: 8, autumn: 42 }
export const middle: SchoolHolidays = { winter: 9, autumn: 42 }
export const north: SchoolHolidays = { winter: 10, autumn: 43 }

export const facility = (fi: string, sv: string, programme: readonly Activity[]): DemoUnit => ({
  fi,
  sv,
  environment: 'youth-facility',
  programme,
})
export const schoolWork = (size: number): DemoUnit => ({
  fi: 'Koulunuorisotyö',
  sv: 'Skolungdomsarbetet',
  environment: 'school-upper',
  programme: schools(size),
})
export const outdoors = (size: number): DemoUnit => ({
  fi: 'Jalkautuva nuorisotyö',
  sv: 'Fältarbetet',
  environment: 'street',
  programme: streetWork(size),
})
