import type { Hono } from 'hono'
import type { Ground } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import { serveHelpSessions } from './serveHelpSessions'
import { serveNews } from './serveNews'
import { serveThreads } from './serveThreads'

/** Serves the support room's interface. */
export function serveSupport(app: Hono, ground: Ground, needs: { register: Register }): void {
  serveThreads(app, ground, needs)
  serveNews(app, ground)
  serveHelpSessions(app, ground)
}
