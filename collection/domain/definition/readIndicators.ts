import type { ReadTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { type DecisionRow, selectDecisionsOf } from '../../db/definition/discussion'
import { selectLast, selectStanding, selectVersions, type VersionRow } from '../../db/definition/indicators'

/** The indicators of a subject that stand, by code. */
export const listIndicators = (read: ReadTx, subject: string): Promise<VersionRow[]> =>
  selectStanding(read, subject)

/** One indicator: all its versions, the first first, and the decisions that made and ended them. @throws not-found (404) */
export async function getIndicator(
  read: ReadTx,
  code: string,
): Promise<{ versions: VersionRow[]; decisions: DecisionRow[] }> {
  const versions = await selectVersions(read, code)
  if (!versions.length) throw problem.notFound()
  return { versions, decisions: await selectDecisionsOf(read, code) }
}

/** Each indicator of a subject as it was last written, for those who edit. @throws not-allowed (403) */
export async function listCatalogue(
  read: ReadTx,
  person: Person | null,
  subject: string,
): Promise<VersionRow[]> {
  allow(person, 'collection.indicator.edit', 'nation')
  return selectLast(read, subject)
}

/** A version as it was written, with its gaps, for those who edit. @throws not-allowed (403), not-found (404) */
export async function getVersion(
  read: ReadTx,
  person: Person | null,
  code: string,
  version: number,
): Promise<VersionRow> {
  allow(person, 'collection.indicator.edit', 'nation')
  const found = (await selectVersions(read, code)).find((one) => one.version === version)
  if (!found) throw problem.notFound()
  return found
}
