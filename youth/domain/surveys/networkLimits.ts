import { createHmac, randomBytes } from 'node:crypto'
import { dayInFinland } from '../../../base/language/days'

/** What one network may do in a minute and in a day: a whole school sits behind one address. */
const limits = {
  /** Answers that are sent. */
  answer: { minute: 900, day: 6000 },
  /** Codes that lead nowhere: somebody guesses, or has read wrong. */
  miss: { minute: 60, day: 600 },
} as const
export type Counted = keyof typeof limits

/**
 * Counts by network without knowing any. An address becomes a hash under a key that is made anew each day and stands
 * in memory alone; at midnight the key and all counts are thrown away. Nothing of it is written down or stands beside
 * an answer.
 */
export class NetworkLimits {
  #day = ''
  #key = randomBytes(32)
  #counts = new Map<string, number>()

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Counts one more of a network; false where it has done enough for now. */
  take(counted: Counted, address: string): boolean {
    const moment = this.now()
    this.#beginDay(dayInFinland(moment))
    const network = createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url')
    const minute = Math.floor(moment.getTime() / 60_000)
    const most = limits[counted]
    // What is refused for the minute takes nothing of the day.
    return (
      this.#one(`${counted} ${network} ${minute}`, most.minute) &&
      this.#one(`${counted} ${network}`, most.day)
    )
  }

  #one(key: string, most: number): boolean {
    const count = this.#counts.get(key) ?? 0
    if (count >= most) return false
    this.#counts.set(key, count + 1)
    return true
  }

  #beginDay(day: string) {
    // Where more networks come than a country has schools, counting begins anew rather than fill the memory.
    if (day === this.#day && this.#counts.size < 200_000) return
    this.#day = day
    this.#key = randomBytes(32)
    this.#counts = new Map()
  }
}

/** One household or school has a whole /64 of the new addresses. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
