import type { PublishTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import { insertCells } from '../db/insertCells'
import { findLatestVersion, insertVersion } from '../db/versions'
import type { PublishedCell, TableDefinition } from '../table'
import { definitionFingerprint, releaseFingerprint } from './fingerprint'
import { type ReadyTable, readyTable } from './readyCells'
import { findLatestRelease } from './releases'

export type { PublishedCell, TableDefinition }

/** What is said of a release itself: what is new in it, and whether its figures are invented. */
export type ReleaseDefinition = { note: Words; example: boolean }

/**
 * Publishes a table's figures as its next release. A release holds all cells of its table, also those that an
 * earlier release had. Where it would say exactly what the latest one says, none is made.
 *
 * Call it within `publishing(…)`, which lets one publisher in at a time.
 * @returns the number of the release that now stands, and whether it was made here
 * @throws Error in a sentence where the definition or a cell cannot be taken; nothing is then written
 */
export async function publish(
  tx: PublishTx,
  table: TableDefinition,
  release: ReleaseDefinition,
  cells: readonly PublishedCell[],
): Promise<{ number: number; made: boolean }> {
  return publishReady(tx, await readyTable(table, cells), release)
}

/** The same of a table that was made ready before. */
export async function publishReady(
  tx: PublishTx,
  { table, ordered }: ReadyTable,
  release: ReleaseDefinition,
): Promise<{ number: number; made: boolean }> {
  const version = await keepVersion(tx, table)
  const fingerprint = await releaseFingerprint(version, release.example, ordered)
  const latest = await findLatestRelease(tx, table.id)
  if (latest?.fingerprint.equals(fingerprint)) return { number: latest.number, made: false }

  const number = (latest?.number ?? 0) + 1
  const { id } = await tx
    .insertInto('statistics.release')
    .values({
      published_table: table.id,
      version,
      number,
      example: release.example,
      note: JSON.stringify(release.note),
      fingerprint,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertCells(tx, id, ordered)
  return { number, made: true }
}

/** The number of the version that says what the definition says: the latest one, or a new one. */
async function keepVersion(tx: PublishTx, table: TableDefinition): Promise<number> {
  const fingerprint = definitionFingerprint(table)
  const latest = await findLatestVersion(tx, table.id)
  if (latest?.fingerprint.equals(fingerprint)) return latest.version
  const version = (latest?.version ?? 0) + 1
  await insertVersion(tx, table, version, fingerprint)
  return version
}
