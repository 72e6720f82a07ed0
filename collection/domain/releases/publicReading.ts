import type { ReadTx } from '../../../base/database/transaction'
import { selectReleases } from '../../db/releases/releases'

export { type ChangeRow, countChanges, selectChanges as listChanges } from '../../db/releases/changes'
export { type HeldVersion, selectHeldVersions as listHeldVersions } from '../../db/releases/releases'
export type { TrailRow } from '../../db/releases/trail'
export { findSaid } from './findSaid'

/** The releases of a subject that are out, newest first. Whoever may see more sees no more here. */
export async function listPublishedReleases(read: ReadTx, subject: string) {
  const releases = await selectReleases(read, subject)
  return releases.flatMap(({ number, published_at, tables, ...release }) =>
    number !== null && published_at !== null && tables !== null
      ? [{ ...release, number, tables, publishedAt: published_at }]
      : [],
  )
}
