import type { Words } from '../../base/language/language'
import type { SubjectCode } from './permissions'

/** A code with its name in three languages. */
export type Named = { code: string; name: Words }

/**
 * What a room asks about: culture, youth work. The room hands it over; here it is only data, and whatever is
 * collected works the same.
 */
export type Subject = {
  code: SubjectCode
  name: Words
  /** What the bodies are called that assess what is proposed and that decide on it. */
  bodies: { assess: Words; decide: Words }
  themes: readonly Named[]
  /** The tasks that the law gives in this subject. */
  tasks: readonly Named[]
  /** Sets of policy goals: a strategy is one set among others. */
  goalSets: readonly (Named & { goals: readonly Named[] })[]
  /** Code lists that its records are made with and that are decided in the same way, a version a year. */
  lists?: readonly CodeList[]
}

/** A code list, and what was in it from the first year on, before anything was decided. */
export type CodeList = Named & { first: { year: number; codes: Named[] } }
