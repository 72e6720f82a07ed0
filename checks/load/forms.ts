import { poolSize } from '../../app/openDatabase'
import { roles } from '../../app/roles'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { nobody, read, write } from '../../base/database/transaction'
import { loadRegister } from '../../base/municipalities/loadRegister'
import type { Register } from '../../base/municipalities/register'
import { sessionCookie } from '../../base/people/api/servePeople'
import { scopeFor } from '../../base/people/domain/person'
import { whoIs } from '../../base/people/domain/whoIs'
import type { SavedValues } from '../../collection/api/rounds/schemas'
import { readForm } from '../../collection/domain/rounds/readForm'
import { saveValues } from '../../collection/domain/rounds/saveValues'
import { atPace } from './atPace'
import { percentile, show, showWanted } from './figures'
import { addForms, numbers, openRound, type Respondent } from './formWorld'
import { processorTime } from './processorTime'
import type { Pace } from './runLoad'
import type { Served, Stage } from './stage'
import { takeTurns } from './takeTurns'
import { bringTemplate } from './templates'

/** So many have their form open at once. Each fills a field in these seconds, and the form looks for colleagues' values. */
const most = 300
const [fillsEach, looksEach] = [6, 20]

/**
 * Forms of 120 questions with ten years behind them: opened, saved by 300 people at a person's pace, and filled from a
 * spreadsheet, each beside the same without HTTP.
 */
export async function forms(stage: Stage, pace: Pace): Promise<void> {
  const isShort = pace.seconds < 1
  const served = await stage.serve('start')
  const pools = {
    owner: connectPool({ at: served.logins.owner, max: 2 }),
    app: connectPool({ at: served.logins.app, max: poolSize }),
  }
  const database = databaseOn(pools.app)
  try {
    const respondents = await addForms(
      databaseOn(pools.owner),
      isShort ? { earlier: 1, places: 20 } : { earlier: 9, places: most },
    )
    const register = await read(database, nobody, loadRegister)
    await open(served, database, register, respondents, isShort ? 5 : 60)
    await save(served, database, respondents, isShort ? 2 : 30)
    await bringTemplate(served, respondents, isShort ? 1 : 5)
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await served.stop()
  }
}

const pathOf = ({ municipality }: Respondent) => `/api/collection/rounds/${openRound}/replies/${municipality}`
const keyOf = ({ municipality }: Respondent) => ({ round: openRound, municipality })
const cookieOf = ({ token }: Respondent) => `${sessionCookie}=${token}`

/** One after the other opens the form of another municipality. */
async function open(
  served: Served,
  database: Database,
  register: Register,
  respondents: readonly Respondent[],
  turns: number,
): Promise<void> {
  console.log(`\nforms · a form of 120 questions, ${numbers.length} of its fields numbers, is opened`)
  let next = 0
  const nextOne = () => respondents[next++ % respondents.length] as Respondent
  const ways = {
    direct: async () => {
      const one = nextOne()
      const person = await whoIs(database, roles, one.token)
      await read(database, scopeFor(person, 'collection.answer.read'), (tx) =>
        readForm(tx, person, register, keyOf(one)),
      )
    },
    http: () => see(served, nextOne()),
  }
  await takeTurns(5, ways)
  const { direct, http } = await takeTurns(turns, ways)
  show('GET of a form', http)
  show('the same reading without HTTP', direct)
  showWanted('GET to reading, medians', percentile(http, 0.5) / percentile(direct, 0.5), 'under 2.00')
  showWanted('95 of 100 forms open within, ms', percentile(http, 0.95), 'below 300')
}

async function see({ address }: Served, one: Respondent): Promise<void> {
  const answered = await fetch(address + pathOf(one), { headers: { cookie: cookieOf(one) } })
  const form = (await answered.json()) as { questions?: unknown[] }
  if (answered.status !== 200 || (form.questions?.length ?? 0) < 100)
    throw new Error(`a form: ${answered.status} with ${form.questions?.length} questions`)
}

