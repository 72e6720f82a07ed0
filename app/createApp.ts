import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../base/database/connect'
import { openApi } from '../base/endpoints/openapi'
import { asProblem, refuse } from '../base/endpoints/refuse'
import { cookieIn, type Ground, serve } from '../base/endpoints/serve'
import { askedLanguage, isLanguage, type Language } from '../base/language/language'
import type { SendMail } from '../base/mail/letter'
import { getMunicipalities } from '../base/municipalities/api/endpoints'
import { listMunicipalities } from '../base/municipalities/api/listMunicipalities'
import type { Register } from '../base/municipalities/register'
import { servePeople, sessionCookie } from '../base/people/api/servePeople'
import { whoIs } from '../base/people/domain/whoIs'
import { problem } from '../base/problems/catalogue'
import { serveCollection } from '../collection/api/serveCollection'
import { serveProposalPages } from '../collection/ui/public/serveProposalPages'
import { serveCulture } from '../culture/api/serveCulture'
import { servePracticePages } from '../culture/ui/public/practice/servePracticePages'
import { serveCulturePages } from '../culture/ui/public/serveCulturePages'
import { serveSimilar } from '../statistics/api/serveSimilar'
import { serveSupport } from '../support/api/serveSupport'
import { serveYouth } from '../youth/api/serveYouth'
import { readYear } from '../youth/domain/yearly/readYear'
import { siteOf } from '../youth/ui/public/pages/site'
import { servePublicPages } from '../youth/ui/public/servePublicPages'
import { serveSurveyPages } from '../youth/ui/public/survey/serveSurveyPages'
import { appPage } from './appPage'
import type { Assets } from './assets'
import {
  everyEndpoint,
  getApp,
  getAppRoot,
  getAsset,
  getLive,
  getMetrics,
  getOpenApi,
  getReady,
} from './endpoints'
import { firstForms } from './firstForms'
import { createMetrics, mayReadMetrics } from './metrics'
import { publicNav, toCulture, toYouth } from './publicNav'
import { pwaFiles } from './pwa'
import { roles } from './roles'
import { serveNewsPages } from './serveNewsPages'
import { subjects } from './subjects'
import { translate } from './words'

export type AppParts = {
  database: Database
  register: Register
  assets: Assets
  log: Logger
  /** The origin that people see, or null to go by the Host header. */
  origin: string | null
  /** What links begin with. */
  address: string
  trustProxy: boolean
  demo: boolean
  /** Null or left out where no mail server is known. */
  sendMail?: SendMail | null
  metricsToken?: string | undefined
  /** How many calls a minute one key of another system makes at most. */
  callsAMinute?: number | undefined
  version: string
}

