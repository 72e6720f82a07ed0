import pg from 'pg'
import { databaseOn } from '../../../base/database/connect'
import { addWriters, type Writer } from '../../load/writers'
import type { Installation } from './installation'

/** Adds a youth worker who is signed in, and a unit, while the server runs. */
export async function addWriter({ superuser }: Installation): Promise<Writer> {
  const pool = new pg.Pool({ ...(await superuser()), max: 1 })
  try {
    const [writer] = await addWriters(databaseOn(pool), 1)
    if (!writer) throw new Error('nobody was added')
    return writer
  } finally {
    await pool.end()
  }
}
