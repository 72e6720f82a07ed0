import { look } from '../look'
import type { Visit } from '../visit'
import { nameIn, newCode, roundName, told } from './told'

const button = ({ page, t }: Visit, key: string) => page.getByRole('button', { name: t(key), exact: true })

/** Opens a round that has been built, and sees whom it asks. */
export async function openRound(visit: Visit): Promise<void> {
  const { page, t, press, way } = visit
  await page.goto('/app/')
  await visit.goTo('app:place.follow')
  await press(page.getByRole('link', { name: roundName[way.language] }))
  await press(button(visit, 'managed:open.do'))
  await look(visit, 'open')
  await press(page.getByRole('dialog').getByRole('button', { name: t('managed:open.do'), exact: true }))
  await page.getByText(`${t('rounds:managed.state.open')} · `).waitFor()
  await page.getByRole('row', { name: told[way.language].place }).waitFor()
  await look(visit, 'opened')
}

/** Goes through the queue to a municipality's answer. */
export async function openReply(visit: Visit): Promise<void> {
  const { page, t, press, way } = visit
  await page.goto('/app/')
  await visit.goTo('review:title')
  await page.getByText(t('review:waiting', { count: 1 })).waitFor()
  await look(visit, 'queue')
  await press(page.getByRole('link', { name: new RegExp(`^${told[way.language].place}`) }))
  await page.getByText(t('review:explanation', { text: told[way.language].explained })).waitFor()
}

/** Sends one value back with a reason, or opens one of an accepted answer. */
export async function openValue(visit: Visit, kind: 'return' | 'unlock', reason: string): Promise<void> {
  const { page, t, press, write, way } = visit
  const all = page.getByRole('checkbox', { name: t('review:show-all') })
  if (!(await all.isChecked())) await press(page.locator('label').filter({ has: all }))
  await press(page.getByRole('button', { name: nameIn(way.language, newCode) }))
  await write('review:ask', reason)
  await look(visit, `${kind}-value`)
  await press(button(visit, `review:send.${kind}.value`))
  await page.getByText(t('review:is-open')).waitFor()
}

/** Accepts what the municipality has approved. */
export async function accept(visit: Visit, round: string, by = 'reviewer'): Promise<void> {
  const { page, t, press } = visit
  await page.goto(`/app/collection/review/${round}/638`)
  await press(button(visit, 'review:accept'))
  await page.getByText(t('review:stands.accepted', { by })).waitFor()
  await look(visit, 'accepted')
}
