import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Figures for operators: the process, and the time of requests by route. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'kuntakuva_request_seconds',
    help: 'Time of a request in the server, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const releases = new Counter({
    name: 'kuntakuva_releases_total',
    help: 'Releases made by this process',
    registers: [registry],
  })
  const watch: MiddlewareHandler = async (context, next) => {
    const started = performance.now()
    await next()
    const route = context.req.routePath
    seconds.observe(
      { method: context.req.method, route, status: context.res.status },
      (performance.now() - started) / 1000,
    )
  }
  return { registry, watch, releases }
}

/** Whether the caller may read the figures: from this machine, or with the token. */
export function mayReadMetrics(context: Context, address: string, token: string | undefined): boolean {
  if (/^(127\.|::1$|::ffff:127\.)/.test(address) && !context.req.header('x-forwarded-for')) return true
  const given = Buffer.from((context.req.header('authorization') ?? '').replace(/^Bearer /, ''))
  const wanted = Buffer.from(token ?? '')
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}
