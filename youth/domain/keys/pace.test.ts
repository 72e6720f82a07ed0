import { describe, expect, test } from 'vitest'
import { watchPace } from './pace'

describe('the pace of other systems', () => {
  test('is refused above its limit, for that caller alone, and free again in the next minute', () => {
    let now = 120_000
    const pace = watchPace(() => now)
    for (let call = 0; call < 3; call++) {
      pace.refuseAbove('one', 3)
      pace.count('one')
    }
    expect(() => pace.refuseAbove('one', 3)).toThrow(
      expect.objectContaining({
        status: 429,
        options: expect.objectContaining({ headers: { 'Retry-After': '60' } }),
      }),
    )
    expect(() => pace.refuseAbove('another', 3)).not.toThrow()
    now += 60_000
    expect(() => pace.refuseAbove('one', 3)).not.toThrow()
  })
})
