import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../base/database/transaction'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { askedLanguage, type Language, languages } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { atMostOne } from '../../../base/pages/cache/atMostOne'
import { kept } from '../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../base/pages/cache/recentlyUsed'
import type { RenderedPage } from '../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../base/pages/sendPage'
import type { MorePlace, PageAssets, Site } from '../../../base/pages/site'
import { releaseReader } from '../../../collection/ui/public/figures/releaseReader'
import { latestReleases } from '../../../statistics/domain/releases'
import { postPreferences, publicPaths } from '../../api/publicPageEndpoints'
import { youthSubject } from '../../domain/subject'
import { addressOf } from './addresses'
import { participantsTable } from './figures/participants'
import { youthMonths } from './figures/read'
import { siteOf } from './pages/site'
import { type AskedPage, renderPage } from './renderPage'
import { serveMonthsTable } from './serveMonthsTable'
import { serveYearlyPages, yearlyGround } from './yearly/serveYearlyPages'

export type PublicPagesNeeds = {
  register: Register
  assets: PageAssets
  /** Public pages of other rooms. */
  moreNav?: (language: Language, t: Translate) => readonly MorePlace[]
  /** The same municipality on other rooms' pages. */
  elsewhere?: (language: Language, t: Translate, code: string) => Site['nav']
}

/** Enough for every municipality in three languages: some 40 MB. */
const keptPages = 1000

/**
 * Serves the public pages. A page is read and drawn once for each release; after that a request costs one question
 * to the database, shared by all who ask at the same time: which releases stand now.
 * @returns the page that says there is nothing at an address, for the application's own not-found answer
 */
export function servePublicPages(
  app: Hono,
  ground: Ground,
  { register, assets, moreNav, elsewhere }: PublicPagesNeeds,
) {
  const pages = new RecentlyUsed<Promise<RenderedPage>>(keptPages)
  const releases = atMostOne(() => read(ground.database, nobody, latestReleases))

  const reader = releaseReader(ground, youthSubject.code)

  async function pageFor(language: Language, asked: AskedPage): Promise<RenderedPage> {
    // A page stands on the release that its figures are of.
    const release = (await releases()).get(tableOf(asked)) ?? null
    const view = asked.name === 'municipality' ? await reader.view(asked.release) : null
    const yearly = view && [view.release?.published.id, view.now.releases[0]?.id, view.now.versions]
    const key = JSON.stringify([language, asked, release?.id, yearly])
    return kept(pages, key, () => {
      const page = {
        ...around(language),
        register,
        release,
        example: Boolean(release?.example || view?.release?.published.example),
        elsewhere: (code: string) => elsewhere?.(language, ground.translate(language), code) ?? [],
      }
      const answers = view && yearlyGround(ground, register, language, view)
      return read(ground.database, nobody, (tx) => renderPage(tx, page, asked, answers))
    })
  }

  /** What stands around a page in a language. */
  function around(language: Language) {
    const t = ground.translate(language)
    return { language, t, assets, origin: ground.origin, moreNav: moreNav?.(language, t) ?? [] }
  }

  const knownYear = (asked: string | undefined) => {
    const year = Number(asked)
    return register.years.has(year) ? { year } : {}
  }
  const former = (context: Context) => reader.former(context.req.query('release'))
  const answer = async (context: Context, language: Language, asked: AskedPage) =>
    sendPage(context, language, await pageFor(language, asked))

  app.get('/', (context) => {
    const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
    return redirect(addressOf(language, { name: 'front' }), 302)
  })
  for (const language of languages) {
    const paths = publicPaths[language]
    app.get(`/${language}`, () => redirect(paths.front, 302))
    app.get(paths.front, (context) => answer(context, language, { name: 'front' }))
    app.get(paths['taking-part'], (context) => answer(context, language, { name: 'taking-part' }))
    app.get(paths.methods, (context) => answer(context, language, { name: 'methods' }))
    app.get(paths.municipalities, async (context) => {
      const code = context.req.query('code') ?? ''
      if (findMunicipality(register, code))
        return redirect(addressOf(language, { name: 'municipality', code, ...(await former(context)) }), 303)
      return answer(context, language, { name: 'municipalities' })
    })
    app.get(`${paths.municipalities}/:code`, async (context) => {
      const code = context.req.param('code')
      // Whatever is not a code gets the same page, so that no one fills the memory with inventions.
      if (!findMunicipality(register, code))
        return answer(context, language, { name: 'municipality', code: '' })
      return answer(context, language, {
        name: 'municipality',
        code,
        ...knownYear(context.req.query('year')),
        ...(await former(context)),
      })
    })
  }

  serveYearlyPages(app, ground, {
    register,
    reader,
    siteOf: (language, example) => siteOf({ ...around(language), release: null, example }),
  })
  serveMonthsTable(app, ground)

  serve(app, ground, postPreferences, async ({ body: { theme, back } }) => {
    const secure = ground.origin?.startsWith('https:') ? '; Secure' : ''
    const age = theme === 'auto' ? 0 : 365 * 24 * 60 * 60
    const { pathname, search } = new URL(back, 'http://here.invalid')
    return {
      status: 303,
      headers: {
        Location: pathname + search,
        'Set-Cookie': `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`,
      },
    }
  })

  return {
    notFound: (context: Context, language: Language) => answer(context, language, { name: 'not-found' }),
  }
}

/** The table whose release a page stands on. */
const tableOf = ({ name }: AskedPage): string => (name === 'taking-part' ? participantsTable : youthMonths)

const redirect = (to: string, status: 302 | 303) =>
  new Response(null, {
    status,
    headers: { Location: to, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
