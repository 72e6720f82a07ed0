import type { Hono } from 'hono'
import type { Ground } from '../../../base/endpoints/serve'
import { serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { summariseHours } from '../../domain/months/hours'
import { summarise } from '../../domain/months/summary'
import { withPredecessors } from '../withPredecessors'
import { getHours, getSummary } from './endpoints'

/** Serves what sessions add up to, and when they were held. */
export function serveSummary(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getSummary, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return { body: await read((tx) => summarise(tx, person, { ...query, municipalities })) }
  })
  serve(app, ground, getHours, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    return { body: await read((tx) => summariseHours(tx, person, { ...query, municipalities })) }
  })
}
