import { Refusal } from '../endpoints/client'

/** What an answer, or its absence, means for something that was sent. */
export type Verdict =
  /** Nobody answered: the network or the server is away, for everything alike. */
  | { kind: 'no-answer' }
  /** The server is there and cannot take this one now. */
  | { kind: 'later' }
  /** Nobody is signed in, or somebody else is: it waits for its person. */
  | { kind: 'sign-in' }
  /** It will not be taken as it is. */
  | { kind: 'needs-you'; status: number; document: Refusal['document'] }

/** Statuses that say: the same again, later. */
const passing = [408, 425, 429]

/** What a sending that did not succeed means. Only a refusal in so many words stops a write, and even then it is kept. */
export function verdictOf(error: unknown): Verdict {
  if (!(error instanceof Refusal) || error.status === 0) return { kind: 'no-answer' }
  const { status, document } = error
  if (status === 401 || document?.type === '/problems/other-person') return { kind: 'sign-in' }
  // Whatever stands between the phone and the server may answer in its place, but knows no problem documents.
  if (status >= 500 || passing.includes(status) || !document) return { kind: 'later' }
  return { kind: 'needs-you', status, document }
}

/** How long to wait before the next round, in milliseconds: longer each time, never as long as people do. */
export const pauseAfter = (failures: number, random: number = Math.random()): number =>
  Math.min(1000 * 2 ** (failures - 1), 120_000) * (0.75 + random / 2)
