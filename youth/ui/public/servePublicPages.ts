import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../base/database/transaction'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { askedLanguage, type Language, languages } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { atMostOne } from '../../../base/pages/cache/atMostOne'
import { RecentlyUsed } from '../../../base/pages/cache/recentlyUsed'
import type { RenderedPage } from '../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../base/pages/sendPage'
import type { MorePlace, PageAssets, Site } from '../../../base/pages/site'
import { latestReleases } from '../../../statistics/domain/releases'
import { postPreferences, publicPaths } from '../../api/publicPageEndpoints'
import { addressOf } from './addresses'
import { participantsTable } from './figures/participants'
import { youthMonths } from './figures/read'
import { yearlyTable } from './figures/yearly'
import { type AskedPage, renderPage } from './renderPage'
import { serveTables } from './serveTables'

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

  async function pageFor(language: Language, asked: AskedPage): Promise<RenderedPage> {
    // A page stands on the release that its figures are of.
    const latest = await releases()
    const release = latest.get(tableOf(asked)) ?? null
    const yearly = asked.name === 'municipality' ? (latest.get(yearlyTable) ?? null) : null
    const key = JSON.stringify([language, asked, release?.id, yearly?.id])
    const known = pages.get(key)
    if (known) return known
    const t = ground.translate(language)
    const common = {
      language,
      t,
      register,
      assets,
      origin: ground.origin,
      release,
      yearly,
      moreNav: moreNav?.(language, t) ?? [],
      elsewhere: (code: string) => elsewhere?.(language, t, code) ?? [],
    }
    const made = read(ground.database, nobody, (tx) => renderPage(tx, common, asked))
    pages.set(key, made)
    // What failed is not remembered: the next reader tries anew.
    made.catch(() => pages.delete(key))
    return made
  }

  const knownYear = (asked: string | undefined) => {
    const year = Number(asked)
    return register.years.has(year) ? { year } : {}
  }
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
    app.get(paths.yearly, (context) => answer(context, language, { name: 'yearly' }))
    app.get(paths.methods, (context) => answer(context, language, { name: 'methods' }))
    app.get(paths.municipalities, (context) => {
      const code = context.req.query('code') ?? ''
      if (findMunicipality(register, code))
        return redirect(addressOf(language, { name: 'municipality', code }), 303)
      return answer(context, language, { name: 'municipalities' })
    })
    app.get(`${paths.municipalities}/:code`, (context) => {
      const code = context.req.param('code')
      // Whatever is not a code gets the same page, so that no one fills the memory with inventions.
      if (!findMunicipality(register, code))
        return answer(context, language, { name: 'municipality', code: '' })
      return answer(context, language, {
        name: 'municipality',
        code,
        ...knownYear(context.req.query('year')),
      })
    })
  }

  serveTables(app, ground)

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
function tableOf({ name }: AskedPage): string {
  if (name === 'taking-part') return participantsTable
  return name === 'yearly' ? yearlyTable : youthMonths
}

const redirect = (to: string, status: 302 | 303) =>
  new Response(null, {
    status,
    headers: { Location: to, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
