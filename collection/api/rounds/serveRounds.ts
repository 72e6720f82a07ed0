import type { Hono } from 'hono'
import type { Ground } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import type { FirstForms } from '../../domain/rounds/firstForm'
import type { SendMail } from '../../domain/rounds/letters'
import type { Prefills } from '../../domain/rounds/prefill'
import type { Subject } from '../../domain/subject'
import { serveManaged } from './serveManaged'
import { serveReplies } from './serveReplies'
import { serveTemplates } from './serveTemplates'

export type RoundNeeds = {
  register: Register
  subjects: readonly Subject[]
  /** What links in letters begin with. */
  address: string
  /** Null where no mail server is known. */
  sendMail: SendMail | null
  /** What subjects know of a municipality's year already. */
  prefills: Prefills
  /** What the first round of a subject asks. */
  firstForms: FirstForms
}

/** Serves rounds: to those who answer, and to those who run them. */
export function serveRounds(app: Hono, ground: Ground, needs: RoundNeeds): void {
  serveReplies(app, ground, needs)
  serveTemplates(app, ground, needs)
  serveManaged(app, ground, needs)
}
