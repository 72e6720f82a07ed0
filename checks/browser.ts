import { existsSync } from 'node:fs'
import { mkdir, rmdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'

/**
 * A headless Chromium: the one that CHROME_PATH names, or the one that ships in an npm package. The package's own
 * launch switches are left aside, as they turn web security off.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await unpacked()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  })
}

const libraries = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
  '/lib/x86_64-linux-gnu/libnss3.so',
]

async function unpacked(): Promise<string> {
  // A machine without a desktop lacks the libraries that Chromium leans on. The package brings them along, and
  // unpacks them where it believes to be on the system they were built for.
  if (!libraries.some(existsSync)) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return alone(() => sparticuz.executablePath())
}

/** Test files run side by side, and on a new machine each would begin a browser that another is still unpacking. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const held = join(tmpdir(), 'kuntakuva-chromium.held')
  while (!(await mkdir(held).then(...yesOrNo))) {
    const { mtimeMs } = await stat(held).catch(() => ({ mtimeMs: Date.now() }))
    // Whoever held it for so long has been stopped in the middle.
    if (Date.now() - mtimeMs > 120_000) await rmdir(held).catch(() => {})
    await delay(100)
  }
  try {
    return await work()
  } finally {
    await rmdir(held)
  }
}

const yesOrNo = [() => true, () => false] as const
