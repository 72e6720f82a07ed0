import type { Context, Hono } from 'hono'
import type { Endpoint } from '../../base/endpoints/endpoint'
import type { Ground } from '../../base/endpoints/serve'
import type { Language } from '../../base/language/language'
import type { Register } from '../../base/municipalities/register'

// Placeholder of the lead until the public pages land here: keep these names and shapes.
export const publicPageEndpoints: Endpoint[] = []
export function servePublicPages(_app: Hono, _ground: Ground, _deps: { register: Register; assets: { css: string } }) {
  return { notFound: async (context: Context, _language: Language): Promise<Response> => context.text('', 404) }
}
