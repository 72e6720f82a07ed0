import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { checkMonth } from '../../domain/locks/checkMonth'
import { findSessionLock, listMonths, lockMonth, openMonth, unlockSession } from '../../domain/locks/months'
import { getSession } from '../../domain/sessions/readSessions'
import { withPredecessors } from '../withPredecessors'
import { getLocks, getMonthCheck, getSessionLock, putLock, putUnlocking } from './endpoints'

/** Serves the locking of months. */
export function serveLocks(app: Hono, ground: Ground, { register }: { register: Register }): void {
  const around = (municipality: string) => ({
    municipality,
    municipalities: withPredecessors(register, municipality),
  })
  serve(app, ground, getLocks, async ({ person, read, query }) => {
    const where = around(query.municipality)
    return { body: await read((tx) => listMonths(tx, person, { ...where, year: query.year })) }
  })
  serve(app, ground, getMonthCheck, async ({ person, read, params, query }) => {
    const where = around(query.municipality)
    return { body: await read((tx) => checkMonth(tx, person, { ...where, month: params.month })) }
  })
  serve(app, ground, putLock, async ({ person, write, params, body }) => {
    const { locked, reason, municipality } = body
    const where = { ...around(municipality), month: params.month }
    if (!locked && reason === undefined) throw problem.invalid([{ field: 'reason', reason: 'required' }])
    await write((tx) =>
      locked ? lockMonth(tx, person, where) : openMonth(tx, person, { ...where, reason: reason ?? '' }),
    )
    return {}
  })
  serve(app, ground, getSessionLock, async ({ person, read, params }) => ({
    body: await read(async (tx) => {
      const { municipality, content } = await getSession(tx, person, params.id)
      return findSessionLock(tx, { id: params.id, municipality, date: content.date })
    }),
  }))
  serve(app, ground, putUnlocking, async ({ person, write, params, body }) => {
    await write((tx) => unlockSession(tx, person, { id: params.id, reason: body.reason }))
    return {}
  })
}
