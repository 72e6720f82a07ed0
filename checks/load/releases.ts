import { sql } from 'kysely'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { sessionCookie } from '../../base/people/api/servePeople'
import { hashToken, makeToken } from '../../base/people/domain/token'
import type { IndicatorContent } from '../../collection/domain/indicator'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { atPace } from './atPace'
import { type Measured, percentile, show, showWanted, together } from './figures'
import type { Pace } from './runLoad'
import type { Stage } from './stage'

const [wanted, lastYear] = [120, 2022]
/** So many pages are read a second meanwhile: some hundreds of readers at once, each with a page before them for seconds. */
const pages = 100

/**
 * A release of 120 indicators of every municipality over ten years with all areas, made by the server while people read
 * its pages, beside the same readers when nothing is released.
 */
export async function releases(stage: Stage, pace: Pace): Promise<void> {
  const years = pace.seconds < 1 ? 1 : 10
  const served = await stage.serve('start')
  const pool = connectPool({ at: served.logins.owner, max: 2 })
  const owner = databaseOn(pool)
  try {
    console.log(
      `\nreleases · ${wanted} indicators of all municipalities, ${years} years, ${pages} pages read a second meanwhile`,
    )
    await addIndicators(owner)
    const values = await addAnswers(owner, years)
    const cookie = await addReviewer(owner)
    const alone = await read(served.address, Math.max(1, pace.seconds))

    const began = performance.now()
    const id = crypto.randomUUID()
    const answered = await fetch(`${served.address}/api/collection/releases/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(plan),
    })
    if (answered.status !== 201) throw new Error(`${answered.status} ${await answered.text()}`)
    const preparing = (performance.now() - began) / 1000
    // The server looks each minute for what is due: readers are there all the while.
    const meanwhile: Measured[] = []
    let seconds: number | null = null
    for (let turn = 0; turn < 120 && seconds === null; turn++) {
      meanwhile.push(await read(served.address, 1))
      seconds = await secondsOf(owner, id)
    }
    if (seconds === null) throw new Error('the release did not come out within two minutes')
    const { rows } = await sql<{ cells: number }>`select count(*) as cells from statistics.cell`.execute(
      owner,
    )
    console.log(
      `  ${values.toLocaleString('en')} values taken, ${rows[0]?.cells.toLocaleString('en')} cells published`,
    )
    show('GET /fi/, nothing being released', alone)
    show('GET /fi/, while it is made', together(meanwhile))
    showWanted('seconds to take the values', preparing, 'printed only')
    showWanted('seconds to calculate and publish', seconds, 'below 30')
    showWanted(
      'reading while it is made, p95, to reading alone',
      percentile(together(meanwhile), 0.95) / percentile(alone, 0.95),
      'printed only',
    )
  } finally {
    await pool.end()
    await served.stop()
  }
}

async function read(address: string, seconds: number): Promise<Measured> {
  const { read } = await atPace(['read'], pages, seconds, () => ({ kind: 'read', done: readFront(address) }))
  return read
}

async function readFront(address: string): Promise<void> {
  const answered = await fetch(`${address}/fi/`)
  await answered.text()
  if (answered.status !== 200) throw new Error(`GET /fi/: ${answered.status}`)
}

/** From the beginning of the transaction that publishes it until somebody else sees it. */
async function secondsOf(owner: Database, id: string): Promise<number | null> {
  const { rows } = await sql<{ seconds: number | null }>`
    select extract(epoch from clock_timestamp() - published_at)::float8 as seconds
    from collection.release where id = ${id}`.execute(owner)
  return rows[0]?.seconds ?? null
}

/** The core set, one figure each, and as many like it as are missing to the number wanted. */
async function addIndicators(owner: Database) {
  const numbers = coreIndicators.filter(
    ({ content }) => content.answer.type === 'number' && content.source.kind !== 'calculated',
  )
  const more = Array.from({ length: wanted - coreIndicators.length }, (_, index) => ({
    code: `CU${800 + index}`,
    content: numbers[index % numbers.length]?.content as IndicatorContent,
  }))
  const rows = [...coreIndicators, ...more].map(({ code, content }) => ({
    code,
    content: { ...content, parts: [], validFrom: 2010 },
  }))
  await sql`insert into collection.indicator (code, subject)
    select code, 'culture' from json_to_recordset(${JSON.stringify(rows)}::json) as i (code text)`.execute(
    owner,
  )
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    select code, 1, 'decided', content, '2020-01-01'
    from json_to_recordset(${JSON.stringify(rows)}::json) as i (code text, content jsonb)`.execute(owner)
}

/** A closed round a year in which every municipality has answered every number and approved it. */
async function addAnswers(owner: Database, years: number): Promise<number> {
  let count = 0
  for (let year = lastYear - years + 1; year <= lastYear; year++) {
    const round = `load-${year}`
    const name = JSON.stringify({ fi: round, sv: round, en: round })
    await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
      values (${round}, 'culture', 'regular', ${year}, ${name}, '2020-01-01', '2020-03-01', 'closed')`.execute(
      owner,
    )
    await sql`insert into collection.round_section (round, code, position, name) values (${round}, 'all', 0, ${name})`.execute(
      owner,
    )
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      select ${round}, indicator, 1, 'all', row_number() over () from collection.indicator_version`.execute(
      owner,
    )
    await sql`insert into collection.reply (municipality, round, state, submitted_at, approved_at)
      select municipality, ${round}, 'approved', '2020-02-01', '2020-02-02'
      from base.municipality_year where year = ${year}`.execute(owner)
    const { numAffectedRows } = await sql`
      insert into collection.value (municipality, round, indicator, part, kind, number, changed_by_name)
      select r.municipality, ${round}, v.indicator, p.part, 'number', (random() * 100000)::int, 'load'
      from collection.reply r
      cross join collection.indicator_version v
      cross join lateral (select '' as part union all select x->>'code' from jsonb_array_elements(v.content->'parts') x) p
      where r.round = ${round} and v.content->'answer'->>'type' = 'number' and v.content->'source'->>'kind' <> 'calculated'`.execute(
      owner,
    )
    count += Number(numAffectedRows ?? 0)
  }
  await sql`analyze collection.value, collection.reply`.execute(owner)
  return count
}

async function addReviewer(owner: Database): Promise<string> {
  const token = makeToken()
  await sql`with person as (insert into base.person (email, name) values ('reviewer@load.example', 'Reviewer') returning id),
      given as (insert into base.role_grant (person, role) select id, 'culture-reviewer' from person)
    insert into base.web_session (token_hash, person, idle, expires_at)
      select ${hashToken(token)}, id, interval '1 day', now() + interval '1 day' from person`.execute(owner)
  return `${sessionCookie}=${token}`
}

const words = { fi: 'Kuormakoe', sv: 'Belastningsprov', en: 'Load test' }
const plan = {
  ...{ subject: 'culture', state: 'preliminary', note: words, imputation: words, breaks: words },
  embargoUntil: '2020-01-01T00:00:00Z',
}
