import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { evening } from '../../app/testing/evening'
import { atPace } from './atPace'
import { show } from './figures'
import type { Leader, Place } from './nationalPlace'
import { ask, questionsOf } from './nationalQuestions'
import type { Served } from './stage'

/** Each second: evenings recorded and questions asked across the country. */
const writes = 50
const reads = 100

/**
 * Writes and reads at a steady pace across the country.
 * @throws Error when an answer was not as it should be
 */
export async function steady({ served, leaders }: Place, seconds: number): Promise<void> {
  console.log(
    `\nnational · ${writes} writes and ${reads} reads a second for ${seconds} s, across the country`,
  )
  const people = [...leaders.values()]
  const memory = await watchMemory(served.pid)
  const { write, read } = await atPace(['write', 'read'], writes + reads, seconds, (turn) => {
    const leader = people[(turn * 7) % people.length]
    if (!leader) throw new Error('nobody is there')
    return turn % ((writes + reads) / writes) === 0
      ? { kind: 'write', done: record(served, leader, turn) }
      : { kind: 'read', done: ask(served, leader, pathOf(leader, turn)) }
  })
  const megabytes = await memory.stop()
  show('PUT /api/youth/sessions/{id}', write)
  show('lists, months and overviews', read)
  const at = (share: number) => Math.round(megabytes[Math.round(share * (megabytes.length - 1))] ?? 0)
  console.log(
    `  no answer was an error; memory of the server, MB: start ${at(0)}, middle ${at(0.5)}, end ${at(1)}, most ${Math.round(Math.max(...megabytes))} (wanted: flat)`,
  )
}

function pathOf(leader: Leader, turn: number): string {
  const lists = `/api/youth/sessions?municipality=${leader.municipality}`
  const paths = [
    `${lists}&limit=30`,
    `${lists}&unit=${leader.units[0]}&limit=30`,
    ...Object.values(questionsOf(leader)),
  ]
  return paths[turn % paths.length] ?? lists
}

async function record({ address }: Served, { id, cookie, units }: Leader, turn: number): Promise<void> {
  const answer = await fetch(`${address}/api/youth/sessions/${randomUUID()}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      cookie,
      'idempotency-key': randomUUID(),
      'expected-person': id,
    },
    body: JSON.stringify(evening(units[turn % units.length] ?? '')),
  })
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`${answer.status} ${text}`)
}

/** The resident memory of a process, in megabytes, once a second and at both ends. */
async function watchMemory(pid: number) {
  const megabytes: number[] = []
  const look = async () => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
    megabytes.push(Number(stdout) / 1024)
  }
  await look()
  const timer = setInterval(() => void look(), 1000)
  return {
    async stop() {
      clearInterval(timer)
      await look()
      return megabytes
    },
  }
}
