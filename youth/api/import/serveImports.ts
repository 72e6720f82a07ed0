import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { allow } from '../../../base/people/domain/allow'
import { readSheet } from '../../../base/sheets/readSheet'
import type { ImportRow } from '../../db/import/imports'
import { startImport } from '../../domain/import/carryOut'
import {
  changeMapping,
  discardImport,
  getImport,
  isUnderWay,
  keepSheet,
  listImports,
  previewImport,
} from '../../domain/import/imports'
import { reasonSentence } from '../../domain/import/rows/reason'
import { unitLanguageOf } from '../../domain/import/unitLanguage'
import { withPredecessors } from '../withPredecessors'
import {
  deleteImport,
  getImportEndpoint,
  getImportPreview,
  getImports,
  postImportStart,
  putImport,
  putImportMapping,
} from './endpoints'
import type { Import } from './schemas'

/** Serves the import of sheets. @param parts.report is told what stopped a work that went on after its answer */
export function serveImports(
  app: Hono,
  ground: Ground,
  { register, report }: { register: Register; report: (error: unknown) => void },
): void {
  const municipalitiesOf = (code: string) => ({
    municipality: code,
    municipalities: withPredecessors(register, code),
  })

  serve(app, ground, putImport, async ({ person, write, params, query, bytes, header }) => {
    const where = municipalitiesOf(query.municipality)
    allow(person, 'youth.import', where)
    const sheet = await readSheet(bytes)
    const fileName = fileNameIn(header('content-disposition'))
    const { status, version } = await keepSheet(write, person, { id: params.id, fileName, sheet, where })
    return { status, body: { id: params.id, version } }
  })
  serve(app, ground, getImports, async ({ person, read, query }) => {
    municipalitiesOf(query.municipality)
    const rows = await read((tx) => listImports(tx, person, query.municipality))
    return { body: rows.map((row) => ({ ...describe(row), person: row.person })) }
  })
  serve(app, ground, getImportEndpoint, async ({ person, read, params }) => ({
    body: describe(await read((tx) => getImport(tx, person, params.id))),
  }))
  serve(app, ground, getImportPreview, async ({ person, read, params, t }) => {
    const { stored, preview, kind } = await previewImport(read, person, {
      id: params.id,
      withPredecessors: (code) => withPredecessors(register, code),
    })
    const refused = preview.refused.map(({ tab, row, reasons }) => ({
      tab,
      row,
      sentences: reasons.map((reason) => reasonSentence(t, reason)),
    }))
    return { body: { version: stored.version, kind, ...preview, refused } }
  })
  serve(app, ground, putImportMapping, async ({ person, write, params, body }) => ({
    body: { id: params.id, version: await write((tx) => changeMapping(tx, person, { ...params, ...body })) },
  }))
  serve(app, ground, postImportStart, async ({ person, read, write, params, body }) => {
    const { municipality } = await read((tx) => getImport(tx, person, params.id))
    const work = await startImport(write, person, {
      ...params,
      ...body,
      withPredecessors: (code) => withPredecessors(register, code),
      language: unitLanguageOf(register, municipality),
    })
    // The answer does not wait for it; how far it is, is asked for.
    if (work) void work().catch(report)
    const stored = await read((tx) => getImport(tx, person, params.id))
    return { status: work ? 202 : 200, body: describe(stored) }
  })
  serve(app, ground, deleteImport, async ({ person, write, params }) => {
    await write((tx) => discardImport(tx, person, params.id))
    return {}
  })
}

function describe(row: ImportRow): Import {
  const { id, municipality, version, state, rows, recorded, there, differing, deleted, locked, refused } = row
  return {
    ...{ id, municipality, version, rows, recorded, there, differing, deleted, locked, refused },
    fileName: row.file_name,
    state: state === 'importing' && !isUnderWay(row) ? 'cut-off' : state,
    createdAt: row.created_at.toISOString(),
  }
}

/** The name in `attachment; filename*=UTF-8''…`, cut to what is kept; `-` without one. */
function fileNameIn(header: string | undefined): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1] ?? ''
  try {
    const name = decodeURIComponent(encoded).replace(/\p{Control}|\p{Surrogate}/gu, '')
    return name.slice(0, 200) || '-'
  } catch {
    return '-'
  }
}
