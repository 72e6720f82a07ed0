import type { Visit } from './visit'

/** Opens the app once with a network, until its worker has the shell and its store has what was seen. */
export async function openOnce({ page, signIn }: Visit): Promise<void> {
  await signIn('worker')
  await page.goto('/app/record')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!(await caches.match('/app/'))) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await page.goto('/app/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Records an evening that is kept on the phone. */
export async function recordKept({ page, press, write, t }: Visit, total: number): Promise<void> {
  await page.goto('/app/record')
  await write('youth-app:form.total', String(total))
  await press(page.getByRole('button', { name: t('youth-app:save') }))
  await page.getByText(t('youth-outbox:kept')).waitFor()
}

/**
 * All that lies in this browser as text: what the page keeps, with what is sealed as the letters that its bytes would be,
 * and what the worker keeps.
 */
export const everythingOn = ({ page }: Visit): Promise<{ kept: string; shell: string }> =>
  page.evaluate(async () => {
    const kept: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    const asText = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder().decode(value instanceof ArrayBuffer ? value : value.buffer)
        : value
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await done(database.transaction(store).objectStore(store).getAll())
        kept.push(`${name} ${store} ${JSON.stringify(rows, asText)}`)
      }
      database.close()
    }
    const shell: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        shell.push(`${request.url} ${await (await cache.match(request))?.text()}`)
    }
    return { kept: kept.join('\n'), shell: shell.join('\n') }
  })

/** Of each key that lies in this browser, whether a script could read it out. */
export const keysOn = ({ page }: Visit): Promise<boolean[]> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('kuntakuva-device')
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve
      opening.onerror = reject
    })
    const reading = opening.result.transaction('keys').objectStore('keys').getAll()
    await new Promise((resolve, reject) => {
      reading.onsuccess = resolve
      reading.onerror = reject
    })
    opening.result.close()
    return reading.result.map(({ key }: { key: CryptoKey }) => key.extractable)
  })

/**
 * What this browser holds under a name of what was begun: when it was touched, and the rest opened with its person's key.
 * Empty where it holds nothing.
 */
export const begunOn = ({ page }: Visit, name: string): Promise<string> =>
  page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const rowsOf = async (of: string, store: string) => {
      const database = await done(indexedDB.open(of))
      const rows = await done(database.transaction(store).objectStore(store).getAll())
      database.close()
      return rows
    }
    const [held] = await rowsOf('kuntakuva-device', 'keys')
    const row = (await rowsOf('kuntakuva-begun', 'begun')).find((one) => one.name === name)
    if (!row) return ''
    const { iv, data } = row.sealed
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, held.key, data)
    return `${new Date(row.at).toISOString()} ${new TextDecoder().decode(opened)}`
  }, name)

/**
 * Makes the browser one that promises nothing of what lies in it, as many do.
 * @returns how often it was asked to
 */
export async function promisesNothing({ page }: Visit): Promise<() => number> {
  let asked = 0
  await page.exposeFunction('askedToPersist', () => void asked++)
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false
    navigator.storage.persist = async () => {
      await (window as unknown as { askedToPersist(): Promise<void> }).askedToPersist()
      return false
    }
  })
  return () => asked
}

/** Signs out on a phone, with a network or without. */
export async function signOut({ page, press, t }: Visit): Promise<void> {
  await page.goto('/app/')
  await press(page.locator('details.menu > summary'))
  await press(page.getByRole('button', { name: t('app:sign-out') }))
}
