// A phone in a process of its own: records evenings one after the other on a few lines at once, sends each again with
// the same key until it is acknowledged, and only then notes its id in a file that outlasts everything.
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const { address, cookie, person, evening, count, lines, notes } = JSON.parse(process.argv[2] ?? '{}')
const patience = 15_000
let left = count
let resent = 0
let longest = 0

/** The status of the answer, or 0 where the server was not there. A server that keeps silent ends the phone. */
async function send(id, key) {
  const began = performance.now()
  try {
    const answer = await fetch(`${address}/api/youth/sessions/${id}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'expected-person': person,
        cookie,
      },
      body: JSON.stringify(evening),
      signal: AbortSignal.timeout(patience),
    })
    const text = await answer.text()
    if (!answer.ok && answer.status !== 503) throw new Error(`${answer.status} ${text}`)
    if (!answer.ok && JSON.parse(text).type !== '/problems/busy') throw new Error(`503 ${text}`)
    return answer.status
  } catch (error) {
    if (error instanceof TypeError) return 0
    throw error
  } finally {
    longest = Math.max(longest, performance.now() - began)
  }
}

async function record() {
  const [id, key] = [randomUUID(), randomUUID()]
  for (;;) {
    const status = await send(id, key)
    if (status === 200 || status === 201) return appendFileSync(notes, `${id}\n`, { flush: true })
    resent++
    await delay(50)
  }
}

const line = async () => {
  while (left-- > 0) await record()
}
await Promise.all(Array.from({ length: lines }, line))
console.log(`${count} evenings acknowledged, ${resent} sent again, longest wait ${Math.round(longest)} ms`)
