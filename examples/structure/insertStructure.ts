import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import { inventOpenings } from '../plans/inventOpenings'
import type { Place } from '../world'
import { inventCosts, inventGoals, inventLocks, inventTemplates, inventUnitFacts } from './inventStructure'

/** How municipalities of the demo keep their youth work in order: what units are and when they are open, templates, goals, costs, locked months. */
export async function insertStructure(tx: WriteTx, places: readonly Place[], today: string): Promise<void> {
  await sql`update youth.unit u set type = fact.type, accessibility = fact.accessibility
    from json_to_recordset(${JSON.stringify(inventUnitFacts(places))}::json)
      as fact (municipality text, id uuid, type text, accessibility jsonb)
    where u.municipality = fact.municipality and u.id = fact.id`.execute(tx)
  await insertRows(tx, 'youth.opening', inventOpenings(places, today))
  await insertRows(tx, 'youth.template', inventTemplates(places))
  await insertRows(tx, 'youth.goal', inventGoals(places, today))
  await insertRows(tx, 'youth.unit_year', inventCosts(places, today))
  await insertRows(tx, 'youth.lock', inventLocks(places, today))
  const leaders = places.flatMap(({ leader, units }) =>
    units.map(({ municipality }) => ({ municipality, leader: leader.id })),
  )
  await sql`insert into base.audit (at, person, action, kind, subject, municipality, unit)
    select kept.at, leads.leader, kept.action, kept.kind, kept.subject, kept.municipality, kept.unit
    from (
      select make_date(${Number(today.slice(0, 4))}::int, 1, 12) + time '07:00' as at, 'created' as action, 'youth.template' as kind,
        id::text as subject, municipality, unit from youth.template
      union all select make_date(${Number(today.slice(0, 4)) - 1}::int, 12, 15) + time '07:00', 'created', 'youth.opening', id::text,
        municipality, unit from youth.opening
      union all select make_date(year, 1, 12) + time '07:00', 'created', 'youth.goal', id::text, municipality, unit from youth.goal
      union all select make_date(year, last_month, 20) + time '07:00', 'created', 'youth.unit_year', unit || ' ' || year,
        municipality, unit from youth.unit_year
      union all select locked_at, 'locked', 'youth.lock', municipality || ' ' || to_char(month, 'YYYY-MM'), municipality, null
        from youth.lock
    ) kept
    join (select distinct municipality, leader
      from json_to_recordset(${JSON.stringify(leaders)}::json) as one (municipality text, leader uuid)) leads
      on leads.municipality = kept.municipality
    order by 1, kept.subject`.execute(tx)
}
