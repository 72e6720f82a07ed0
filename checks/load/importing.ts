import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { sessionCookie } from '../../base/people/api/servePeople'
import type { Import, ImportPreview } from '../../youth/api/import/schemas'
import { verifyMonths } from '../../youth/domain/months/verify'
import { shiftDays } from '../../youth/domain/weeks/week'
import { showWanted } from './figures'
import type { Pace } from './runLoad'
import type { Stage } from './stage'
import { addWriters, municipality } from './writers'

/** Of twenty thousand rows three hundred are wrong; a short run has a twentieth of both. */
const sizes = { usual: { rows: 20_000, wrong: 300 }, short: { rows: 1_000, wrong: 15 } }
const begunADay = 50
const unitName = 'Tuontitila'

/** A large sheet with wrong rows among the right ones: looked at, agreed to, and sent once more. */
export async function importing(stage: Stage, pace: Pace): Promise<void> {
  const size = pace.rounds > 1 ? sizes.usual : sizes.short
  const served = await stage.serve('start')
  const pool = connectPool({ at: served.logins.owner, max: 2 })
  const owner = databaseOn(pool)
  try {
    const [manager] = await addWriters(owner, 1, 'youth-manager')
    if (!manager) throw new Error('nobody is there')
    // The sheet names its unit, and others measure in the same municipality.
    await sql`update youth.unit set name_fi = ${unitName} where id = ${manager.unit}`.execute(owner)
    const ask = asking(served.address, manager.token)
    const sheet = sheetOf(size)
    console.log(`\nimporting · a sheet of ${size.rows} rows of which ${size.wrong} are wrong`)

    const first = await bringIn(ask, sheet)
    const right = size.rows - size.wrong
    mustBe('rows refused', first.seen.counts.refused, size.wrong)
    mustBe('rows named', first.seen.refused.length, size.wrong)
    mustBe('sessions recorded', first.done.recorded, right)
    mustBe('sessions stored', await storedIn(owner, manager.unit), right)
    showWanted('sent and looked at, seconds', first.looking, 'the person sees that it goes on')
    showWanted('recorded, seconds', first.recording, 'the person sees that it goes on')
    showWanted('rows recorded a second', right / first.recording, 'as many as the machine gives')

    const again = await bringIn(ask, sheet)
    mustBe('sessions recorded by the same sheet again', again.done.recorded, 0)
    mustBe('rows that are there', again.done.there, right)
    mustBe('sessions stored', await storedIn(owner, manager.unit), right)
    const { compared, differing } = await verifyMonths(owner, () => {})
    if (differing || !compared) throw new Error(`${differing} figures of ${compared} months differ`)
    console.log(`  ${right} sessions are there once, also after the sheet came again; their months agree`)
  } finally {
    await pool.end()
    await served.stop()
  }
}

/** @throws Error where a number is another than it has to be */
function mustBe(what: string, number: number, wanted: number) {
  if (number !== wanted) throw new Error(`${what}: ${number}, not ${wanted}`)
}

/** Short sessions of one unit, fifty a day; a day that is none and a word for a number, in turn, among them. */
function sheetOf({ rows, wrong }: { rows: number; wrong: number }): string {
  const distance = Math.floor(rows / wrong)
  const lines = Array.from({ length: rows }, (_, row) => {
    const number = row / distance
    const isWrong = Number.isInteger(number) && number < wrong
    const [year, month, day] = shiftDays('2024-06-01', Math.floor(row / begunADay))
      .split('-')
      .map(Number)
    const date = isWrong && number % 2 === 0 ? '31.11.2024' : `${day}.${month}.${year}`
    const total = isWrong && number % 2 === 1 ? 'monta' : 1 + (row % 40)
    const minute = 6 * 60 + (row % begunADay) * 15
    return [date, unitName, 'avoin', clockOf(minute), clockOf(minute + 15), total].join(';')
  })
  return ['Päivämäärä;Tila;Toimintamuoto;Alkoi;Päättyi;Yhteensä', ...lines].join('\n')
}

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

type Ask = <Answer>(method: string, path: string, body?: string, type?: string) => Promise<Answer>

const asking =
  (address: string, token: string): Ask =>
  async (method, path, body, type = 'application/json') => {
    const answer = await fetch(`${address}/api/youth/imports/${path}`, {
      method,
      headers: {
        cookie: `${sessionCookie}=${token}`,
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${answer.status} ${text}`)
    return JSON.parse(text)
  }

/** Sends the sheet, looks at it, says yes and waits until all of it is there. */
async function bringIn(ask: Ask, sheet: string) {
  const id = randomUUID()
  const sent = performance.now()
  await ask('PUT', `${id}?municipality=${municipality}`, sheet, 'text/csv')
  const seen = await ask<ImportPreview>('GET', `${id}/preview`)
  const agreed = performance.now()
  // Where nothing is new the screen offers no yes; what is there already is counted all the same.
  let done = await ask<Import>('POST', `${id}/start`, JSON.stringify({ version: seen.version }))
  while (done.state === 'importing') {
    await new Promise((resolve) => setTimeout(resolve, 100))
    done = await ask<Import>('GET', id)
  }
  if (done.state !== 'done') throw new Error(`the import ended ${done.state}`)
  return { seen, done, looking: (agreed - sent) / 1000, recording: (performance.now() - agreed) / 1000 }
}

async function storedIn(owner: Database, unit: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from youth.session
    where unit = ${unit} and deleted_at is null`.execute(owner)
  return rows[0]?.count ?? 0
}
