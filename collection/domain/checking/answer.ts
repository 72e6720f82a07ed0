import type { Value } from '../value'
import type { Spread } from './group'

/** One municipality's answers by written ref. What is not in it has not been touched. */
export type Answer = ReadonlyMap<string, { value: Value; comment: string }>

/** What an answer is held against. */
export type CheckContext = {
  municipality: { code: string; mainland: boolean; bilingual: boolean }
  year: number
  /** The values that this form asks for. A rule that speaks of any other cannot be used, and does not fire. */
  asked: ReadonlySet<string>
  lastYear: ReadonlyMap<string, Value>
  register: ReadonlyMap<string, Value>
  /** Inhabitants on 31 December of the year; undefined where no such figure is known, and then nothing is per inhabitant. */
  population: number | undefined
  /** How the group of municipalities answered, by written ref. */
  group: ReadonlyMap<string, GroupFigures>
}

export type GroupFigures = { value: Spread; perInhabitant: Spread }

/** The number that a value carries, if it carries one. Nothing of any kind is no number, least of all nought. */
export function numberOf(value: Value | undefined): number | undefined {
  if (!value || !('number' in value)) return undefined
  return value.number !== undefined && Number.isFinite(value.number) ? value.number : undefined
}
