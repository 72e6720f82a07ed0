import { existsSync } from 'node:fs'
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
  return sparticuz.executablePath()
}
