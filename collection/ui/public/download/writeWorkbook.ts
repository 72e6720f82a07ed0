import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { PlainSheet } from './plainSheet'

/**
 * Runs beside the server: a workbook of a million cells takes seconds, and pages are answered meanwhile. It is given
 * sheet after sheet, writes them when told that there are no more, and hands the bytes over.
 */
const writer = `
const { parentPort, workerData } = require('node:worker_threads')
const loaded = require(workerData.library)
const writeXlsxFile = loaded.default ?? loaded
const sheets = []
const head = (value) => value === null ? null : { value, type: String, fontWeight: 'bold' }
const cell = (value) => typeof value === 'string' ? { value, type: String } : value
parentPort.on('message', async (sheet) => {
  if (sheet) {
    const { name, heads, widths, rows } = sheet
    sheets.push({
      sheet: name,
      data: rows.map((row, at) => row.map(at < heads ? head : cell)),
      columns: widths.map((width) => ({ width })),
      ...(heads ? { stickyRowsCount: heads } : {}),
    })
    return
  }
  const { buffer, byteOffset, byteLength } = await writeXlsxFile(sheets).toBuffer()
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength)
  parentPort.postMessage(bytes, [bytes])
  parentPort.close()
})`

/** Writes sheets into one workbook, in the order they come. */
export async function writeWorkbook(sheets: AsyncIterable<PlainSheet>): Promise<Buffer<ArrayBuffer>> {
  const library = createRequire(import.meta.url).resolve('write-excel-file/node')
  const worker = new Worker(writer, { eval: true, workerData: { library } })
  try {
    const written = new Promise<ArrayBuffer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the workbook was not written (${code})`)))
    })
    // Waited for below; a failure meanwhile must not go unhandled.
    written.catch(() => {})
    for await (const sheet of sheets) worker.postMessage(sheet)
    worker.postMessage(null)
    return Buffer.from(await written)
  } finally {
    await worker.terminate()
  }
}
