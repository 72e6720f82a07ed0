import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { runOf, stillRuns } from './processes'

/** Who holds a data folder: process, since when (ISO 8601, UTC), and the command it was started with. */
export type Holder = { pid: number; since: string; what: string }

/** The data folder is another process's; nothing in it was touched. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  constructor(
    folder: string,
    readonly holder: Holder,
  ) {
    super(
      `The data folder ${folder} is in use by process ${holder.pid} (${holder.what}) since ${holder.since}. ` +
        'Stop that one first, or give this one another folder with DATA_DIR.',
    )
  }
}

/** Held until released; a holder that died holds nothing. */
export type Lock = { release(): Promise<void> }

const Note = z.object({
  pid: z.number(),
  since: z.string(),
  what: z.string(),
  run: z.string(),
  released: z.boolean(),
})
type Note = z.infer<typeof Note>

/**
 * Takes the folder for this process. The locks of a folder are numbered notes, lock-1, lock-2 and so on: the
 * highest one counts, a note appears whole or not at all, and nobody writes over another's. So two that find
 * the same dead holder both reach for the next number and one gets it; there is no moment without a lock.
 * @throws FolderInUse when a running process holds it
 */
export async function takeLock(folder: string): Promise<Lock> {
  const note = ownNote()
  const draft = join(folder, `draft-${randomUUID()}`)
  await write(draft, note)
  try {
    for (;;) {
      const number = await takeNext(folder, draft)
      if (number) return { release: () => release(noteAt(folder, number), note) }
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** @returns the number taken, or undefined when others were quicker and all is to be looked at again */
async function takeNext(folder: string, draft: string): Promise<number | undefined> {
  const last = Math.max(0, ...(await numbers(folder)))
  const note = last > 0 ? await readNote(noteAt(folder, last)) : 'none'
  if (note === 'gone') return undefined
  if (note !== 'none' && !note.released && stillRuns(note.pid, note.run)) {
    throw new FolderInUse(folder, { pid: note.pid, since: note.since, what: note.what })
  }
  const mine = last + 1
  if (!(await linked(draft, noteAt(folder, mine)))) return undefined
  const all = await numbers(folder)
  // Where this process was slow, the number may be one that others have long gone past.
  const past = Math.max(...all) > mine
  for (const each of all.filter((number) => (past ? number === mine : number < mine))) {
    await rm(noteAt(folder, each), { force: true })
  }
  return past ? undefined : mine
}

/** The note stays, marked as released: numbers never go back, which is what makes them safe. */
async function release(path: string, note: Note): Promise<void> {
  await write(`${path}.draft`, { ...note, released: true })
  await rename(`${path}.draft`, path)
}

const noteAt = (folder: string, number: number) => join(folder, `lock-${number}`)

const ownNote = (): Note => ({
  pid: process.pid,
  since: new Date().toISOString(),
  what: `${['node', ...process.argv.slice(1)].join(' ')} in ${process.cwd()}`,
  run: runOf(process.pid) ?? 'runs',
  released: false,
})

const write = (path: string, note: Note) =>
  writeFile(path, JSON.stringify(note), { mode: 0o600, flush: true })

async function numbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? []).map(Number)
}

/** A note that makes no sense is of a machine that lost power; whoever wrote it is no more. */
async function readNote(path: string): Promise<Note | 'none' | 'gone'> {
  try {
    return Note.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return 'gone'
    if (code !== undefined) throw error
    return 'none'
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
