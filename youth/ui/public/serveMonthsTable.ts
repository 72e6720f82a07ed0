import type { Hono } from 'hono'
import { nobody, read } from '../../../base/database/transaction'
import type { Ground } from '../../../base/endpoints/serve'
import { askedLanguage, type Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { downloadHeaders, streamOf } from '../../../base/pages/download'
import { problem } from '../../../base/problems/catalogue'
import { type CsvTable, figuresCsv } from '../../../statistics/domain/figuresCsv'
import { findLatestRelease, findRelease, type Release } from '../../../statistics/domain/releases'
import { getTableVersion, type TableVersion } from '../../../statistics/domain/tableVersion'
import { kindWords } from '../../../statistics/words/words'
import { youthMonths } from './figures/read'

/** Serves the months of youth work as rows of text, at an address that stays: the latest release, or one by its number. */
export function serveMonthsTable(app: Hono, ground: Ground): void {
  app.get(`/tables/${youthMonths}.csv`, async (context) => {
    const asked = context.req.query('release')
    const found = await read(ground.database, nobody, async (tx) => {
      const release =
        asked === undefined
          ? await findLatestRelease(tx, youthMonths)
          : /^[1-9]\d{0,5}$/.test(asked)
            ? await findRelease(tx, youthMonths, Number(asked))
            : null
      return release && { release, version: await getTableVersion(tx, release) }
    })
    if (!found) throw problem.notFound()
    const { release, version } = found
    const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
    const tag = `"${release.id}-${language}"`
    const name = `${youthMonths}-${release.number}${release.example ? '-example' : ''}-${language}.csv`
    const headers = downloadHeaders(name, language, tag)
    if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
    headers.set('Content-Type', 'text/csv; charset=utf-8; header=present')
    const table = csvTable(release, version, language, ground.translate(language))
    return new Response(streamOf(figuresCsv(table, (work) => read(ground.database, nobody, work))), {
      headers,
    })
  })
}

function csvTable(
  release: Release,
  { dimensions }: TableVersion,
  language: Language,
  t: Translate,
): CsvTable {
  const codesOf = (role: string) =>
    new Map(
      dimensions.find((dimension) => dimension.role === role)?.codes.map((code) => [code.code, code]) ?? [],
    )
  return {
    ...{ release, language, t, places: codesOf('place'), measures: codesOf('measure') },
    kinds: kindWords(t),
    said: {
      release: String(release.number),
      example: release.example ? t('youth-public:example.badge') : '',
    },
  }
}
