import type { Context, Hono } from 'hono'
import { nobody, read } from '../../../base/database/transaction'
import { cookieIn, type Ground, serve } from '../../../base/endpoints/serve'
import { askedLanguage, type Language, languages } from '../../../base/language/language'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import { latestReleases } from '../../../statistics/domain/releases'
import { postPreferences, publicPaths } from '../../api/publicPageEndpoints'
import { addressOf } from './addresses'
import { atMostOne } from './cache/atMostOne'
import { RecentlyUsed } from './cache/recentlyUsed'
import { acceptedEncoding, type RenderedPage, type Theme, themes } from './cache/renderedPage'
import { participantsTable } from './figures/participants'
import { youthMonths } from './figures/read'
import { type AskedPage, renderPage } from './renderPage'

export type PublicPagesNeeds = {
  register: Register
  assets: {
    /** The address of the style sheet. */
    css: string
    /** Fonts that every page uses, fetched along with the style. */
    preloads?: readonly string[]
  }
}

/** Enough for every municipality in three languages: some 40 MB. */
const keptPages = 1000

/**
 * Serves the public pages. A page is read and drawn once for each release; after that a request costs one question
 * to the database, shared by all who ask at the same time: which releases stand now.
 * @returns the page that says there is nothing at an address, for the application's own not-found answer
 */
export function servePublicPages(app: Hono, ground: Ground, { register, assets }: PublicPagesNeeds) {
  const pages = new RecentlyUsed<Promise<RenderedPage>>(keptPages)
  const releases = atMostOne(() => read(ground.database, nobody, latestReleases))

  async function pageFor(language: Language, asked: AskedPage): Promise<RenderedPage> {
    // A page stands on the release that its figures are of.
    const table = asked.name === 'taking-part' ? participantsTable : youthMonths
    const release = (await releases()).get(table) ?? null
    const key = JSON.stringify([language, asked, release?.id])
    const known = pages.get(key)
    if (known) return known
    const common = {
      language,
      t: ground.translate(language),
      register,
      assets,
      origin: ground.origin,
      release,
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
    send(context, language, await pageFor(language, asked))

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

/** Sends a page as this reader wants it, or says that the copy they have is still the same. */
async function send(context: Context, language: Language, page: RenderedPage): Promise<Response> {
  const wish = cookieIn(context.req.header('cookie'), 'theme')
  const theme: Theme = themes.find((one) => one === wish) ?? 'auto'
  const { bytes, etag, encoding } = await page.as(
    theme,
    acceptedEncoding(context.req.header('accept-encoding')),
  )
  const headers = new Headers({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Language': language,
    ETag: etag,
    Vary: 'Accept-Encoding, Cookie',
  })
  if (page.status === 200 && isSame(context.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  return new Response(bytes, { status: page.status, headers })
}

const isSame = (held: string | undefined, etag: string) =>
  (held ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)

const redirect = (to: string, status: 302 | 303) =>
  new Response(null, {
    status,
    headers: { Location: to, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
