import type { IndicatorContent } from '../../../../collection/domain/indicator'

/** A version of an indicator as it was decided. */
export type DecidedVersion = { version: number; decidedOn: string | null; content: IndicatorContent }

/** Every indicator of culture that was ever decided, by code, each with its versions: the newest first. */
export type Catalogue = ReadonlyMap<string, readonly [DecidedVersion, ...DecidedVersion[]]>

/** What an indicator said when a release came out: the newest version decided by that day, else its first. */
export function contentOn(catalogue: Catalogue, code: string, day: string): IndicatorContent | undefined {
  const versions = catalogue.get(code)
  const then = versions?.find(({ decidedOn }) => decidedOn === null || decidedOn <= day) ?? versions?.at(-1)
  return then?.content
}
