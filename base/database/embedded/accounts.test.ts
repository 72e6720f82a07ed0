import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serverAccount } from './account'
import { ask } from './testing/ask'
import { makeClone, makeOpenFolder, removeFolder, startApp } from './testing/clone'

const account = serverAccount()
const canRunNode = account && spawnSync(process.execPath, ['-v'], { ...account, cwd: '/' }).status === 0

let place: string
beforeEach(async () => {
  place = await makeOpenFolder()
})
afterEach(() => removeFolder(place))

async function tryOut(program: string, folder: string, as?: typeof account) {
  const app = startApp(program, folder, as)
  const said = await app.said
  if (said.kind === 'refused') throw new Error(said.sentence)
  expect(await ask(said, 'select 1 as one')).toEqual([{ one: 1 }])
  app.send('stop')
  await once(app, 'exit')
}

describe.runIf(account)('who starts it', () => {
  it('may be root in a clone under /root, where PostgreSQL cannot read anything', async () => {
    const clone = await mkdtemp('/root/kuntakuva-test-')
    try {
      await tryOut(await makeClone(clone), join(place, 'data'))
    } finally {
      await removeFolder(clone)
    }
  })

  it.runIf(canRunNode)('may be anyone, with the data in the clone or elsewhere', async () => {
    const clone = join(place, 'clone')
    const data = join(place, 'data')
    for (const folder of [clone, data]) await mkdir(folder)
    const program = await makeClone(clone)
    // Installed by someone else: the links cannot be made there, so the programs are copied beside the data.
    giveAll(data)
    await tryOut(program, data, account)
    expect(await readdir(data)).toContain('bin')
    // Their own clone: the programs run where npm put them.
    giveAll(clone)
    await tryOut(program, join(clone, '.data', 'demo'), account)
    expect(await readdir(join(clone, '.data', 'demo'))).not.toContain('bin')
  })
})

function giveAll(folder: string) {
  if (account) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, folder])
}
