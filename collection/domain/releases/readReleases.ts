import type { ReadTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import {
  findReleaseRow,
  type RegisterYear,
  type ReleaseRow,
  selectRegisterYears,
  selectReleases,
} from '../../db/releases/releases'
import { type FormerValue, selectFormerValues, type TrailRow } from '../../db/releases/trail'
import { readRef } from '../value'
import { findSaid } from './findSaid'

/** All releases of a subject, those not out yet first, for those who make them. @throws not-allowed (403) */
export async function listPreparedReleases(
  read: ReadTx,
  person: Person | null,
  subject: string,
): Promise<ReleaseRow[]> {
  allow(person, 'collection.release.make', 'nation')
  return selectReleases(read, subject)
}

/** The years that registers say something of, and where their rounds stand, for those who prepare a release. @throws not-allowed (403) */
export async function listRegisterYears(
  read: ReadTx,
  person: Person | null,
  subject: string,
): Promise<RegisterYear[]> {
  allow(person, 'collection.release.make', 'nation')
  return selectRegisterYears(read, subject)
}

/** How one value of a release came about, and what every release so far has said of it. @throws not-found (404) */
export async function getTrail(
  read: ReadTx,
  register: Register,
  {
    release: id,
    municipality,
    year,
    ref,
  }: { release: string; municipality: string; year: number; ref: string },
): Promise<{ value: TrailRow; former: FormerValue[] }> {
  const found = readRef(ref)
  const release = await findReleaseRow(read, id)
  if (!found || !release) throw problem.notFound()
  const value = await findSaid(read, register, { ...found, municipality, year, release: id })
  if (!value) throw problem.notFound()
  const former = await selectFormerValues(read, release.subject, { ...found, municipality, year })
  return { value, former }
}
