import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../base/database/transaction'
import { hashToken, makeToken } from '../base/people/domain/token'
import type { ObservationTopic } from '../youth/domain/observations/codes'
import { type TopicCounts, topics } from '../youth/domain/topics/codes'
import { insertRows } from './insertRows'
import { idOf, randomOf } from './random'
import type { Place } from './world'

type Noticed = { topic: ObservationTopic; words: string; resolution: string }

/** What staff noticed of places, never of anybody; a resolution that is empty is still to come. */
const noticed: Record<'fi' | 'sv', readonly Noticed[]> = {
  fi: [
    { topic: 'equipment', words: 'Biljardipöydän päädyssä on irtonainen lista.', resolution: '' },
    {
      topic: 'safety',
      words: 'Takaoven valo ei syty, ja piha on iltaisin pimeä.',
      resolution: 'Kiinteistöhuolto vaihtoi valaisimen.',
    },
    {
      topic: 'crowding',
      words: 'Perjantaina eteisessä oli ahdasta, kun kouludisko päättyi samaan aikaan.',
      resolution: 'Ovi avataan perjantaisin puoli tuntia aiemmin.',
    },
    { topic: 'place', words: 'Keittiön hana vuotaa, ja lattia on liukas.', resolution: '' },
  ],
  sv: [
    { topic: 'equipment', words: 'Ett ben på pingisbordet är löst.', resolution: '' },
    {
      topic: 'safety',
      words: 'Lampan vid bakdörren är sönder och gården är mörk på kvällarna.',
      resolution: 'Fastighetsskötseln bytte lampan.',
    },
    { topic: 'place', words: 'Det drar från fönstret i musikrummet.', resolution: 'Fönstret är tätat.' },
  ],
}
const keepObservations = ['638', '564', '710', '280']

const keyNames: Record<string, readonly string[]> = {
  '638': ['Nuorisokortti, Keskustan nuorisotila', 'Vanha kävijälaskuri'],
  '564': ['Nuorisokortti'],
  '710': ['Ungdomskortet'],
}

/** How often a topic is brought up beside the others. */
const weights: Partial<Record<(typeof topics)[number], number>> = {
  ...{ studies: 9, work: 7, housing: 5, money: 5, 'mental-wellbeing': 6, relationships: 5, leisure: 6 },
  ...{ health: 3, digital: 3, international: 2, influence: 2, 'military-or-civil-service': 1 },
}

/** Observations of places, topics of counselling month by month, and the keys of other systems. */
export async function insertFollowUp(tx: WriteTx, places: readonly Place[], today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  const keeping = places.filter(({ municipality }) => keepObservations.includes(municipality.code))
  await insertRows(
    tx,
    'youth.follow_up',
    keeping.map(({ municipality, leader }) => ({
      ...{ municipality: municipality.code, observations: true, notify: null },
      ...{ reflection_months: 24, observation_months: 24, version: 1 },
      ...{ changed_at: `${day.subtract({ months: 4 })}T08:00:00Z`, changed_by: leader.id },
    })),
  )
  await insertRows(
    tx,
    'youth.observation',
    keeping.flatMap((place) => observationsOf(place, day)),
  )
  await insertRows(
    tx,
    'youth.topic_month',
    places.flatMap((place) => topicsOf(place, day)),
  )
  await insertKeys(tx, places, day)
  await leaveAudits(tx, places)
}

function observationsOf({ municipality, units }: Place, day: Temporal.PlainDate) {
  const doors = units.filter(({ environment }) => environment === 'youth-facility')
  return noticed[municipality.language].map(({ topic, words, resolution }, at) => {
    const unit = doors[at % doors.length]
    if (!unit) throw new Error(`${municipality.code} has no place of its own`)
    const date = day.subtract({ days: 4 + at * 9 })
    const made_at = `${date}T18:20:00Z`
    return {
      ...{ municipality: unit.municipality, id: idOf(`observation ${unit.id} ${topic}`), unit: unit.id },
      ...{ date: `${date}`, topic, words, resolution, made_at, notified_at: made_at, forgotten_at: null },
      resolved_at: resolution ? `${date.add({ days: 3 })}T09:10:00Z` : null,
      version: resolution ? 2 : 1,
    }
  })
}

