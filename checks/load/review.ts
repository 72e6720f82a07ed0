import { sql } from 'kysely'
import { connectPool, type Database, databaseOn } from '../../base/database/connect'
import { sessionCookie } from '../../base/people/api/servePeople'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { indicatorOf } from '../../collection/domain/checking/testing'
import { showWanted } from './figures'
import { median, showTimes } from './nationalReading'
import type { Pace } from './runLoad'
import type { Stage } from './stage'
import { takeTurns } from './takeTurns'

const indicators = 120
/** Findings of one municipality: three rules of each indicator, but for the last few. */
const findingsOfOne = 350
const words = (text: string) => JSON.stringify({ fi: text, sv: text, en: text })

/**
 * The reviewers' queue in its three orders over 100,000 findings: its first page and its thousandth, and the same page
 * of a round with a hundredth of them.
 */
export async function review(stage: Stage, pace: Pace): Promise<void> {
  const isShort = pace.seconds < 1
  const [municipalities, far] = isShort ? [8, 20] : [292, 1000]
  const served = await stage.serve('start')
  const pool = connectPool({ at: served.logins.owner, max: 2 })
  const owner = databaseOn(pool)
  try {
    await addIndicators(owner)
    const large = await addRound(owner, 'load-large', municipalities)
    const small = await addRound(owner, 'load-small', Math.ceil(municipalities / 100))
    // What comes in here at a stroke comes over weeks in truth, and is tidied up by the database meanwhile.
    await sql`vacuum (analyze) collection.finding, collection.value, collection.reply, collection.under_review, collection.indicator_waiting`.execute(
      owner,
    )
    const cookie = await addReviewer(owner)
    const ask = async (round: string, list: string): Promise<{ next: string | null }> => {
      const answered = await fetch(`${served.address}/api/collection/review/${round}/${list}`, {
        headers: { cookie },
      })
      if (answered.status !== 200) throw new Error(`${list}: ${answered.status} ${await answered.text()}`)
      return (await answered.json()) as { next: string | null }
    }
    console.log(
      `\nreview · ${large.toLocaleString('en')} findings that wait, beside a round with ${small.toLocaleString('en')}`,
    )
    const turns = isShort ? 10 : 100
    for (const list of [
      'replies?limit=30',
      'indicators?limit=30',
      'findings?limit=30',
      'findings?limit=30&indicator=CU850',
    ]) {
      const ways = { small: () => ask('load-small', list), large: () => ask('load-large', list) }
      await takeTurns(10, ways)
      const measured = await takeTurns(turns, ways)
      showTimes(`${list}: ${small.toLocaleString('en')} findings`, measured.small)
      showTimes(`${list}: ${large.toLocaleString('en')} findings`, measured.large)
      showWanted('  many to few, medians', median(measured.large) / median(measured.small), 'below 2.00')
    }
    // As many pages as there are, walked as a person would, by cursors.
    const list = 'findings?limit=100'
    let cursor = ''
    for (let page = 1; page < far; page++) {
      const { next } = await ask('load-large', list + cursor)
      if (!next) throw new Error(`the findings end with page ${page}`)
      cursor = `&cursor=${next}`
    }
    const measured = await takeTurns(turns, {
      first: () => ask('load-large', list),
      far: () => ask('load-large', list + cursor),
    })
    showTimes('findings, a hundred: page 1', measured.first)
    showTimes(`findings, a hundred: page ${far.toLocaleString('en')}`, measured.far)
    showWanted('  far page to first, medians', median(measured.far) / median(measured.first), 'below 2.00')
  } finally {
    await pool.end()
    await served.stop()
  }
}

async function addIndicators(owner: Database) {
  const rows = Array.from({ length: indicators }, (_, at) => indicatorOf(`CU${800 + at}`, 'eur'))
  const json = JSON.stringify(rows)
  await sql`insert into collection.indicator (code, subject)
    select code, 'culture' from json_to_recordset(${json}::json) as i (code text)`.execute(owner)
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    select code, 1, 'decided', content, '2020-01-01'
    from json_to_recordset(${json}::json) as i (code text, content jsonb)`.execute(owner)
}

/** A round of so many municipalities that wait for the reviewers, each with its findings. @returns how many findings wait */
async function addRound(owner: Database, round: string, municipalities: number): Promise<number> {
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
    values (${round}, 'culture', 'regular', 2022, ${words(round)}, '2020-01-01', '2099-12-31', 'open')`.execute(
    owner,
  )
  await sql`insert into collection.round_section (round, code, position, name) values (${round}, 'all', 0, ${words('all')})`.execute(
    owner,
  )
  await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
    select ${round}, indicator, 1, 'all', row_number() over (order by indicator) from collection.indicator_version`.execute(
    owner,
  )
  await sql`insert into collection.round_rule (round, code, position, content)
    select ${round}, 'rule-' || n, n, jsonb_build_object('code', 'rule-' || n, 'type', 'change', 'severity', 'soft',
      'refs', jsonb_build_array('CU800'), 'percent', 50, 'floor', 1, 'sentence', ${words('Muutos')}::jsonb)
    from generate_series(1, 3) n`.execute(owner)
  await sql`insert into collection.reply (municipality, round, state)
    select municipality, ${round}, 'answering' from base.municipality_year where year = 2022
    order by municipality limit ${municipalities}`.execute(owner)
  await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
    select r.municipality, r.round, q.indicator, 'number', (random() * 100000)::int, 'load'
    from collection.reply r join collection.round_question q on q.round = r.round where r.round = ${round}`.execute(
    owner,
  )
  await sql`insert into collection.finding (municipality, round, rule, indicator, severity, explanation)
    select r.municipality, r.round, 'rule-' || f.rule, f.indicator, 'soft', case when random() < 0.7 then 'Selitys.' else '' end
    from collection.reply r cross join (
      select n as rule, q.indicator from generate_series(1, 3) n
        join collection.round_question q on q.round = ${round} order by 1, 2 limit ${findingsOfOne}) f
    where r.round = ${round}`.execute(owner)
  await sql`update collection.reply set state = 'approved', first_submitted_at = now(), submitted_at = now(),
      approved_at = timestamptz '2026-10-01' + random() * interval '40 days' where round = ${round}`.execute(
    owner,
  )
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from collection.finding
    where round = ${round} and waits_since is not null`.execute(owner)
  return rows[0]?.waiting ?? 0
}

async function addReviewer(owner: Database): Promise<string> {
  const token = makeToken()
  await sql`with person as (insert into base.person (email, name) values ('queue@load.example', 'Reviewer') returning id),
      given as (insert into base.role_grant (person, role) select id, 'culture-reviewer' from person)
    insert into base.web_session (token_hash, person, idle, expires_at)
      select ${hashToken(token)}, id, interval '1 day', now() + interval '1 day' from person`.execute(owner)
  return `${sessionCookie}=${token}`
}
