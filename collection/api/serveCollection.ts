import type { Hono } from 'hono'
import type { Ground } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import type { Subject } from '../domain/subject'
import { serveDefinition } from './definition/serveDefinition'
import { serveRegisters } from './registers/serveRegisters'
import { serveReleases } from './releases/serveReleases'
import { serveReview } from './review/serveReview'
import { type RoundNeeds, serveRounds } from './rounds/serveRounds'
import { serveRules } from './rules/serveRules'

/** What the room is given: the register of municipalities, and the subjects that other rooms ask about. */
export type CollectionNeeds = RoundNeeds & {
  register: Register
  subjects: readonly Subject[]
  /** Whether what is here is invented. */
  example: boolean
}

/** Serves the collection room's interface, slice by slice. */
export function serveCollection(app: Hono, ground: Ground, needs: CollectionNeeds): void {
  serveDefinition(app, ground, needs.subjects)
  serveRounds(app, ground, needs)
  serveRules(app, ground, needs)
  serveReview(app, ground, needs)
  serveReleases(app, ground, needs)
  serveRegisters(app, ground, needs)
}
