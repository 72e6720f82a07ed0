import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../base/database/transaction'
import type { Ground } from '../../../base/endpoints/serve'
import { dayInFinland } from '../../../base/language/days'
import { type Language, languages } from '../../../base/language/language'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { atMostOne } from '../../../base/pages/cache/atMostOne'
import { kept } from '../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../base/pages/cache/recentlyUsed'
import type { RenderedPage } from '../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../base/pages/sendPage'
import type { Site } from '../../../base/pages/site'
import { serveDownloads } from '../../../collection/ui/public/download/serveDownloads'
import type { ReleaseView } from '../../../collection/ui/public/figures/release'
import { releaseReader } from '../../../collection/ui/public/figures/releaseReader'
import type { ReadingPage } from '../../../collection/ui/public/ground'
import { isFigure } from '../../../collection/ui/public/trail/findFigure'
import { culturePaths } from '../../api/publicPageEndpoints'
import { cardsStamp } from '../../domain/cardsStamp'
import { cultureSubject } from '../../domain/subject'
import { addressOf, type CulturePage } from './addresses'
import { mostCompared } from './pages/ComparePage'
import { renderPage } from './renderPage'

export type CulturePagesNeeds = {
  register: Register
  /** What stands around a page; `example` where its figures are invented. */
  siteOf: (language: Language, example: boolean) => Site
  /** The same municipality on other rooms' pages. */
  elsewhere: (language: Language, code: string) => Site['nav']
}

/** Enough for every municipality and indicator in three languages; some 50 MB. */
const keptPages = 1200
/** Comparisons and trails are endless: of those only what is read now is kept. */
const keptSingles = 100

/**
 * Serves the public pages of culture and its downloads. A page is read and drawn once for each release; after that a
 * request costs one question to the database, shared by all who ask at the same time: what is out now.
 */
export function serveCulturePages(app: Hono, ground: Ground, needs: CulturePagesNeeds): void {
  const { register, siteOf, elsewhere } = needs
  const pages = new RecentlyUsed<Promise<RenderedPage>>(keptPages)
  const singles = new RecentlyUsed<Promise<RenderedPage>>(keptSingles)
  const reader = releaseReader(ground, cultureSubject.code)
  const cards = atMostOne(() => read(ground.database, nobody, cardsStamp))

  async function pageFor(language: Language, asked: CulturePage): Promise<RenderedPage> {
    const { now, catalogue, release } = await reader.view(releaseOf(asked))
    const complete = withDefaults(asked, release)
    const today = dayInFinland(new Date())
    const key = JSON.stringify([
      language,
      complete,
      release?.published.id,
      now.releases[0]?.id,
      now.versions,
      // The calendar stands on one page alone, and so do cards of good practice and what was proposed.
      asked.name === 'releases' ? [now.calendar, today] : null,
      asked.name === 'indicator' ? [await cards(), await reader.history()] : null,
    ])
    const cache = asked.name === 'compare' || asked.name === 'figure' ? singles : pages
    return kept(cache, key, () => {
      const page = {
        language,
        t: ground.translate(language),
        register,
        subject: cultureSubject,
        site: siteOf(language, release?.published.example ?? false),
        standing: now,
        catalogue,
        release,
        to: (to: ReadingPage) => addressOf(language, to),
      }
      return read(ground.database, nobody, (tx) =>
        renderPage(tx, { ground: page, today, elsewhere }, complete),
      )
    })
  }

  const answer = async (context: Context, language: Language, asked: CulturePage) =>
    sendPage(context, language, await pageFor(language, asked))
  const named = (context: Context) => reader.former(context.req.query('release'))

  for (const language of languages) {
    const paths = culturePaths[language]
    app.get(paths.front, async (context) =>
      answer(context, language, { name: 'front', ...(await named(context)) }),
    )
    app.get(paths.indicators, async (context) =>
      answer(context, language, { name: 'indicators', ...(await named(context)) }),
    )
    app.get(`${paths.indicators}/:code`, async (context) => {
      const code = context.req.param('code')
      return answer(context, language, {
        name: 'indicator',
        // Whatever is not a code gets the same page, so that no one fills the memory with inventions.
        code: /^CU\d{3}$/.test(code) ? code : '',
        ...(context.req.query('areas') === 'today' ? { areas: 'today' } : {}),
        ...(await named(context)),
      })
    })
    app.get(paths.municipality, async (context) => {
      const code = context.req.query('code') ?? ''
      const to: CulturePage = {
        ...(findMunicipality(register, code) ? { name: 'municipality', code } : { name: 'front' }),
        ...(await named(context)),
      }
      return new Response(null, {
        status: 303,
        headers: { Location: addressOf(language, to), 'Cache-Control': 'no-cache' },
      })
    })
    app.get(`${paths.municipality}/:code`, async (context) => {
      const code = context.req.param('code')
      return answer(context, language, {
        name: 'municipality',
        code: findMunicipality(register, code) ? code : '',
        ...(await named(context)),
      })
    })
    app.get(paths.compare, async (context) => {
      const codes = [...new Set(context.req.queries('code') ?? [])]
        .filter((code) => findMunicipality(register, code))
        .slice(0, mostCompared)
      const theme = cultureSubject.themes.find(({ code }) => code === context.req.query('theme'))
      const year = context.req.query('year')
      return answer(context, language, {
        name: 'compare',
        codes,
        ...(theme ? { theme: theme.code } : {}),
        ...(year !== undefined && /^\d{4}$/.test(year) ? { year } : {}),
        ...(await named(context)),
      })
    })
    app.get(paths.releases, (context) => answer(context, language, { name: 'releases' }))
    app.get(`${paths.releases}/:number`, async (context) => {
      const number = context.req.param('number')
      const isKnown = (await reader.standing()).releases.some((one) => one.number === number)
      return answer(context, language, { name: 'release', number: isKnown ? number : '' })
    })
    app.get(`${paths.figure}/:municipality/:year/:ref`, async (context) => {
      const { municipality, year, ref } = context.req.param()
      const isAddress = findMunicipality(register, municipality) && isFigure({ municipality, year, ref })
      const asked = isAddress ? { municipality, year, ref } : { municipality: '', year: '', ref: '' }
      return answer(context, language, { name: 'figure', ...asked, ...(await named(context)) })
    })
  }
  serveDownloads(app, ground, cultureSubject, reader)
}

const releaseOf = (asked: CulturePage): string | undefined =>
  asked.name === 'release' ? asked.number : 'release' in asked ? asked.release : undefined

/** A comparison begins with the first theme and the last year. */
function withDefaults(asked: CulturePage, release: ReleaseView | null): CulturePage {
  if (asked.name !== 'compare') return asked
  const years = release?.years ?? []
  const year = asked.year !== undefined && years.includes(asked.year) ? asked.year : (years.at(-1) ?? '')
  return { ...asked, theme: asked.theme ?? cultureSubject.themes[0]?.code ?? '', year }
}
