import { chmod, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Lets every account read the folder and run the programs in it; npm may have been run with a strict umask. */
export async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const entry = await lstat(path)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, entry.mode & 0o100 ? 0o755 : 0o644)
  }
}
