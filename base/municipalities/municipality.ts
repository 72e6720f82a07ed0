/** A municipality that exists or has existed since the register began. `code` keeps its leading zeros. */
export type Municipality = {
  code: string
  name: { fi: string; sv: string }
  firstYear: number
  /** The last year before it was merged into `successor`; null while it exists. */
  lastYear: number | null
  successor: string | null
  /** Its centre in degrees (WGS 84); null for municipalities that have been merged. */
  lon: number | null
  lat: number | null
}

/** The languages of a municipality, the majority's first: Porvoo is `fi-sv`, Korsnäs `sv-fi`. */
export type MunicipalityLanguage = 'fi' | 'fi-sv' | 'sv' | 'sv-fi'

/** A municipality and the areas it belongs to in one year, by their codes. */
export type MunicipalityOfYear = Municipality & {
  region: string
  subregion: string
  /** 1 urban, 2 semi-urban, 3 rural. */
  group: string
  language: MunicipalityLanguage
  /** Null before 2018, and for two since merged municipalities before 2021. */
  wellbeingCounty: string | null
  /** Regional state administrative agency; null from 2026. */
  avi: string | null
  /** Null before 2026, and in Åland. */
  vitalityCentre: string | null
}
