import { sql } from 'kysely'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { migrate } from '../../base/database/migrate'
import { nobody, write } from '../../base/database/transaction'
import { loadRegisterFacts } from '../../base/municipalities/db/loadRegisterFacts'
import { type NationalWorld, seedNational } from '../../examples/national/seedNational'
import { forgetMonth } from '../../youth/db/retention/forget'
import { verifyMonths } from '../../youth/domain/months/verify'
import { forgetCounts } from '../../youth/domain/retention/forgetCounts'
import { processorTime } from './processorTime'
import type { Pace } from './runLoad'
import type { Stage } from './stage'

const worlds: Record<'usual' | 'short', NationalWorld> = {
  usual: { municipalities: ['091', '297', '507', '564', '638'] },
  short: { years: 4, municipalities: ['507'] },
}
/** The shortest that a municipality may decide, so that most of the world goes. */
const keptYears = 2

/**
 * Makes sums of all sessions of a world but the newest years, a month of a municipality in each transaction, and looks
 * what that takes of the processors.
 * @throws Error when a sum is not as it was, or a session is left
 */
export async function forgetting(stage: Stage, pace: Pace): Promise<void> {
  const logins = (await stage.prepare(['load_forgetting'])).load_forgetting
  console.log('\nforgetting · a world of years is made')
  const pool = connectPool({ at: logins.owner, max: 2 })
  const owner = databaseOn(pool)
  try {
    await migrate(owner, { app: logins.appRole, publisher: logins.publisherRole })
    const client = await pool.connect()
    await loadRegisterFacts(client).finally(() => client.release())
    await seedNational(owner, { ...worlds[pace.seconds < 1 ? 'short' : 'usual'], log: console.log })
    await decide(owner)
    const before = await sumsOf(owner)
    const all = await sessionsIn(owner)
    let slowest = 0
    const done = { months: 0, sessions: 0 }
    const from = performance.now()
    const used = await processorTime({ server: process.pid, database: stage.databasePid }, async () => {
      for (;;) {
        const begun = performance.now()
        const month = await write(owner, nobody, forgetMonth)
        if (!month) return 1
        slowest = Math.max(slowest, performance.now() - begun)
        done.months++
        done.sessions += month.sessions
      }
    })
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
    console.log(
      `  ${done.sessions} of ${all} sessions became sums in ${done.months} transactions: ${seconds(used?.database ?? 0)} s of PostgreSQL's processor time, ${seconds(performance.now() - from)} s by the clock, the longest ${seconds(slowest)} s`,
    )
    const idle = await processorTime({ server: process.pid, database: stage.databasePid }, async () => {
      await forgetCounts(owner)
      return 1
    })
    console.log(`  a turn with nothing to do: ${seconds(idle?.database ?? 0)} s of processor time`)
    if ((await sessionsIn(owner)) !== all - done.sessions || !done.sessions)
      throw new Error('what has gone is not what was told')
    if (JSON.stringify(await sumsOf(owner)) !== JSON.stringify(before)) throw new Error('a sum has changed')
    await verifyMonths(owner, (difference) => {
      throw new Error(`a month differs from its sessions: ${JSON.stringify(difference)}`)
    })
    console.log('  every sum of a month is as it was')
  } finally {
    await pool.end()
  }
}

async function decide(owner: Database): Promise<void> {
  await sql`update base.instance set forgets_from = '2020-01-01'`.execute(owner)
  await sql`insert into youth.retention (municipality, count_years, audit_years, former_count_years, former_audit_years, changed_by)
    select distinct base.municipality_on(u.municipality, 9999), ${keptYears}::int, 5, ${keptYears}::int, 5,
      (select id from base.person limit 1) from youth.unit u`.execute(owner)
}

async function sumsOf(owner: Database): Promise<unknown> {
  const { rows } =
    await sql`select municipality, month, sum(participations) as participations, sum(sessions) as sessions
    from youth.session_month group by 1, 2 order by 1, 2`.execute(owner)
  return rows
}

async function sessionsIn(owner: Database): Promise<number> {
  const { rows } = await sql<{ all: number }>`
    select count(*)::int as all from youth.session where deleted_at is null`.execute(owner)
  return rows[0]?.all ?? 0
}
