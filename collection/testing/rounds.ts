import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world'
import type { Rule } from '../domain/checking/rule'
import { indicatorOf } from '../domain/checking/testing'
import type { IndicatorContent } from '../domain/indicator'
import type { ReplyState, RoundKind, RoundState } from '../domain/rounds/states'

const words = (fi: string) => ({ fi, sv: fi, en: fi })

/** The rules of the tests: a cost is never below nought, must be told, and a great change is explained. */
export const testRules: readonly Rule[] = [
  {
    ...{ code: 'never-below-nought', severity: 'hard', type: 'range', refs: ['CU901', 'CU902'], min: 0 },
    sentence: words('Luku ei voi olla alle 0: {{value}}.'),
  },
  {
    ...{ code: 'told', severity: 'hard', type: 'required', refs: ['CU901'] },
    sentence: words('Tähän tarvitaan vastaus.'),
  },
  {
    ...{ code: 'change', severity: 'soft', type: 'change', refs: ['CU901'], percent: 50, floor: 10 },
    sentence: words('Muutos {{change}}.'),
  },
]

const producers = [
  { code: 'own', name: words('Kunta') },
  { code: 'company', name: words('Yhtiö') },
]

/** The questions of the tests: a cost, visits with parts, a choice; of youth one number. */
const questions: Record<string, { section: string; content: IndicatorContent }[]> = {
  culture: [
    { section: 'economy', content: indicatorOf('CU901', 'eur').content },
    {
      section: 'visits',
      content: indicatorOf('CU902', 'visits', { parts: ['museums', 'theatres'] }).content,
    },
    {
      section: 'visits',
      content: indicatorOf('CU903', 'none', { answer: { type: 'choices', options: producers } }).content,
    },
  ],
  youth: [{ section: 'economy', content: indicatorOf('YO901', 'eur').content }],
}
const codesOf: Record<string, string[]> = { culture: ['CU901', 'CU902', 'CU903'], youth: ['YO901'] }

export type MadeRound = {
  subject?: 'culture' | 'youth'
  kind?: RoundKind
  year?: number
  deadline?: string
  state?: RoundState
  municipalities?: readonly string[]
}

/** Lays a round down as it stands when it has been opened. Answers with its id. */
export async function makeRound(world: World, made: MadeRound = {}): Promise<string> {
  const { subject = 'culture', kind = 'regular', year = 2022, state = 'open' } = made
  const owner = world.database.owner
  const id = `${subject}-${year}-${randomUUID().slice(0, 8)}`
  const asked = (questions[subject] ?? []).map((question, at) => ({
    ...question,
    code: codesOf[subject]?.[at] ?? '',
  }))
  await makeIndicators(world, subject)
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state, example)
    values (${id}, ${subject}, ${kind}, ${year}, ${JSON.stringify(words(`Kierros ${year}`))}, '2020-01-01',
      ${made.deadline ?? '2099-12-31'}, ${state}, false)`.execute(owner)
  for (const [position, code] of ['economy', 'visits'].entries()) {
    await sql`insert into collection.round_section (round, code, position, name)
      values (${id}, ${code}, ${position}, ${JSON.stringify(words(code))})`.execute(owner)
  }
  for (const [position, { code, section }] of asked.entries()) {
    await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
      values (${id}, ${code}, 1, ${section}, ${position})`.execute(owner)
  }
  for (const [position, rule] of testRules.entries()) {
    await sql`insert into collection.round_rule (round, code, position, content)
      values (${id}, ${rule.code}, ${position}, ${JSON.stringify(rule)})`.execute(owner)
  }
  for (const municipality of made.municipalities ?? ['638', '564', '297', '698']) {
    await sql`insert into collection.reply (municipality, round) values (${municipality}, ${id})`.execute(
      owner,
    )
  }
  return id
}

/** The decided indicators that the rounds of the tests ask. */
export async function makeIndicators(world: World, subject: 'culture' | 'youth'): Promise<void> {
  const owner = world.database.owner
  for (const [at, { content }] of (questions[subject] ?? []).entries()) {
    const code = codesOf[subject]?.[at] ?? ''
    await sql`insert into collection.indicator (code, subject) values (${code}, ${subject}) on conflict do nothing`.execute(
      owner,
    )
    await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
      values (${code}, 1, 'decided', ${JSON.stringify(content)}, '2021-01-01') on conflict do nothing`.execute(
      owner,
    )
  }
}

/** Puts a reply into a state, as if it had come there. */
export async function standing(
  world: World,
  round: string,
  municipality: string,
  state: ReplyState,
): Promise<void> {
  await sql`update collection.reply set state = ${state} where round = ${round} and municipality = ${municipality}`.execute(
    world.database.owner,
  )
}

/** Rounds in which every table has rows of Porvoo, which still answers, and of Oulu, which has handed its answer in. */
export async function fillRounds(world: World): Promise<void> {
  const owner = world.database.owner
  const round = await makeRound(world)
  await makeRound(world, { state: 'draft', municipalities: [] })
  await sql`insert into collection.pilot_decision (id, round, indicator, verdict, reason, figures, body, decided_on, by)
    values (${randomUUID()}, ${round}, 'CU901', 'keep', ${JSON.stringify(words('Selvä.'))}, '{}',
      ${JSON.stringify(words('Ohjausryhmä'))}, '2026-01-15', ${world.people.steering.id})`.execute(owner)
  for (const [municipality, state, person] of [
    ['638', 'answering', world.people.respondent.id],
    ['564', 'submitted', world.people.otherRespondent.id],
  ] as const) {
    await standing(world, round, municipality, state)
    await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by, changed_by_name)
      values (${municipality}, ${round}, 'CU901', 'number', 12, ${person}, 'Vastaaja')`.execute(owner)
    for (const why of ['form', 'review']) {
      await sql`insert into collection.value_change (municipality, round, indicator, part, version, next, why, by, by_name)
        values (${municipality}, ${round}, 'CU901', '', 1, '{"value": null}', ${why}, ${person}, 'Vastaaja')`.execute(
        owner,
      )
    }
    await sql`insert into collection.finding (municipality, round, rule, indicator, severity)
      values (${municipality}, ${round}, 'change', 'CU901', 'soft')`.execute(owner)
    await sql`insert into collection.pilot_reply (municipality, round, indicator, minutes, clarity)
      values (${municipality}, ${round}, 'CU901', 5, 4)`.execute(owner)
    await sql`insert into collection.contact (municipality, subject, role, name, email, language)
      values (${municipality}, 'culture', 'main', 'Yhteyshenkilö', ${`contact.${municipality}@test.example`}, 'fi')`.execute(
      owner,
    )
    await sql`insert into collection.reminder (municipality, round, kind, sent_to)
      values (${municipality}, ${round}, 'invitation', ${`contact.${municipality}@test.example`})`.execute(
      owner,
    )
    await sql`insert into collection.delegation (municipality, id, round, section, name, email, token_hash, made_by, expires_at)
      values (${municipality}, ${randomUUID()}, ${round}, 'visits', 'Museo', 'museo@test.example',
        ${Buffer.from(municipality)}, ${person}, now() + interval '1 day')`.execute(owner)
    await sql`insert into collection.register_value (municipality, subject, indicator, year, kind, number, source,
        retrieved_on, licence)
      values (${municipality}, 'culture', 'CU901', 2022, 'number', 11, '{"name": {"fi": "R", "sv": "R", "en": "R"}}',
        '2023-01-01', 'CC BY 4.0')`.execute(owner)
  }
}
