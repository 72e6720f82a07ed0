import type { ReadTx } from '../../../../base/database/transaction'
import { listPublicVersions } from '../../../../collection/domain/definition/publicVersions'
import type { IndicatorContent } from '../../../../collection/domain/indicator'
import { cultureSubject } from '../../../domain/subject'

/** A version of an indicator as it was decided. */
export type DecidedVersion = { version: number; decidedOn: string | null; content: IndicatorContent }

/** Every indicator of culture that was ever decided, by code, each with its versions: the newest first. */
export type Catalogue = ReadonlyMap<string, readonly [DecidedVersion, ...DecidedVersion[]]>

export async function readCatalogue(read: ReadTx): Promise<Catalogue> {
  const catalogue = new Map<string, [DecidedVersion, ...DecidedVersion[]]>()
  for (const { indicator, version, decided_on, content } of await listPublicVersions(
    read,
    cultureSubject.code,
  )) {
    const decided = { version, decidedOn: decided_on, content }
    const known = catalogue.get(indicator)
    if (known) known.push(decided)
    else catalogue.set(indicator, [decided])
  }
  return catalogue
}

/** What an indicator said when a release came out: the newest version decided by that day, else its first. */
export function contentOn(catalogue: Catalogue, code: string, day: string): IndicatorContent | undefined {
  const versions = catalogue.get(code)
  const then = versions?.find(({ decidedOn }) => decidedOn === null || decidedOn <= day) ?? versions?.at(-1)
  return then?.content
}
