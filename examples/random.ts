import { createHash } from 'node:crypto'

const digestOf = (name: string) => createHash('sha1').update(`kuntakuva-demo ${name}`).digest()

/** The UUID of a thing in the demo world: the same for the same name, for ever. */
export function idOf(name: string): string {
  const bytes = digestOf(name).subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** From which the rounds of the demo are invented. */
export const seed = 'kuntakuva'

export type Random = ReturnType<typeof randomOf>

/** Chance that repeats itself: its own stream for each name, so that an evening is the same whatever was asked before it. */
export function randomOf(name: string) {
  const next = mulberry32(digestOf(name).readUInt32LE(16))
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    chance: (probability: number) => next() < probability,
    /** A whole number, both ends included. */
    between,
    pick<T>(list: readonly T[]): T {
      const picked = list[between(0, list.length - 1)]
      if (picked === undefined) throw new Error('nothing to choose from')
      return picked
    },
    /** One of the keys, by their weights. */
    weighted<K extends string>(weights: Partial<Record<K, number>>): K {
      let sum = 0
      for (const key in weights) sum += weights[key] ?? 0
      let left = next() * sum
      for (const key in weights) {
        left -= weights[key] ?? 0
        if (left < 0) return key
      }
      throw new Error('nothing to choose from')
    },
    /** Standard normal. */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** About one, more often a little off than far off. */
export const about = (random: Random, spread: number) =>
  Math.exp(Math.max(-2.5, Math.min(2.5, random.normal())) * spread)

/** Mulberry32, a public-domain generator by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
