import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { nobody, read } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { predecessorsOf } from '../../base/municipalities/mergers'
import { findMunicipality } from '../../base/municipalities/register'
import { exportFiles } from '../../youth/domain/export/exportFiles'
import { zipped } from '../../youth/domain/export/zipped'
import type { Opened } from '../openDatabase'
import { translate } from '../words'

/** Writes all that a municipality has recorded of its youth work into a .zip. @throws Error in words for people */
export async function exportYouth({ app }: Opened, [what, municipality, file]: string[]): Promise<void> {
  if (what !== 'youth' || !municipality || !file) throw new Error('Say: export youth CODE FILE')
  const register = await read(app, nobody, loadRegister)
  if (!findMunicipality(register, municipality)) throw new Error(`There is no municipality ${municipality}.`)
  const municipalities = [municipality, ...predecessorsOf(register, municipality)]
  const asked = { municipality, municipalities, translate }
  // An operator holds the database; what is written is held to the municipality all the same.
  await read(app, { ...nobody, municipalities }, (tx) =>
    pipeline(Readable.from(zipped(exportFiles(tx, asked))), createWriteStream(file)),
  )
  console.log(`All that the municipality ${municipality} has recorded is in ${file}.`)
}
