import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { nobody, type ReadTx, read, write } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { predecessorsOf } from '../../base/municipalities/mergers'
import { scopeFor } from '../../base/people/domain/person'
import { Problem } from '../../base/problems/problem'
import { readSheet } from '../../base/sheets/readSheet'
import type { Sheet } from '../../base/sheets/sheet'
import { importNow } from '../../youth/domain/import/carryOut'
import { findSheetPlace } from '../../youth/domain/import/imports'
import { makeUnit } from '../../youth/domain/import/mapping/mapping'
import { findUnitBy } from '../../youth/domain/import/mapping/unitNames'
import { describePreview } from '../../youth/domain/import/preview'
import { foresee, type Tally, type Transact } from '../../youth/domain/import/record/importRows'
import { type SheetPlace, type Understood, understandSheet } from '../../youth/domain/import/understand'
import { unitLanguageOf } from '../../youth/domain/import/unitLanguage'
import type { Opened } from '../openDatabase'
import { translate } from '../words'
import { bytesOf, readMapping, writeMapping } from './importFiles'
import type { ImportValues } from './importOptions'
import { findImportPlace } from './importPlace'
import { writePreview } from './importPreview'
import { isAgreed } from './isAgreed'

type Values = ImportValues

/** Imports a sheet of sessions from the command line. @throws Error in words for people */
export async function importSessions(opened: Opened, [what, file]: string[], values: Values): Promise<void> {
  if (what !== 'sessions' || !file) throw new Error('Say: import sessions FILE')
  try {
    await importFile(opened, file, values)
  } catch (error) {
    throw error instanceof Problem ? new Error(error.document(translate('en'), 'en').detail) : error
  }
}

async function importFile({ app, owner }: Opened, file: string, values: Values) {
  const register = await read(app, nobody, loadRegister)
  const sheet = await readSheet(await bytesOf(file))
  const { person, municipality } = await findImportPlace(
    owner,
    register,
    values,
    await namesIn(sheet, values),
  )
  const scope = scopeFor(person, 'youth.import')
  const reading: Transact<ReadTx> = (work) => read(app, scope, work)

  const municipalities = [municipality, ...predecessorsOf(register, municipality)]
  const place = await reading((tx) => findSheetPlace(tx, { municipality, municipalities }))
  const understood = await understand(sheet, place, values)
  const planned = await foresee(reading, understood.rows.accepted, place)
  const preview = describePreview(understood, planned, Number.POSITIVE_INFINITY)
  console.log(writePreview(preview, { file: basename(file), kind: sheet.kind, units: place.units }))
  console.log(`\nFor the municipality ${municipality}, in the name of ${person.email}.`)

  if (typeof values['write-mapping'] === 'string')
    await writeMapping(values['write-mapping'], understood, place)
  if (values['dry-run']) return console.log('\nNothing was recorded: this was a dry run.')
  if (!preview.counts.new) return console.log('\nThere is nothing to record.')
  if (!values.yes && !(await isAgreed(`Record ${preview.counts.new} sessions?`)))
    return console.log('\nNothing was recorded. Answer yes, or say --yes, to record what is shown above.')

  const request = {
    id: randomUUID(),
    fileName: basename(file),
    sheet,
    mapping: understood.mapping,
    rows: understood.rows,
    place,
    language: unitLanguageOf(register, municipality),
  }
  const tally = await importNow(
    (work) => write(app, scope, work),
    person,
    request,
    tellProgress(planned.length),
  )
  console.log(resultOf(tally, preview.counts.new))
}

const givenMapping = async ({ mapping }: Values) => (mapping === undefined ? null : readMapping(mapping))

/** The names of units that a sheet has, as it understands itself. */
async function namesIn(sheet: Sheet, values: Values): Promise<string[]> {
  const nowhere = { municipality: '', municipalities: [], units: [], keptFrom: new Map() }
  const understood = await understandSheet(sheet, await givenMapping(values), nowhere)
  return describePreview(understood, []).units.map(({ name }) => name)
}

/** The sheet as the given mapping or its own headings say, with the unit of rows that name none or an unknown one. */
async function understand(sheet: Sheet, place: SheetPlace, values: Values): Promise<Understood> {
  const first = await understandSheet(sheet, await givenMapping(values), place)
  const { mapping } = first
  const unit = values.unit === undefined ? null : findUnitBy(place.units, values.unit)
  if (values.unit !== undefined && !unit)
    throw new Error(`The municipality has no single unit ${values.unit}.`)
  if (unit) mapping.otherwise.unit = unit.id
  const unknown = values['make-units'] ? makeUnit : unit?.id
  mapping.units = describePreview(first, []).units.flatMap((one) => {
    const stands = one.unit ?? unknown
    return stands ? [{ name: one.name, unit: stands }] : []
  })
  return understandSheet(sheet, mapping, place)
}

/** A line that counts on a terminal; elsewhere one for each ten thousand rows. */
function tellProgress(all: number): (done: number) => void {
  let told = 0
  return (done) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} rows`)
    else if (done - told >= 10_000) {
      told = done
      console.log(`${done} of ${all} rows`)
    }
    if (process.stdout.isTTY && done === all) process.stdout.write('\n')
  }
}

function resultOf(tally: Tally, expected: number): string {
  const meanwhile = expected - tally.new
  return [
    `Recorded ${tally.new} sessions.`,
    meanwhile > 0 ? `${meanwhile} were recorded by somebody else while this import ran.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
