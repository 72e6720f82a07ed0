import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Context } from 'hono'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** The built client: where its entries are, and its files with their compressed twins. */
export type Assets = {
  script: string
  styles: string[]
  publicStyle: string
  preloads: string[]
  /** Every file that the working app may ask for: what opens without a network. */
  shell: string[]
  send(context: Context): Promise<Response | null>
}

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[]; imports?: string[] }>

/** @param client the folder of the built client */
export function openAssets(client: string): Assets {
  const manifest = JSON.parse(readFileSync(join(client, 'manifest.json'), 'utf8')) as Manifest
  const app = manifest['app/web/main.tsx']
  const page = manifest['app/web/public.css']
  if (!app || !page) throw new Error('the build is not whole: run npm run build')
  const kept = new Map<string, Buffer | null>()
  const load = async (file: string) => {
    const known = kept.get(file)
    if (known !== undefined) return known
    const content = await readFile(join(client, file)).catch(() => null)
    kept.set(file, content)
    return content
  }
  return {
    script: `/${app.file}`,
    styles: (app.css ?? []).map((file) => `/${file}`),
    publicStyle: `/${page.file}`,
    preloads: (page.assets ?? [])
      .filter((file) => /latin-wght-normal.*woff2$/.test(file))
      .map((file) => `/${file}`),
    shell: [
      ...new Set(
        Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]),
      ),
    ]
      .filter((file) => file !== page.file && !file.includes('latin-ext'))
      .map((file) => `/${file}`),
    async send(context) {
      const file = normalize(new URL(context.req.url).pathname).slice(1)
      const type = types[extname(file)]
      if (!file.startsWith('assets/') || file.includes('..') || !type) return null
      const accepted = context.req.header('accept-encoding') ?? ''
      for (const [encoding, ending] of [
        ['br', '.br'],
        ['gzip', '.gz'],
        [null, ''],
      ] as const) {
        if (encoding && !accepted.includes(encoding)) continue
        const content = await load(file + ending)
        if (!content) continue
        const headers = new Headers({ 'Content-Type': type, Vary: 'Accept-Encoding' })
        // A file's name carries its content's fingerprint, so it never changes.
        headers.set('Cache-Control', 'public, max-age=31536000, immutable')
        if (encoding) headers.set('Content-Encoding', encoding)
        return new Response(new Uint8Array(content), { headers })
      }
      return null
    },
  }
}
