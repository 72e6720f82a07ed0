import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../../base/database/transaction'
import type { Ground } from '../../../../base/endpoints/serve'
import { askedLanguage } from '../../../../base/language/language'
import { RecentlyUsed } from '../../../../base/pages/cache/recentlyUsed'
import { downloadHeaders, streamOf } from '../../../../base/pages/download'
import { problem } from '../../../../base/problems/catalogue'
import type { AskedAreas } from '../addresses'
import { type ReleaseView, tables } from '../figures/release'
import type { Standing } from '../figures/standing'
import { csvOf } from './csv'
import type { DownloadGround } from './downloadGround'
import { releaseSheets } from './sheets'
import { writeWorkbook } from './writeWorkbook'

type DownloadNeeds = {
  /** The release of a number, or the latest one. */
  view: (number: string | undefined) => Promise<{ now: Standing; release: ReleaseView | null }>
}

/** Workbooks of the latest releases in three languages; some megabytes each. */
const keptWorkbooks = 6

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Serves all that a release holds, as a workbook or as rows of text, at addresses that stay. */
export function serveDownloads(app: Hono, ground: Ground, { view }: DownloadNeeds): void {
  const workbooks = new RecentlyUsed<Promise<Buffer<ArrayBuffer>>>(keptWorkbooks)

  async function asked(context: Context, areas: AskedAreas) {
    const { release } = await view(context.req.query('release'))
    if (!release) throw problem.notFound()
    const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
    const made: DownloadGround = { language, t: ground.translate(language), release, areas }
    return { made, tag: `"${release.tables[areas].id}-${release.published.number}-${language}"` }
  }

  for (const areas of ['year', 'today'] as const) {
    app.get(`/tables/${tables[areas]}.xlsx`, async (context) => {
      const { made, tag } = await asked(context, areas)
      const headers = headersOf(made, areas, 'xlsx', tag)
      if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
      // A release is never changed, so its workbook is written once; meanwhile others wait for the same one.
      const known = workbooks.get(tag)
      const book = known ?? writeWorkbook(releaseSheets(made, (work) => read(ground.database, nobody, work)))
      if (!known) {
        workbooks.set(tag, book)
        book.catch(() => workbooks.delete(tag))
      }
      headers.set('Content-Type', xlsxType)
      return new Response(await book, { headers })
    })
    app.get(`/tables/${tables[areas]}.csv`, async (context) => {
      const { made, tag } = await asked(context, areas)
      const headers = headersOf(made, areas, 'csv', tag)
      if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
      headers.set('Content-Type', 'text/csv; charset=utf-8; header=present')
      const parts = csvOf(made, (work) => read(ground.database, nobody, work))
      return new Response(streamOf(parts), { headers })
    })
  }
}

function headersOf({ language, release }: DownloadGround, areas: AskedAreas, form: string, tag: string) {
  const { number, example } = release.published
  const name = `${tables[areas]}-${number}${example ? '-example' : ''}-${language}.${form}`
  return downloadHeaders(name, language, tag)
}