/** Joins the rooms into one application. */
export function createApp(parts: AppParts): Hono {
  const { database, register, assets, log, origin, trustProxy } = parts
  const app = new Hono()
  const metrics = createMetrics()

  const addressOf = (context: Context): string => {
    const forwarded = trustProxy
      ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
      : undefined
    // Without a socket (a request made inside the process) there is no address.
    return forwarded || (context.env?.incoming ? (getConnInfo(context).remote.address ?? '') : 'inside')
  }
  const ground: Ground = {
    database,
    translate,
    origin,
    addressOf,
    whoIs: async (context) => {
      const token = cookieIn(context.req.header('cookie'), sessionCookie)
      return token ? whoIs(database, roles, token) : null
    },
  }

  app.use(metrics.watch)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      strictTransportSecurity: origin?.startsWith('https:') ? 'max-age=31536000' : false,
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
    }),
  )
  app.onError((error, context) => {
    const refused = asProblem(error, (unknown) =>
      log.error({ error: unknown, route: context.req.routePath }, 'unexpected error'),
    )
    return refuse(context, refused, translate)
  })
  app.notFound((context) => refuseUnknown(context))

  serve(app, ground, getLive, async () => ({ body: { status: 'live' } }))
  serve(app, ground, getReady, async () => {
    await sql`select 1`.execute(database)
    return { body: { status: 'ready' } }
  })
  app.get(getMetrics.path, async (context) => {
    if (!mayReadMetrics(context, addressOf(context), parts.metricsToken)) throw problem.notAllowed()
    return context.text(await metrics.registry.metrics(), 200, {
      'Content-Type': metrics.registry.contentType,
    })
  })
  const document = openApi(everyEndpoint, {
    title: 'Kuntakuva / Kommunbild',
    version: parts.version,
    description: 'Documentation of municipal youth work and the fact base on municipal culture.',
  })
  serve(app, ground, getOpenApi, async () => ({ body: document }))
  serve(app, ground, getMunicipalities, async ({ query }) => ({
    body: listMunicipalities(register, query.year),
  }))

  servePeople(app, ground, {
    roles,
    secure: (origin ?? '').startsWith('https:'),
    address: parts.address,
    demo: parts.demo,
    register,
    sendMail: parts.sendMail ?? null,
  })
  serveYouth(app, ground, {
    register,
    address: parts.address,
    report: (error) => log.error({ error }, 'an import was stopped'),
    callsAMinute: parts.callsAMinute,
  })
  serveCulture(app, ground, { register })
  serveSimilar(app, ground, { register })
  serveSupport(app, ground, { register })
  serveCollection(app, ground, {
    register,
    subjects,
    address: parts.address,
    sendMail: parts.sendMail ?? null,
    firstForms,
    prefills: { youth: (read, person, of) => readYear(read, person, register, of) },
    example: parts.demo,
  })
  const pageAssets = { css: assets.publicStyle, preloads: assets.preloads }
  const pages = servePublicPages(app, ground, {
    register,
    assets: pageAssets,
    moreNav: publicNav,
    elsewhere: toCulture,
  })
  serveSurveyPages(app, ground, { assets: pageAssets, address: parts.address, example: parts.demo })
  const siteAround = (language: Language, example: boolean) => {
    const t = ground.translate(language)
    const moreNav = publicNav(language, t)
    return siteOf({ language, t, assets: pageAssets, origin, moreNav, release: null, example })
  }
  serveProposalPages(app, ground, {
    subjects,
    siteOf: (language) => siteAround(language, parts.demo),
    notFound: pages.notFound,
  })
  serveNewsPages(app, ground, (language) => siteAround(language, parts.demo))
  servePracticePages(app, ground, { register, siteOf: (language) => siteAround(language, parts.demo) })
  serveCulturePages(app, ground, {
    register,
    siteOf: siteAround,
    elsewhere: (language, code) => toYouth(language, ground.translate(language), code),
  })

  const html = appPage(assets)
  app.get(getAppRoot.path, (context) => context.redirect('/app/'))
  for (const { path, send } of pwaFiles(assets)) app.get(path, send)
  app.get(getApp.path, (context) => context.html(html, 200, { 'Cache-Control': 'no-cache' }))
  app.get(getAsset.path, async (context) => (await assets.send(context)) ?? refuseUnknown(context))

  /** An address that leads nowhere: for people a page, for programs a problem document. */
  async function refuseUnknown(context: Context): Promise<Response> {
    const path = new URL(context.req.url).pathname
    const [, first] = path.split('/')
    if (isLanguage(first) && context.req.method === 'GET') return pages.notFound(context, first)
    const allowed = everyEndpoint
      .filter((endpoint) => matches(endpoint.path, path))
      .map(({ method }) => method)
    // A file that is not there is asked with a method that its address takes.
    const otherMethod = allowed.length > 0 && !allowed.some((method) => method === context.req.method)
    const refused = otherMethod ? problem.methodNotAllowed([...new Set(allowed)]) : problem.notFound()
    const wantsPage =
      context.req.method === 'GET' &&
      !path.startsWith('/api/') &&
      (context.req.header('accept') ?? '').includes('text/html')
    if (wantsPage)
      return pages.notFound(
        context,
        askedLanguage(context.req.query('lang'), context.req.header('accept-language')),
      )
    return refuse(context, refused, translate)
  }
  return app
}

const matches = (declared: string, path: string) =>
  new RegExp(`^${declared.replace(/\{\w+\}/g, '[^/]+').replace('*', '.*')}$`).test(path)
