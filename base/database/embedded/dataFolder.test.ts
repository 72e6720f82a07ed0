import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from './dataFolder'

const root = process.getuid?.() === 0

describe('where the data lies', () => {
  it('is in DATA_DIR where that is given, with demo and real data apart', () => {
    expect(defaultDataFolder('/', 'demo', { DATA_DIR: '/srv/data' })).toBe('/srv/data/demo')
    expect(defaultDataFolder('/', 'real', { DATA_DIR: '/srv/data' })).toBe('/srv/data/real')
  })

  it('takes a relative DATA_DIR from the project', () => {
    expect(defaultDataFolder('/tmp', 'demo', { DATA_DIR: 'mine' })).toBe('/tmp/mine/demo')
  })

  it.runIf(root)('has a folder of its own for each clone, as root', () => {
    expect(defaultDataFolder('/usr/lib', 'demo', {})).toMatch(
      /^\/var\/lib\/kuntakuva\/lib-[0-9a-f]{8}\/demo$/,
    )
    expect(defaultDataFolder('/usr/lib', 'demo', {})).not.toBe(defaultDataFolder('/var/lib', 'demo', {}))
    expect(defaultDataFolder('/usr/lib/', 'demo', {})).toBe(defaultDataFolder('/usr/lib', 'demo', {}))
  })

  it.skipIf(root)('is in the clone for all others', () => {
    expect(defaultDataFolder('/tmp', 'demo', {})).toBe('/tmp/.data/demo')
  })
})
