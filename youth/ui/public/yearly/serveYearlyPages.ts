import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../../base/database/transaction'
import type { Ground } from '../../../../base/endpoints/serve'
import { dayInFinland } from '../../../../base/language/days'
import { type Language, languages } from '../../../../base/language/language'
import { findMunicipality, type Register } from '../../../../base/municipalities/register'
import { kept } from '../../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../../base/pages/cache/recentlyUsed'
import type { RenderedPage } from '../../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../../base/pages/sendPage'
import type { Site } from '../../../../base/pages/site'
import { serveDownloads } from '../../../../collection/ui/public/download/serveDownloads'
import type { ReadingView, ReleaseReader } from '../../../../collection/ui/public/figures/releaseReader'
import type { ReadingGround } from '../../../../collection/ui/public/ground'
import { isFigure } from '../../../../collection/ui/public/trail/findFigure'
import { yearlyPaths } from '../../../api/yearlyPageEndpoints'
import { youthSubject } from '../../../domain/subject'
import { addressOfYearly } from './addressOfYearly'
import { renderYearly, type YearlyAsked } from './renderYearly'

export type YearlyPagesNeeds = {
  register: Register
  reader: ReleaseReader
  /** What stands around a page; `example` where its figures are invented. */
  siteOf: (language: Language, example: boolean) => Site
}

/** What is drawn of a release of the yearly form, in a language. */
export const yearlyGround = (
  { translate }: Pick<Ground, 'translate'>,
  register: Register,
  language: Language,
  { now, catalogue, release }: ReadingView,
): ReadingGround => ({
  ...{ language, register, catalogue, release, standing: now, subject: youthSubject },
  t: translate(language),
  to: (page) => addressOfYearly(language, page),
})

/** Enough for every page of a few releases in three languages. */
const keptPages = 120
/** The ways of figures are endless: of those only what is read now is kept. */
const keptWays = 100

/** Serves the pages about the yearly form and its downloads; each page is read and drawn once for each release. */
export function serveYearlyPages(
  app: Hono,
  ground: Ground,
  { register, reader, siteOf }: YearlyPagesNeeds,
): void {
  const pages = new RecentlyUsed<Promise<RenderedPage>>(keptPages)
  const ways = new RecentlyUsed<Promise<RenderedPage>>(keptWays)

  async function answer(context: Context, language: Language, asked: YearlyAsked) {
    const number = asked.name === 'release' ? asked.number : 'release' in asked ? asked.release : undefined
    const view = await reader.view(number)
    const { now, release } = view
    const today = dayInFinland(new Date())
    const key = JSON.stringify([
      ...[language, asked, release?.published.id, now.releases[0]?.id, now.versions],
      // The calendar stands on one page alone, and so does what was proposed.
      asked.name === 'releases' ? [now.calendar, today] : null,
      asked.name === 'indicator' ? await reader.history() : null,
    ])
    const page = kept(asked.name === 'figure' ? ways : pages, key, () => {
      const site = siteOf(language, release?.published.example ?? false)
      const drawnFrom = { ...yearlyGround(ground, register, language, view), site }
      return read(ground.database, nobody, (tx) => renderYearly(tx, drawnFrom, asked, today))
    })
    return sendPage(context, language, await page)
  }
  const named = (context: Context) => reader.former(context.req.query('release'))

  for (const language of languages) {
    const paths = yearlyPaths[language]
    app.get(paths.figures, async (context) =>
      answer(context, language, { name: 'indicators', ...(await named(context)) }),
    )
    app.get(paths.releases, (context) => answer(context, language, { name: 'releases' }))
    app.get(`${paths.releases}/:number`, async (context) => {
      const number = context.req.param('number')
      const isKnown = (await reader.standing()).releases.some((one) => one.number === number)
      // Whatever is not there gets the same page, so that no one fills the memory with inventions.
      return answer(context, language, { name: 'release', number: isKnown ? number : '' })
    })
    app.get(`${paths.questions}/:code`, async (context) => {
      const code = context.req.param('code')
      return answer(context, language, {
        ...{ name: 'indicator', code: /^YO\d{3}$/.test(code) ? code : '' },
        ...(context.req.query('areas') === 'today' ? { areas: 'today' } : {}),
        ...(await named(context)),
      })
    })
    app.get(`${paths.way}/:municipality/:year/:ref`, async (context) => {
      const at = context.req.param()
      const isAddress = findMunicipality(register, at.municipality) && isFigure(at)
      return answer(context, language, {
        name: 'figure',
        ...(isAddress ? at : { municipality: '', year: '', ref: '' }),
        ...(await named(context)),
      })
    })
  }
  serveDownloads(app, ground, youthSubject, reader)
}
