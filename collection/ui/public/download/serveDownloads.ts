import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../../base/database/transaction'
import type { Ground } from '../../../../base/endpoints/serve'
import { askedLanguage } from '../../../../base/language/language'
import { kept } from '../../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../../base/pages/cache/recentlyUsed'
import { downloadHeaders, streamOf } from '../../../../base/pages/download'
import { problem } from '../../../../base/problems/catalogue'
import type { Subject } from '../../../domain/subject'
import { type AskedAreas, publishedTables } from '../figures/areas'
import type { ReleaseReader } from '../figures/releaseReader'
import { csvOf } from './csv'
import type { DownloadGround } from './downloadGround'
import { releaseSheets } from './sheets'
import { writeWorkbook } from './writeWorkbook'

/** Workbooks of the latest releases in three languages; some megabytes each. */
const keptWorkbooks = 6

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Serves all that a release of a subject holds, as a workbook or as rows of text, at addresses that stay. */
export function serveDownloads(app: Hono, ground: Ground, subject: Subject, reader: ReleaseReader): void {
  const workbooks = new RecentlyUsed<Promise<Buffer<ArrayBuffer>>>(keptWorkbooks)
  const tables = publishedTables(subject.code)
  const readPart = <T>(work: Parameters<typeof read<T>>[2]) => read(ground.database, nobody, work)

  async function asked(context: Context, areas: AskedAreas) {
    const { releases } = await reader.standing()
    const number = context.req.query('release')
    // A release is also known by the running number that its table gave it.
    const named = releases.find((one) => one.number === number || `${one.tables[tables[areas]]}` === number)
    const { release } = await reader.view(named?.number ?? number)
    if (!release) throw problem.notFound()
    const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
    const made: DownloadGround = { language, t: ground.translate(language), subject, release, areas }
    return { made, tag: `"${release.tables[areas].id}-${release.published.number}-${language}"` }
  }

  function headersOf({ language, release, areas }: DownloadGround, form: string, tag: string) {
    const { number, example } = release.published
    const name = `${tables[areas]}-${number}${example ? '-example' : ''}-${language}.${form}`
    return downloadHeaders(name, language, tag)
  }

  for (const areas of ['year', 'today'] as const) {
    app.get(`/tables/${tables[areas]}.xlsx`, async (context) => {
      const { made, tag } = await asked(context, areas)
      const headers = headersOf(made, 'xlsx', tag)
      if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
      // A release is never changed, so its workbook is written once; meanwhile others wait for the same one.
      const book = await kept(workbooks, tag, () => writeWorkbook(releaseSheets(made, readPart)))
      headers.set('Content-Type', xlsxType)
      return new Response(book, { headers })
    })
    app.get(`/tables/${tables[areas]}.csv`, async (context) => {
      const { made, tag } = await asked(context, areas)
      const headers = headersOf(made, 'csv', tag)
      if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
      headers.set('Content-Type', 'text/csv; charset=utf-8; header=present')
      return new Response(streamOf(csvOf(made, readPart)), { headers })
    })
  }
}
