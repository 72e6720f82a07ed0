import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { nobody, type ReadTx, read, write } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import { predecessorsOf } from '../../base/municipalities/mergers'
import { findMunicipality, type Register } from '../../base/municipalities/register'
import { may } from '../../base/people/domain/allow'
import { type Person, scopeFor } from '../../base/people/domain/person'
import { Problem } from '../../base/problems/problem'
import { importNow } from '../../youth/domain/import/carryOut'
import { findSheetPlace } from '../../youth/domain/import/imports'
import { makeUnit } from '../../youth/domain/import/mapping/mapping'
import { findUnitBy } from '../../youth/domain/import/mapping/unitNames'
import { describePreview } from '../../youth/domain/import/preview'
import { foresee, type Tally, type Transact } from '../../youth/domain/import/record/importRows'
import { readSheet } from '../../youth/domain/import/sheet/readSheet'
import type { Sheet } from '../../youth/domain/import/sheet/sheet'
import { type SheetPlace, type Understood, understandSheet } from '../../youth/domain/import/understand'
import { unitLanguageOf } from '../../youth/domain/import/unitLanguage'
import type { Opened } from '../openDatabase'
import { roles } from '../roles'
import { translate } from '../words'
import { findActingPerson } from './actingPerson'
import { bytesOf, readMapping, writeMapping } from './importFiles'
import { writePreview } from './importPreview'

type Values = Record<string, string | boolean | undefined>

/** Imports a sheet of sessions from the command line. @throws Error in words for people */
export async function importSessions(opened: Opened, [what, file]: string[], values: Values): Promise<void> {
  if (what !== 'sessions' || !file) throw new Error('Say: import sessions FILE --as EMAIL')
  try {
    await importFile(opened, file, values)
  } catch (error) {
    throw error instanceof Problem ? new Error(error.document(translate('en'), 'en').detail) : error
  }
}

async function importFile({ app, owner }: Opened, file: string, values: Values) {
  const register = await read(app, nobody, loadRegister)
  const person = await personOf(owner, values.as)
  const municipality = municipalityOf(person, register, values.municipality)
  const scope = scopeFor(person, 'youth.import')
  const reading: Transact<ReadTx> = (work) => read(app, scope, work)

  const sheet = await readSheet(await bytesOf(file))
  const municipalities = [municipality, ...predecessorsOf(register, municipality)]
  const place = await reading((tx) => findSheetPlace(tx, { municipality, municipalities }))
  const understood = await understand(sheet, place, values)
  const planned = await foresee(reading, understood.rows.accepted, place)
  const preview = describePreview(understood, planned, Number.POSITIVE_INFINITY)
  console.log(writePreview(preview, { file: basename(file), kind: sheet.kind, units: place.units }))

  if (typeof values['write-mapping'] === 'string')
    await writeMapping(values['write-mapping'], understood, place)
  if (values['dry-run']) return console.log('\nNothing was recorded: this was a dry run.')
  if (!preview.counts.new) return console.log('\nThere is nothing to record.')
  if (!(await isAgreed(values.yes, preview.counts.new))) return

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

async function personOf(owner: Opened['owner'], email: Values[string]): Promise<Person> {
  if (typeof email !== 'string')
    throw new Error('Say in whose name: --as EMAIL, the head of youth services of the municipality.')
  const person = await findActingPerson(owner, roles, email)
  if (!person) throw new Error(`Nobody with the address ${email} is here.`)
  return person
}

function municipalityOf(person: Person, register: Register, asked: Values[string]): string {
  const own = person.grants.flatMap(({ municipality }) => municipality ?? [])
  const code = asked ?? (new Set(own).size === 1 ? own[0] : undefined)
  if (typeof code !== 'string') throw new Error('Say for which municipality: --municipality CODE.')
  if (!findMunicipality(register, code)) throw new Error(`There is no municipality ${code}.`)
  if (!may(person, 'youth.import', { municipality: code }))
    throw new Error(`${person.email} may not import sessions for the municipality ${code}.`)
  return code
}

/** The sheet as the given mapping or its own headings say, with the unit of rows that name none. */
async function understand(sheet: Sheet, place: SheetPlace, values: Values): Promise<Understood> {
  const given = typeof values.mapping === 'string' ? await readMapping(values.mapping) : null
  const first = await understandSheet(sheet, given, place)
  const { mapping } = first
  if (typeof values.unit === 'string') {
    const unit = findUnitBy(place.units, values.unit)
    if (!unit) throw new Error(`The municipality has no single unit ${values.unit}.`)
    mapping.otherwise.unit = unit.id
  }
  if (values['make-units']) {
    const { units } = describePreview(first, [])
    mapping.units = units.map(({ name, unit }) => ({ name, unit: unit ?? makeUnit }))
  }
  return understandSheet(sheet, mapping, place)
}

async function isAgreed(yes: Values[string], sessions: number): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY) {
    console.log('\nNothing was recorded. Say --yes to record what is shown above.')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`\nRecord ${sessions} sessions? (yes/no) `).finally(() => lines.close())
  const agreed = /^(y|yes|k|kyllä|j|ja)$/i.test(answer.trim())
  if (!agreed) console.log('Nothing was recorded.')
  return agreed
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
