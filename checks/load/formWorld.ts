import { sql } from 'kysely'
import type { Database } from '../../base/database/connect'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { refsOf } from '../../collection/domain/checking/refs'
import type { Rule } from '../../collection/domain/checking/rule'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'

/** The round that is open, of the last year with population figures. */
export const openRound = 'load-open'
const [wanted, year] = [120, 2022]
const words = (text: string) => ({ fi: text, sv: text, en: text })

type Asked = { code: string; content: (typeof coreIndicators)[number]['content'] }

const isNumber = ({ content }: Asked) =>
  content.answer.type === 'number' && content.source.kind !== 'calculated'

/** The core set and as many numbers like its own as are missing to 120: all of them are asked of all, six times what is. */
export const asked: readonly Asked[] = [
  ...coreIndicators,
  ...Array.from({ length: wanted - coreIndicators.length }, (_, index) => {
    const numbers = coreIndicators.filter(isNumber)
    return { code: `CU${800 + index}`, content: numbers[index % numbers.length]?.content as Asked['content'] }
  }),
].map(({ code, content }) => ({
  code,
  content: { ...content, applies: { to: 'all' as const }, validFrom: 2010 },
}))

/** Every number that is asked, parts too. */
export const numbers: readonly string[] = asked.filter(isNumber).flatMap(refsOf)

const rules: readonly Rule[] = asked.filter(isNumber).flatMap((one) => {
  const common = { severity: 'soft', sentence: words('Onko {{ref}} oikein?'), refs: refsOf(one) } as const
  return [
    { ...common, code: `change-${one.code.toLowerCase()}`, type: 'change', percent: 50, floor: 100 },
    {
      ...{ ...common, code: `outlier-${one.code.toLowerCase()}`, type: 'outlier' },
      ...{ per: 'inhabitant', k: 5, atLeast: 10 },
    },
  ]
})

/** So many earlier rounds, and so many municipalities. */
export type Size = { earlier: number; places: number }

/** Somebody of a municipality with its form before them. */
export type Respondent = { municipality: string; token: string }

/**
 * Lays down what stands behind a form: rounds of so many earlier years that every municipality has answered and
 * approved, what registers say, and an open round in which each has answered half.
 * @returns the contact people, one of each municipality
 */
export const addForms = (owner: Database, size: Size): Promise<Respondent[]> =>
  owner.connection().execute(async (one) => {
    // A hundred thousand rows at once take longer than a request may.
    await sql`set statement_timeout = 0`.execute(one)
    return layDown(one, size)
  })

async function layDown(owner: Database, { earlier, places }: Size): Promise<Respondent[]> {
  const json = JSON.stringify(asked)
  await sql`insert into collection.indicator (code, subject)
    select code, 'culture' from json_to_recordset(${json}::json) as i (code text)`.execute(owner)
  await sql`insert into collection.indicator_version (indicator, version, state, content, decided_on)
    select code, 1, 'decided', content, '2020-01-01'
    from json_to_recordset(${json}::json) as i (code text, content jsonb)`.execute(owner)
  for (let of = year - earlier; of < year; of++) await addRound(owner, `load-${of}`, of, places, numbers)
  await addRound(owner, openRound, year, places, numbers.slice(0, numbers.length / 2))
  await sql`insert into collection.round_rule (round, code, position, content)
    select ${openRound}, r.value->>'code', r.ordinality, r.value
    from jsonb_array_elements(${JSON.stringify(rules)}::jsonb) with ordinality r`.execute(owner)
  await sql`insert into collection.register_value
      (municipality, subject, indicator, part, year, kind, number, source, retrieved_on, licence)
    select municipality, 'culture', split_part(ref, '.', 1), split_part(ref, '.', 2), ${year}::int, 'number',
      (random() * 100000)::int, ${JSON.stringify({ table: 'T', name: words('R') })}::jsonb, '2023-01-01', 'CC BY 4.0'
    from collection.reply, json_array_elements_text(${JSON.stringify(numbers)}::json) ref
    where round = ${openRound}`.execute(owner)
  await sql`analyze`.execute(owner)
  return addRespondents(owner, places)
}

/** A round that asks everything, in five sections; `answered` stands in each reply. */
async function addRound(
  owner: Database,
  round: string,
  of: number,
  places: number,
  answered: readonly string[],
) {
  const isOpen = round === openRound
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state)
    values (${round}, 'culture', 'regular', ${of}, ${JSON.stringify(words(round))}, '2020-01-01',
      ${isOpen ? '2099-12-31' : '2020-03-01'}, ${isOpen ? 'open' : 'closed'})`.execute(owner)
  await sql`insert into collection.round_section (round, code, position, name)
    select ${round}, 's' || n, n, ${JSON.stringify(words('Osio'))}::jsonb from generate_series(0, 4) n`.execute(
    owner,
  )
  await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
    select ${round}, indicator, 1, 's' || (row_number() over (order by indicator) - 1) / 24, row_number() over (order by indicator)
    from collection.indicator_version`.execute(owner)
  await sql`insert into collection.reply (municipality, round, state, submitted_at, approved_at)
    select municipality, ${round}, ${isOpen ? 'answering' : 'approved'}, case when not ${isOpen}::boolean then now() end,
      case when not ${isOpen}::boolean then now() end
    from base.municipality_year where year = ${of} order by municipality limit ${places}`.execute(owner)
  await sql`insert into collection.value (municipality, round, indicator, part, kind, number, changed_by_name)
    select r.municipality, r.round, split_part(ref, '.', 1), split_part(ref, '.', 2), 'number',
      (random() * 100000)::int, 'load'
    from collection.reply r, json_array_elements_text(${JSON.stringify(answered)}::json) ref
    where r.round = ${round}`.execute(owner)
}

async function addRespondents(owner: Database, places: number): Promise<Respondent[]> {
  const { rows } = await sql<{ municipality: string }>`select municipality from base.municipality_year
    where year = ${year} order by municipality limit ${places}`.execute(owner)
  const people = rows.map(({ municipality }) => ({ municipality, token: makeToken() }))
  const json = JSON.stringify(
    people.map(({ municipality, token }) => ({ municipality, hash: hashToken(token).toString('hex') })),
  )
  await sql`with sent as (select * from json_to_recordset(${json}::json) as p (municipality text, hash text)),
      person as (insert into base.person (email, name)
        select municipality || '@load.example', 'Respondent ' || municipality from sent returning id, email),
      known as (select person.id, sent.* from person join sent on person.email = sent.municipality || '@load.example'),
      given as (insert into base.role_grant (person, role, municipality)
        select id, 'culture-respondent', municipality from known)
    insert into base.web_session (token_hash, person, idle, expires_at)
      select decode(hash, 'hex'), id, interval '1 day', now() + interval '1 day' from known`.execute(owner)
  return people
}
