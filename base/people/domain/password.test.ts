import * as crypto from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { hashPassword, verifyPassword } from './password'

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>()
  return { ...real, scrypt: vi.fn(real.scrypt) }
})

describe('a password', () => {
  test('is known again and another is not', async () => {
    const stored = await hashPassword('oikea hevonen')
    expect(await verifyPassword('oikea hevonen', stored)).toBe(true)
    expect(await verifyPassword('oikea hevone', stored)).toBe(false)
  })

  test('is the same however a keyboard composes its letters', async () => {
    expect(await verifyPassword('a\u0308iti ja lapsi', await hashPassword('äiti ja lapsi'))).toBe(true)
  })

  test('is hashed with salt of its own and a memory-hard function of 32 MiB', async () => {
    const [one, other] = await Promise.all([hashPassword('sama salasana'), hashPassword('sama salasana')])
    expect(one).not.toBe(other)
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$/)
  })

  test('of nobody costs the same work as a wrong one, and is never right', async () => {
    const stored = await hashPassword('oikea hevonen')
    vi.mocked(crypto.scrypt).mockClear()
    expect(await verifyPassword('väärä', stored)).toBe(false)
    expect(await verifyPassword('väärä', null)).toBe(false)
    const work = vi.mocked(crypto.scrypt).mock.calls.map(([, , length, options]) => ({ length, options }))
    expect(work).toHaveLength(2)
    expect(work[1]).toEqual(work[0])
  })
})
