import type { Hono } from 'hono'
import { leaveAudit } from '../../../base/audit/audit'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { allowExport, exportFiles } from '../../domain/export/exportFiles'
import { zipped } from '../../domain/export/zipped'
import { today } from '../../domain/times'
import { withPredecessors } from '../withPredecessors'
import { getExport } from './endpoints'
import { streamWithin } from './streamWithin'

/** Each holds a connection while it is fetched. */
const mostAtOnce = 3

/** Serves all that a municipality has recorded. */
export function serveExport(
  app: Hono,
  ground: Ground,
  { register, report }: { register: Register; report: (error: unknown) => void },
): void {
  let running = 0
  serve(app, ground, getExport, async ({ person, read, write, query: { municipality } }) => {
    allowExport(person, municipality)
    const municipalities = withPredecessors(register, municipality)
    if (running >= mostAtOnce) throw problem.busy()
    await write((tx) =>
      leaveAudit(tx, person, {
        action: 'exported',
        kind: 'youth.export',
        subject: municipality,
        municipality,
      }),
    )
    const asked = { municipality, municipalities, translate: ground.translate }
    const stream = streamWithin(async (send) => {
      running++
      try {
        await read(async (tx) => {
          for await (const part of zipped(exportFiles(tx, asked))) await send(part)
        })
      } finally {
        running--
      }
    }, report)
    const name = `kuntakuva-youth-${municipality}-${today()}.zip`
    return {
      stream,
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    }
  })
}
