import type { Hono } from 'hono'
import type { Ground } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import type { Subject } from '../domain/subject'

/** What the room is given: the register of municipalities, and the subjects that other rooms ask about. */
export type CollectionNeeds = { register: Register; subjects: readonly Subject[] }

/** Serves the collection room's interface, slice by slice. */
export function serveCollection(_app: Hono, _ground: Ground, _needs: CollectionNeeds): void {}
