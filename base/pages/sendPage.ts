import type { Context } from 'hono'
import { cookieIn } from '../endpoints/serve'
import type { Language } from '../language/language'
import { acceptedEncoding, type RenderedPage, type Theme, themes } from './cache/renderedPage'

/** Sends a page as this reader wants it, or says that the copy they have is still the same. */
export async function sendPage(context: Context, language: Language, page: RenderedPage): Promise<Response> {
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
