import { chmod, lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverAccount } from './account'
import { findPackage, type Package, prepareBinaries } from './binaries'
import { runProgram } from './runProgram'
import { copyPackage, makeOpenFolder, removeFolder } from './testing/clone'

const account = serverAccount()
let folder: string
let fresh: Package
beforeAll(async () => {
  folder = await makeOpenFolder()
  fresh = await copyPackage(join(folder, 'clone'))
})
afterAll(() => removeFolder(folder))

describe('the programs of PostgreSQL', () => {
  it('come from the npm package of this platform', async () => {
    expect((await findPackage()).name).toMatch(new RegExp(`^18\\..*-${process.arch}$`))
  })

  it.runIf(account)(
    'are copied for root, whose PostgreSQL may not enter the clone: whole and once, also by two',
    async () => {
      await chmod(join(folder, 'clone'), 0o700)
      const copies = join(folder, 'copies')
      const start = async () => {
        const { initdb, postgres } = await prepareBinaries(fresh, copies, account)
        expect(postgres).toBe(join(copies, fresh.name, 'bin', 'postgres'))
        for (const program of [initdb, postgres]) await runProgram(program, ['--version'], account)
      }
      await Promise.all([start(), start()])
      expect(await readdir(copies)).toEqual([fresh.name])
      expect((await lstat(join(copies, fresh.name))).mode & 0o777).toBe(0o755)
      await chmod(join(folder, 'clone'), 0o755)
    },
  )

  it('run where npm put them, with the links made that npm left out', async () => {
    const binaries = await prepareBinaries(fresh, join(folder, 'copies'), undefined)
    expect(binaries.postgres).toBe(join(fresh.native, 'bin', 'postgres'))
    await runProgram(binaries.postgres, ['--version'], account)
    const list = JSON.parse(await readFile(join(fresh.native, 'pg-symlinks.json'), 'utf8')) as Link[]
    for (const { source, target } of list) {
      expect(join(dirname(target), await readlink(join(fresh.native, '..', target)))).toBe(source)
    }
  })
})

type Link = { source: string; target: string }
