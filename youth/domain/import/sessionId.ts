import { createHash } from 'node:crypto'

/** The name space of ids that imports make; what is in it never changes. */
const space = Buffer.from('6f1de0a1b7c94e0e9d5b3c1a52c0a8f4', 'hex')

/** A UUID (version 5, RFC 9562) that is the same wherever and whenever it is made from the same parts. */
export function idFrom(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(space).update(parts.join('\n')).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const text = hash.toString('hex')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  )
}

/** What tells one session of a sheet from another: where, when and in which form of work. */
export const keyOfSession = (
  municipality: string,
  { unit, date, start, form }: { unit: string; date: string; start: string; form: string },
): string => [date, start, unit, form, municipality].join(' ')

/** The id of the n-th session of a key (from 0), the same in every import. */
export const importedId = (key: string, ordinal: number): string => idFrom('session', key, ordinal)
