import autocannon from 'autocannon'
import type { Measured } from './figures'

/** One request as a person's phone or browser sends it. */
export type Asked = {
  method?: 'GET' | 'PUT'
  path: string
  headers?: Record<string, string>
  body?: string
}

/**
 * So many people ask at once, each on a connection of their own, the next time as soon as the answer is there.
 * @param next what the person of that number asks next
 * @param status the status that each answer must have
 * @throws Error when an answer had another status or did not come
 */
export async function askTogether(
  address: string,
  people: number,
  seconds: number,
  next: (person: number) => Asked,
  status = 200,
): Promise<Measured> {
  const times: number[] = []
  const others = new Map<number, number>()
  let person = 0
  const began = performance.now()
  const { errors } = await autocannon({
    url: address,
    connections: people,
    duration: seconds,
    // It looks this often, in milliseconds, whether the time is over.
    sampleInt: 100,
    setupClient(client) {
      const me = person++
      client.setRequests([{ setupRequest: (request) => ({ ...request, ...next(me) }) }])
      client.on('response', (answered: number, _bytes: number, milliseconds: number) => {
        if (answered === status) times.push(milliseconds)
        else others.set(answered, (others.get(answered) ?? 0) + 1)
      })
    },
  })
  const measured = { seconds: (performance.now() - began) / 1000, times }
  if (errors || others.size) {
    const found = [...others].map(([answered, count]) => `${count} × ${answered}`)
    throw new Error(
      `${address}: not every answer was ${status}: ${[...found, `${errors} × none`].join(', ')}`,
    )
  }
  return measured
}
