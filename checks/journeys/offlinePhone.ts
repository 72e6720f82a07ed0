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
