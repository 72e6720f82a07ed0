import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../database/connect'
import { problem } from '../../problems/catalogue'
import { hashToken } from './token'

/**
 * The key that seals what the person behind a session keeps on a device: the same on each of their devices, so that
 * what was left on one is read there again after the next sign-in.
 * @param token of a session that lives
 * @returns 256 bits in base64
 * @throws not-signed-in (401)
 */
export async function releaseKey(database: Database, token: string): Promise<string> {
  const { rows } = await sql<{ key: Buffer | null }>`
    select base.release_key(${hashToken(token)}, ${randomBytes(32)}) as key`.execute(database)
  const key = rows[0]?.key
  if (!key) throw problem.notSignedIn()
  return key.toString('base64')
}
