import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { decideFollowUp, getFollowUp } from '../../domain/followUp/followUp'
import { withPredecessors } from '../withPredecessors'
import { getFollowUpEndpoint, putFollowUp } from './endpoints'

/** Serves what a municipality decides of reflection and follow-up. */
export function serveFollowUp(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getFollowUpEndpoint, async ({ person, read, query }) => {
    const municipalities = withPredecessors(register, query.municipality)
    const decided = await read((tx) => getFollowUp(tx, person, query.municipality, municipalities))
    return {
      body: {
        observations: decided.observations,
        notify: decided.notify,
        reflectionMonths: decided.reflection_months,
        observationMonths: decided.observation_months,
        version: decided.version,
        colleagues: decided.colleagues,
        left: decided.left,
      },
    }
  })
  serve(app, ground, putFollowUp, async ({ person, write, body }) => {
    const municipalities = withPredecessors(register, body.municipality)
    const { municipality, observations, notify, reflectionMonths, observationMonths, version } = body
    const content = {
      ...{ observations, notify },
      reflection_months: reflectionMonths,
      observation_months: observationMonths,
    }
    return {
      body: await write((tx) =>
        decideFollowUp(tx, person, { municipality, municipalities, content, version }),
      ),
    }
  })
}
