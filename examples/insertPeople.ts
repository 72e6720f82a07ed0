import type { WriteTx } from '../base/database/transaction'
import { insertRows } from './insertRows'
import { type DemoPerson, demoPeople } from './people'
import { idOf } from './random'

/** Inserts the people one may sign in as, and the leaders of municipalities, as whom nobody signs in, with their roles. */
export async function insertPeople(
  tx: WriteTx,
  leaders: readonly DemoPerson[],
  password: string,
): Promise<void> {
  const row = ({ id, email, name, language }: DemoPerson, hash: string | null) => ({
    id,
    email,
    name,
    language,
    password: hash,
  })
  await insertRows(tx, 'base.person', [
    ...demoPeople.map((one) => row(one, password)),
    ...leaders.map((one) => row(one, null)),
  ])
  const grants = [...demoPeople, ...leaders].flatMap(({ id, email, role, besides, municipality }) => [
    { id: idOf(`grant ${email}`), person: id, role, municipality },
    ...(besides ? [{ id: idOf(`grant ${email} ${besides}`), person: id, role: besides, municipality }] : []),
  ])
  await insertRows(tx, 'base.role_grant', grants)
}
