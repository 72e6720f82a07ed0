import type { ReadTx } from '../../../../base/database/transaction'
import { listPublicVersions } from '../../../domain/definition/publicVersions'
import type { IndicatorContent } from '../../../domain/indicator'
import type { HeldVersion } from '../../../domain/releases/publicReading'

/** A version of an indicator as it was decided. */
export type DecidedVersion = { version: number; decidedOn: string | null; content: IndicatorContent }

/** Every indicator of a subject that was ever decided, by code, each with its versions: the newest first. */
export type Catalogue = ReadonlyMap<string, readonly [DecidedVersion, ...DecidedVersion[]]>

export async function readCatalogue(read: ReadTx, subject: string): Promise<Catalogue> {
  const catalogue = new Map<string, [DecidedVersion, ...DecidedVersion[]]>()
  for (const { indicator, version, decided_on, content } of await listPublicVersions(read, subject)) {
    const decided = { version, decidedOn: decided_on, content }
    const known = catalogue.get(indicator)
    if (known) known.push(decided)
    else catalogue.set(indicator, [decided])
  }
  return catalogue
}

/**
 * What an indicator says in a release: the newest version that the release holds, of all years or of one. Where it holds
 * none, the first one decided.
 */
export function contentIn(
  catalogue: Catalogue,
  held: readonly HeldVersion[],
  code: string,
  year?: string,
): IndicatorContent | undefined {
  const versions = catalogue.get(code)
  const among = held.filter((one) => one.indicator === code && (!year || String(one.year) === year))
  const newest = Math.max(...among.map(({ version }) => version))
  return (versions?.find(({ version }) => version === newest) ?? versions?.at(-1))?.content
}
