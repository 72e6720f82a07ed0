import { nobody, read, type WriteTx } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { Problem } from '../../base/problems/problem'
import { readSheet } from '../../base/sheets/readSheet'
import { selectIndicatorsOfRegisters } from '../../collection/db/registers/registerValues'
import { keepRegister } from '../../collection/domain/registers/importRegister'
import { readRegisterSheet } from '../../collection/domain/registers/readRegisterSheet'
import type { Opened } from '../openDatabase'
import { subjects } from '../subjects'
import { translate } from '../words'
import { bytesOf } from './importFiles'
import { isAgreed } from './isAgreed'

type Values = Record<string, string | boolean | undefined>

/** Imports what a register says from the command line. @throws Error in words for people */
export async function importRegister(opened: Opened, [, file]: string[], values: Values): Promise<void> {
  const { subject = 'culture', table, retrieved, licence } = values
  if (!file || !table || !retrieved || !licence)
    throw new Error(
      'Say: import register FILE --table NAME --retrieved YYYY-MM-DD --licence NAME [--subject CODE]',
    )
  if (!subjects.some(({ code }) => code === subject)) throw new Error(`There is no subject ${subject}.`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(retrieved)) || Number.isNaN(Date.parse(String(retrieved))))
    throw new Error('--retrieved is a day, YYYY-MM-DD.')
  try {
    await importFile(opened, file, String(subject), {
      provenance: { table: String(table), retrievedOn: String(retrieved), licence: String(licence) },
      dryRun: values['dry-run'] === true,
      yes: values.yes === true,
    })
  } catch (error) {
    throw error instanceof Problem ? new Error(error.document(translate('en'), 'en').detail) : error
  }
}

type How = {
  provenance: { table: string; retrievedOn: string; licence: string }
  dryRun: boolean
  yes: boolean
}

async function importFile(
  { app, owner }: Opened,
  file: string,
  subject: string,
  { provenance, dryRun, yes }: How,
) {
  const t = translate('en')
  const register = await read(app, nobody, loadRegister)
  const indicators = await read(app, nobody, (tx) => selectIndicatorsOfRegisters(tx, subject))
  const { figures, refusals } = readRegisterSheet(await readSheet(await bytesOf(file)), register, indicators)
  for (const refusal of refusals)
    console.log(
      `row ${refusal.row}, ${refusal.column}: ${t(`collection:register.${refusal.reason}`, { ...refusal })}`,
    )
  console.log(`${figures.length} figures can be taken, ${refusals.length} cannot.`)
  if (dryRun) return console.log('Nothing was kept: this was a dry run.')
  if (!figures.length) return
  if (!yes && !(await isAgreed(`Keep ${figures.length} figures?`)))
    return console.log('Nothing was kept. Answer yes, or say --yes, to keep what can be taken.')
  const kept = await owner
    .transaction()
    .execute((tx) =>
      keepRegister(tx as unknown as WriteTx, { id: null }, { subject, indicators, figures, provenance }),
    )
  console.log(`${kept} are new or say something else than before.`)
}
