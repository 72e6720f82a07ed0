import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../base/database/connect'
import { together } from '../base/database/together'
import { nobody, type WriteTx, write } from '../base/database/transaction'
import { loadRegister } from '../base/municipalities/loadRegister'
import { hashPassword } from '../base/people/domain/password'
import { addFacetShares } from '../youth/db/months/facets'
import { addShares, addTagShares } from '../youth/db/months/months'
import { facetSharesOf } from '../youth/domain/months/facets'
import { shareOf, tagSharesOf } from '../youth/domain/months/months'
import { decidePublication } from '../youth/domain/publication/publication'
import { today as todayInFinland } from '../youth/domain/times'
import { saveUnit } from '../youth/domain/units/units'
import { acting } from './acting'
import { seedCulture } from './culture/seedCulture'
import { insertFollowUp } from './followUp'
import { insertPeople } from './insertPeople'
import { insertRows } from './insertRows'
import { insertWays, type Way } from './joining'
import { onTheWay } from './municipalities/onTheWay'
import { demoPassword, demoPeople } from './people'
import { inGroups, inventPlans } from './plans/inventPlans'
import { sessionRow } from './sessions/sessionRow'
import { insertStructure } from './structure/insertStructure'
import { insertSupport } from './support'
import { insertSurveys } from './surveys'
import { countTonight } from './tonight'
import { inventWorld, type Place, stagedPlaces } from './world'
import { seedYearly } from './yearly/seedYearly'

/**
 * Fills an empty, migrated database with the demo world and marks it as a demo, all or nothing.
 * @param owner connection of the owner, whom the walls do not hold
 * @param options.today the day of the demo, `YYYY-MM-DD`, today in Finland when left out; sessions end the day before
 * @throws Error where the database has been marked before
 */
export async function seedDemo(
  owner: Database,
  { today = todayInFinland().toString(), log }: { today?: string; log?: (line: string) => void } = {},
): Promise<void> {
  const { rows } = await sql<{ kind: string }>`select kind from base.instance`.execute(owner)
  if (rows[0])
    throw new Error(`The demo world needs an empty database; this one is in use already (${rows[0].kind}).`)
  const began = performance.now()
  const password = await hashPassword(demoPassword)
  const register = await loadRegister(owner)
  const places = await write(owner, nobody, async (tx) => {
    // A slow or busy machine takes its time, and still gets its demo.
    await sql`select set_config('statement_timeout', '300s', true),
      set_config('idle_in_transaction_session_timeout', '300s', true)`.execute(tx)
    await sql`insert into base.instance (kind) values ('demo')`.execute(tx)
    const staged = stagedPlaces()
    const leaders = [...staged, ...onTheWay].map(({ leader }) => leader)
    await insertPeople(
      tx,
      leaders.filter((leader) => !demoPeople.includes(leader)),
      password,
    )
    await insertWays(tx, waysOf(staged, today))
    // The evenings are invented here while the database takes in the answers on culture.
    const [places] = await Promise.all([inventWorld(today), seedCulture(tx, register, today)])
    for (const place of places) await settle(tx, place)
    await insertPlans(tx, places, today)
    await insertSessions(tx, places, Number(today.slice(0, 4)))
    await countTonight(tx, places, today)
    await insertSurveys(tx, places, today)
    await insertStructure(tx, places, today)
    await insertFollowUp(tx, places, today)
    await insertSupport(tx, today)
    await seedYearly(tx, register, places, today)
    return places
  })
  const units = places.flatMap((place) => place.units).length
  const sessions = places.flatMap((place) => place.sessions).length
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  log?.(
    `The demo world: ${places.length} municipalities, ${units} units, ${sessions} sessions, made in ${seconds} s.`,
  )
}

/** Those with two years of work joined before them; the others are on their way. */
function waysOf(places: readonly Pick<Place, 'municipality' | 'leader'>[], today: string): Way[] {
  const day = Temporal.PlainDate.from(today)
  const before = day.subtract({ years: 2, months: 2 }).toString()
  const lately = day.subtract({ weeks: 3 }).toString()
  return [
    ...places.map(({ municipality, leader }) => ({
      code: municipality.code,
      to: 'in-use' as const,
      joined: before,
      by: leader.id,
    })),
    ...onTheWay.map(({ code, to, leader }) => ({ code, to, joined: lately, by: leader.id })),
  ]
}

/** Units and the decision on publishing, made by the municipality's own leader as anyone would make them. */
async function settle(tx: WriteTx, { municipality, leader, units }: Place) {
  const person = acting(leader, [municipality.code, ...units.map((unit) => unit.municipality)])
  for (const unit of units) {
    const { activityLanguage: language } = municipality
    const content = {
      name_fi: unit.fi,
      name_sv: unit.sv,
      environment: unit.environment,
      language,
      opened_on: null,
      closed_on: null,
    }
    await saveUnit(tx, person, { id: unit.id, municipality: unit.municipality, content, ifMatch: null })
  }
  if (municipality.public !== null)
    await decidePublication(tx, person, municipality.code, municipality.public)
}

/** What was planned of this year where there are plans. */
async function insertPlans(tx: WriteTx, places: readonly Place[], today: string) {
  const { groups, plans, breaks } = inventPlans(places, today)
  await insertRows(tx, 'youth.group', groups)
  await insertRows(tx, 'youth.plan', plans)
  await insertRows(tx, 'youth.plan_break', breaks)
}

/** Sessions, what they add up to, and who recorded each when. */
async function insertSessions(tx: WriteTx, places: readonly Place[], year: number) {
  const withGroups = inGroups(places, year)
  await insertRows(
    tx,
    'youth.session',
    places.flatMap((place) => place.sessions).map((session) => withGroups(sessionRow(session))),
  )
  for (const { sessions } of places) {
    const countables = sessions.map(({ municipality, content, time }) => ({
      ...content,
      municipality,
      minutes: time.minutes,
    }))
    await together(tx, [
      addShares(countables.map(shareOf)),
      addTagShares(countables.flatMap(tagSharesOf)),
      addFacetShares(countables.flatMap(facetSharesOf)),
    ])
  }
  await sql`insert into base.audit (at, person, action, kind, subject, municipality, unit)
    select recorded_at, recorded_by, 'created', 'youth.session', id::text, municipality, unit
    from youth.session order by recorded_at, id`.execute(tx)
}
