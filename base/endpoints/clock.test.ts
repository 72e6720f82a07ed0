import { afterEach, describe, expect, test, vi } from 'vitest'
import { clock } from './clock'

const noon = Date.parse('2026-11-27T10:00:00Z')
const at = (moment: number) => new Date(moment).toUTCString()
const hour = 3_600_000

describe('the clock of this device', () => {
  afterEach(() => {
    clock.note(at(Date.now()))
    vi.useRealTimers()
  })

  test('is wrong when an answer says so by more than ten minutes, and right again after', () => {
    vi.useFakeTimers({ now: noon })
    const told: number[] = []
    const stop = clock.subscribe(() => told.push(clock.off()))
    for (const [server, off] of [
      [noon - 9 * 60_000, 0],
      [noon + 24 * hour, -24 * hour],
      // A second later it is as wrong as before.
      [noon + 24 * hour + 1000, -24 * hour],
      [noon - 2 * hour, 2 * hour],
      [noon + 1000, 0],
    ] as const) {
      clock.note(at(server))
      expect(clock.off()).toBe(off)
    }
    expect(told).toEqual([-24 * hour, 2 * hour, 0])
    stop()
  })

  test('is taken to be right where an answer tells no time', () => {
    clock.note(null)
    clock.note('soon')
    expect(clock.off()).toBe(0)
  })
})
