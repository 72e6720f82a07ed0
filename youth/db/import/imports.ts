import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Sheet } from '../../../base/sheets/sheet'
import type { Mapping } from '../../domain/import/mapping/mapping'
import '../tables'

export type ImportRow = Omit<Selectable<Tables['youth.import']>, 'sheet'>

const columns = [
  'municipality',
  'id',
  'version',
  'file_name',
  'state',
  'mapping',
  'rows',
  'recorded',
  'there',
  'differing',
  'deleted',
  'locked',
  'refused',
  'created_by',
  'created_at',
  'progress_at',
] as const

/** The municipality of an import, whoever asks: what permission is asked for. */
export async function findPlaceOfImport(read: ReadTx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    municipality: string
  }>`select municipality from youth.place_of_import(${id})`.execute(read)
  return rows[0]?.municipality
}

export async function findImport(read: ReadTx, id: string): Promise<ImportRow | undefined> {
  return read.selectFrom('youth.import').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The sheet as it was read; null once it has been imported, discarded or forgotten. */
export async function findSheet(read: ReadTx, id: string): Promise<Sheet | null> {
  const row = await read.selectFrom('youth.import').select('sheet').where('id', '=', id).executeTakeFirst()
  return row?.sheet ?? null
}

/** The imports of a municipality, newest first, with who made them. */
export async function selectImports(
  read: ReadTx,
  municipality: string,
): Promise<(ImportRow & { person: string | null })[]> {
  return read
    .selectFrom('youth.import as i')
    .leftJoin('base.person as p', 'p.id', 'i.created_by')
    .select([...columns.map((column) => `i.${column}` as const), 'p.name as person'])
    .where('i.municipality', '=', municipality)
    .where('i.state', '<>', 'discarded')
    .orderBy('i.created_at', 'desc')
    .limit(20)
    .execute()
}

/** The mapping of the last import that was carried through. */
export async function findFormerMapping(read: ReadTx, municipality: string): Promise<Mapping | null> {
  const row = await read
    .selectFrom('youth.import')
    .select('mapping')
    .where('municipality', '=', municipality)
    .where('state', '=', 'done')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.mapping ?? null
}

/** False where the id was taken in the meantime. */
export async function insertImport(
  write: WriteTx,
  made: {
    id: string
    municipality: string
    fileName: string
    sheet: Sheet | null
    mapping: Mapping
    createdBy: string
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('youth.import')
    .values({
      municipality: made.municipality,
      id: made.id,
      file_name: made.fileName,
      state: 'ready',
      sheet: made.sheet && JSON.stringify(made.sheet),
      mapping: JSON.stringify(made.mapping),
      created_by: made.createdBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type ImportChanges = Partial<
  Pick<ImportRow, 'state' | 'rows' | 'recorded' | 'there' | 'differing' | 'deleted' | 'locked' | 'refused'>
> & { mapping?: Mapping; sheet?: null }

/** Writes changes over an import of a version that stands; `progress_at` says that it is alive. False where it has changed. */
export async function updateImport(
  write: WriteTx,
  { id, version }: { id: string; version?: number },
  { mapping, ...changes }: ImportChanges,
): Promise<boolean> {
  let query = write
    .updateTable('youth.import')
    .set({
      ...changes,
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      version: sql<number>`version + 1`,
      progress_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
  if (version !== undefined) query = query.where('version', '=', version)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Empties sheets that are over a week old, those of other municipalities too. */
export async function forgetSheets(write: WriteTx): Promise<void> {
  await sql`select youth.forget_sheets()`.execute(write)
}

/** One chunk of one import at a time in a municipality; held until the transaction ends. */
export async function holdImports(write: WriteTx, municipality: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('youth.import'), ${Number(municipality)}::int)`.execute(
    write,
  )
}
