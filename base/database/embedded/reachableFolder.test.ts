import { chmod, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serverAccount } from './account'
import { makeReachable } from './reachableFolder'
import { makeOpenFolder, removeFolder } from './testing/clone'

const account = serverAccount()
let folder: string
beforeEach(async () => {
  folder = await makeOpenFolder()
})
afterEach(() => removeFolder(folder))

describe.runIf(account)('a data folder of root', () => {
  it('names the folder that PostgreSQL may not enter, and changes nothing there', async () => {
    const closed = join(folder, 'closed')
    await mkdir(closed, { mode: 0o700 })
    await expect(makeReachable(join(closed, 'a', 'b'), account)).rejects.toThrow(
      `that account may not enter ${closed}. Give another folder with DATA_DIR, or open that one: chmod o+x '${closed}'`,
    )
    expect((await stat(closed)).mode & 0o777).toBe(0o700)
  })

  it('is opened itself, also where a strict umask made it', async () => {
    const own = join(folder, 'own')
    await mkdir(own)
    await chmod(own, 0o700)
    expect(await makeReachable(own, account)).toBe(own)
  })
})

describe('a data folder', () => {
  it('is made with all above it', async () => {
    const deep = join(folder, 'a', 'b', 'c')
    expect(await makeReachable(deep, account)).toBe(deep)
  })
})