/** What an open form asks again and again: what stands in it. */
async function look({ address }: Served, one: Respondent): Promise<void> {
  const answered = await fetch(`${address}${pathOf(one)}/standing`, { headers: { cookie: cookieOf(one) } })
  const form = (await answered.json()) as { values?: unknown[] }
  if (answered.status !== 200 || !form.values?.length)
    throw new Error(`what stands in a form: ${answered.status} with ${form.values?.length} values`)
}

/** Which field each person fills next: those that nobody has filled, one after the other, and then once more. */
function nextField(filled: Map<string, number>, one: Respondent) {
  const half = Math.floor(numbers.length / 2)
  const at = filled.get(one.municipality) ?? 0
  filled.set(one.municipality, at + 1)
  const times = Math.floor(at / (numbers.length - half))
  const ref = numbers[half + (at % (numbers.length - half))] ?? ''
  return {
    ref,
    value: { kind: 'number' as const, number: (at * 7919) % 100_000 },
    comment: '',
    version: times || null,
  }
}

/** 300 people fill their forms, each at a person's pace, while every open form looks for what colleagues have written. */
async function save(
  served: Served,
  database: Database,
  respondents: readonly Respondent[],
  seconds: number,
): Promise<void> {
  const people = respondents.length
  const [saves, looks] = [people / fillsEach, people / looksEach]
  console.log(
    `\nforms · ${people} people each fill a field every ${fillsEach} s for ${seconds} s: ${saves.toFixed(0)} savings a second, and ${looks} a second look again`,
  )
  const filled = new Map<string, number>()
  const who = (turn: number) => respondents[turn % respondents.length] as Respondent
  const put = async (one: Respondent) => {
    const answered = await fetch(`${served.address}${pathOf(one)}/values`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: cookieOf(one) },
      body: JSON.stringify({ values: [nextField(filled, one)] }),
    })
    const text = await answered.text()
    if (answered.status !== 200) throw new Error(`${answered.status} ${text}`)
    const [saved] = (JSON.parse(text) as SavedValues).values
    if (saved?.outcome !== 'saved') throw new Error(`not saved: ${text}`)
  }
  const directly = async (one: Respondent) => {
    const person = await whoIs(database, roles, one.token)
    const field = nextField(filled, one)
    await write(database, scopeFor(person, 'collection.answer.write'), (tx) =>
      saveValues(tx, person, keyOf(one), [field]),
    )
  }
  const together = async (act: (one: Respondent) => Promise<void>) =>
    atPace(['save', 'look'], saves + looks, seconds, (turn) => {
      const cycle = (turn * looks) % (saves + looks)
      return cycle < looks
        ? { kind: 'look', done: look(served, who(turn)) }
        : { kind: 'save', done: act(who(turn)) }
    })
  await atPace(['save'], saves, Math.min(3, seconds), (turn) => ({ kind: 'save', done: put(who(turn)) }))
  const direct = await together(directly)
  const http = await together(put)
  show('PUT of a value, while open forms look again', http.save)
  show('the same transaction without HTTP, likewise', direct.save)
  show('GET of what stands in a form, meanwhile', http.look)
  showWanted(
    'PUT to transaction, 95 of 100',
    percentile(http.save, 0.95) / percentile(direct.save, 0.95),
    'under 2.00',
  )
  showWanted('95 of 100 savings within, ms', percentile(http.save, 0.95), 'below 100')
  const used = await processorTime({ server: served.pid, database: served.databasePid }, async () => {
    for (let turn = 0; turn < 100; turn++) await put(who(turn))
    return 100
  })
  if (used)
    console.log(
      `  of the processors, each PUT takes ${used.server.toFixed(2)} ms in the server and ${used.database.toFixed(2)} ms in PostgreSQL`,
    )
  const usedByLook = await processorTime({ server: served.pid, database: served.databasePid }, async () => {
    for (let turn = 0; turn < 30; turn++) await look(served, who(turn))
    return 30
  })
  if (usedByLook)
    console.log(
      `  and each GET of what stands in it ${usedByLook.server.toFixed(2)} ms in the server and ${usedByLook.database.toFixed(2)} ms in PostgreSQL`,
    )
}
