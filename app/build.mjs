// One build per state of the sources, in dist/<fingerprint>/: a later start finds it and begins at once, and two
// starts at the same time cannot spoil each other's.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const project = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'app',
  'base',
  'youth',
  'culture',
  'collection',
  'support',
  'statistics',
  'examples',
  'checks/load',
  'package-lock.json',
  'vite.config.ts',
]

/** @returns the folder of the build as a URL that ends in a slash */
export async function build({ quiet }) {
  const folder = join(project, 'dist', fingerprint())
  if (!existsSync(folder)) await buildInto(folder, quiet)
  return new URL(`${pathToFileURL(folder).href}/`)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesIn(join(project, source)))) {
    hash.update(`${relative(project, path)}\n`).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

async function buildInto(folder, quiet) {
  const started = Date.now()
  if (!quiet) console.log('Building …')
  const workshop = join(project, 'dist', `.${process.pid}`)
  const vite = await import('vite')
  const settings = { root: project, logLevel: 'error', configFile: join(project, 'vite.config.ts') }
  await vite.build({ ...settings, build: { outDir: join(workshop, 'client') } })
  await vite.build({ ...settings, build: { outDir: join(workshop, 'server'), ssr: 'app/main.ts' } })
  await compressAll(join(workshop, 'client'))
  for (const name of readdirSync(join(project, 'dist'))) {
    if (name !== `.${process.pid}` && !name.startsWith('.'))
      rmSync(join(project, 'dist', name), { recursive: true, force: true })
  }
  try {
    renameSync(workshop, folder)
  } catch (error) {
    // Another start finished the same build first.
    if (!existsSync(folder)) throw error
    rmSync(workshop, { recursive: true, force: true })
  }
  if (!quiet) console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Compressed once here, so that no reader waits for it. */
async function compressAll(folder) {
  const texts = filesIn(folder).filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path))
  await Promise.all(
    texts.map(async (path) => {
      const content = readFileSync(path)
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
      const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, brotli))
    }),
  )
}
