import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { chooseReminders, stopReminders, wantsReminders } from '../../domain/reminders/reminders'
import { getReminders, postRemindersStop, putReminders } from './endpoints'

/** Serves a person's wish for letters about what is missing. */
export function serveReminders(app: Hono, ground: Ground): void {
  serve(app, ground, getReminders, async ({ person, read }) => ({
    body: { wanted: await read((tx) => wantsReminders(tx, person)) },
  }))
  serve(app, ground, putReminders, async ({ person, write, body }) => {
    await write((tx) => chooseReminders(tx, person, body.wanted))
    return {}
  })
  serve(app, ground, postRemindersStop, async ({ body }) => {
    await stopReminders(ground.database, body.token)
    return {}
  })
}
