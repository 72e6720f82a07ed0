import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, from source and from the built server alike: the nearest one with `migrations/`. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'migrations', '0001_scope.sql'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the project folder with migrations/ was not found')
    folder = parent
  }
  return folder
}
