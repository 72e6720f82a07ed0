import { problem } from '../../base/problems/catalogue'
import type { Problem } from '../../base/problems/problem'

type Content = Record<string, unknown>
type Saving<C extends Content> = {
  content: C
  /** Null for a new one, else the version that is corrected. */
  ifMatch: number | '*' | null
  find(): Promise<(C & { version: number }) | undefined>
  /** False where the id is taken. */
  insert(): Promise<boolean>
  /** False where it had changed meanwhile. */
  update(version: number, stored: C & { version: number }): Promise<boolean>
  taken(): Problem
}

/** What a save came to; `before` is what stood there, null for nothing, left out where nothing was changed. */
export type Saved<C extends Content> = { status: 200 | 201; version: number; before?: C | null }

/**
 * Writes something that has an id of the sender's: new, or the next version of what is there. Sent again, the same
 * content changes nothing.
 * @throws what `taken` makes (409) where other content has the id; changed-meanwhile (412)
 */
export async function saveVersion<C extends Content>(saving: Saving<C>): Promise<Saved<C>> {
  const { content, ifMatch } = saving
  const stored = await saving.find()
  if (!stored) {
    if (ifMatch !== null) throw problem.changedMeanwhile()
    if (await saving.insert()) return { status: 201, version: 1, before: null }
  }
  // Either it was there, or another sending of the same id came first while this one waited.
  const standing = stored ?? (await saving.find())
  if (!standing) throw saving.taken()
  const same = Object.entries(content).every(
    ([field, value]) => JSON.stringify(standing[field]) === JSON.stringify(value),
  )
  if (same) return { status: 200, version: standing.version }
  if (ifMatch === null) throw saving.taken()
  const version = ifMatch === '*' ? standing.version : ifMatch
  if (!(await saving.update(version, standing))) throw problem.changedMeanwhile()
  return { status: 200, version: version + 1, before: standing }
}

/** The former values of what is written. */
export const formerOf = <C extends Content>(content: C, before: C | null): Content =>
  Object.fromEntries(Object.keys(content).map((field) => [field, before?.[field]]))