/** Those that young people turn to with a question: information points, and who meets them on streets and on the net. */
const counsels = ({ environment, programme }: Place['units'][number]) =>
  environment === 'street' ||
  environment === 'online' ||
  programme.some(({ form }) => form === 'information' || form === 'individual')

/** Where there is counselling, the twelve months before this one. */
function topicsOf({ units }: Place, day: Temporal.PlainDate) {
  const counselling = units.filter(counsels)
  return counselling.flatMap((unit) =>
    Array.from({ length: 12 }, (_, before) => {
      const month = day.with({ day: 1 }).subtract({ months: before + 1 })
      const random = randomOf(`topics ${unit.id} ${month}`)
      const quiet = month.month === 7 ? 0.2 : 1
      const counted: TopicCounts = {}
      for (const topic of topics) {
        const count = Math.round((weights[topic] ?? 0) * quiet * random.between(4, 14) * 0.15)
        if (count) counted[topic] = count
      }
      return {
        municipality: unit.municipality,
        unit: unit.id,
        month: `${month}`,
        topics: counted,
        version: 1,
      }
    }),
  )
}

/** Keys of which nobody has the secret: each hash is of a token that was thrown away. */
async function insertKeys(tx: WriteTx, places: readonly Place[], day: Temporal.PlainDate) {
  const keys = places.flatMap(({ municipality, leader }) =>
    (keyNames[municipality.code] ?? []).map((name, at) => ({
      ...{ municipality: municipality.code, id: idOf(`key ${municipality.code} ${name}`), name },
      key_hash: `\\x${hashToken(makeToken()).toString('hex')}`,
      ...{ made_by: leader.id, made_at: `${day.subtract({ months: 9 - at })}T08:00:00Z` },
      last_used_on: `${day.subtract(at ? { months: 5 } : { days: 1 })}`,
      revoked_at: at ? `${day.subtract({ months: 4 })}T08:00:00Z` : null,
      revoked_by: at ? leader.id : null,
    })),
  )
  await insertRows(tx, 'youth.api_key', keys)
}

/** Who wrote what when, without a word of it. */
async function leaveAudits(tx: WriteTx, places: readonly Place[]) {
  const leaders = places.flatMap(({ municipality, leader, units }) =>
    [municipality.code, ...units.map((unit) => unit.municipality)].map((code) => ({
      code,
      leader: leader.id,
    })),
  )
  await sql`insert into base.audit (at, person, action, kind, subject, municipality, unit)
    select made.at, leads.leader, made.action, made.kind, made.subject, made.municipality, made.unit
    from (
      select changed_at as at, 'decided' as action, 'youth.follow-up' as kind, municipality as subject, municipality,
        null::uuid as unit from youth.follow_up
      union all select made_at, 'created', 'youth.observation', id::text, municipality, unit from youth.observation
      union all select resolved_at, 'resolved', 'youth.observation', id::text, municipality, unit from youth.observation
        where resolved_at is not null
      union all select (month + interval '1 month 2 days 8 hours') at time zone 'UTC', 'created', 'youth.topics',
        unit || ' ' || to_char(month, 'YYYY-MM'), municipality, unit
        from youth.topic_month
      union all select made_at, 'made', 'youth.key', id::text, municipality, null from youth.api_key
      union all select revoked_at, 'revoked', 'youth.key', id::text, municipality, null from youth.api_key
        where revoked_at is not null
    ) made
    join (select distinct code, leader from json_to_recordset(${JSON.stringify(leaders)}::json)
      as one (code text, leader uuid)) leads on leads.code = made.municipality
    order by 1, made.subject`.execute(tx)
}
