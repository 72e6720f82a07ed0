import * as z from 'zod/mini'
import { endpoint } from '../../../base/endpoints/endpoint'
import { sheetLimits } from '../../../base/sheets/limits'
import '../../domain/permissions'
import { Import, ImportId, ImportPreview, ImportStart, Imports, ImportsQuery, MappingChange } from './schemas'

/** How large a sheet may be and how many rows it may have, for those who choose one. */
export const { bytes: sheetBytes, rows: sheetRows } = sheetLimits

const access = 'youth.import'
const Version = z.object({ id: z.string(), version: z.number() })

export const putImport = endpoint({
  method: 'PUT',
  path: '/api/youth/imports/{id}',
  access,
  summary:
    'Send a sheet of sessions, CSV or XLSX, to be looked at. Nothing is recorded yet. The id is a UUID made by the client; the file name goes in Content-Disposition.',
  params: ImportId,
  query: ImportsQuery,
  raw: [
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/octet-stream',
    // What Windows calls a CSV file where Excel is installed.
    'application/vnd.ms-excel',
    'text/plain',
    'text/tab-separated-values',
  ],
  limit: { bytes: sheetLimits.bytes },
  answer: Version,
  statuses: [201, 200],
})
export const getImports = endpoint({
  method: 'GET',
  path: '/api/youth/imports',
  access,
  summary: 'The last imports of a municipality, and what came of each.',
  query: ImportsQuery,
  answer: Imports,
  statuses: [200],
})
export const getImportEndpoint = endpoint({
  method: 'GET',
  path: '/api/youth/imports/{id}',
  access,
  summary: 'How an import stands.',
  params: ImportId,
  answer: Import,
  statuses: [200],
})
export const getImportPreview = endpoint({
  method: 'GET',
  path: '/api/youth/imports/{id}/preview',
  access,
  summary: 'How a sheet is understood, and what would become of each row.',
  params: ImportId,
  answer: ImportPreview,
  statuses: [200],
})
export const putImportMapping = endpoint({
  method: 'PUT',
  path: '/api/youth/imports/{id}/mapping',
  access,
  summary: 'Change how a sheet is understood.',
  params: ImportId,
  body: MappingChange,
  limit: { bytes: 256 * 1024 },
  answer: Version,
  statuses: [200],
})
export const postImportStart = endpoint({
  method: 'POST',
  path: '/api/youth/imports/{id}/start',
  access,
  summary:
    'Record what the preview showed, or go on where an import was cut off. The work goes on after the answer.',
  params: ImportId,
  body: ImportStart,
  answer: Import,
  statuses: [202, 200],
})
export const deleteImport = endpoint({
  method: 'DELETE',
  path: '/api/youth/imports/{id}',
  access,
  summary: 'Forget a sheet that is not wanted. What was recorded stays.',
  params: ImportId,
  statuses: [204],
})

export const importEndpoints = [
  putImport,
  getImports,
  getImportEndpoint,
  getImportPreview,
  putImportMapping,
  postImportStart,
  deleteImport,
]
