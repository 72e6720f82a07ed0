import type { Hono } from 'hono'
import type { Ground } from '../../../base/endpoints/serve'
import type { Subject } from '../../domain/subject'
import { serveIndicators } from './serveIndicators'
import { serveProposals } from './serveProposals'

/** Serves the catalogue and the way in which it is decided together. */
export function serveDefinition(app: Hono, ground: Ground, subjects: readonly Subject[]): void {
  serveIndicators(app, ground, subjects)
  serveProposals(app, ground, subjects)
}
