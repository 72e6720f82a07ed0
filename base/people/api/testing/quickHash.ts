import type * as crypto from 'node:crypto'
import { vi } from 'vitest'

/**
 * `node:crypto` with a hash that costs nothing, for `vi.mock`: what a hash costs is promised beside the password;
 * elsewhere it would only be waited for.
 */
export async function quickHash() {
  const real = await vi.importActual<typeof crypto>('node:crypto')
  const scrypt = (...[password, salt, length, _cost, done]: unknown[]) =>
    real.scrypt(
      password as string,
      salt as Buffer,
      length as number,
      { N: 2 },
      done as Parameters<typeof crypto.scrypt>[4],
    )
  return { ...real, scrypt }
}
