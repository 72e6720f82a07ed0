import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import { endpoint } from '../base/endpoints/endpoint'
import { projectFolder } from '../base/projectFolder'
import type { Assets } from './assets'
import worker from './web/worker.js?raw'

const file = (path: string, summary: string) =>
  endpoint({ method: 'GET', path, access: 'public', summary, kind: 'file', statuses: [200] })

export const getWorker = file(
  '/app/worker.js',
  'The worker that keeps the static shell of the app, and nothing else.',
)
export const getManifest = file('/app/manifest.webmanifest', 'What a phone needs to install the app.')
const iconNames = ['icon.svg', 'icon-192.png', 'icon-512.png'] as const
const getIcons = iconNames.map((name) => file(`/app/${name}`, 'The sign of the app.'))
export const pwaEndpoints = [getWorker, getManifest, ...getIcons]

const manifest = JSON.stringify({
  id: '/app/',
  name: 'Kuntakuva / Kommunbild',
  short_name: 'Kuntakuva',
  lang: 'fi',
  start_url: '/app/',
  scope: '/app/',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#00357a',
  icons: [
    { src: '/app/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/app/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/app/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
})

/** What the installed app is made of, by path. The worker's text changes whenever a file of the shell does. */
export function pwaFiles(assets: Assets) {
  const shell = ['/app/', '/app/icon.svg', ...assets.shell]
  const version = createHash('sha256').update(shell.join()).update(worker).digest('hex').slice(0, 12)
  const script = `const version = ${JSON.stringify(version)}\nconst shell = ${JSON.stringify(shell)}\n${worker}`
  const answer = (content: string | Uint8Array<ArrayBuffer>, type: string) => (context: Context) =>
    context.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
  const icons = iconNames.map((name) => ({
    path: `/app/${name}`,
    send: answer(
      new Uint8Array(readFileSync(join(projectFolder(), 'app/web/icons', name))),
      name.endsWith('svg') ? 'image/svg+xml' : 'image/png',
    ),
  }))
  return [
    { path: getWorker.path, send: answer(script, 'text/javascript; charset=utf-8') },
    { path: getManifest.path, send: answer(manifest, 'application/manifest+json') },
    ...icons,
  ]
}
