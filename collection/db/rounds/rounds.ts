import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { Rule } from '../../domain/checking/rule'
import type { Applies, IndicatorContent } from '../../domain/indicator'
import type { Plan } from '../../domain/rounds/plan'
import './tables'

export type RoundRow = Selectable<Tables['collection.round']>
export type QuestionRow = {
  indicator: string
  indicator_version: number
  section: string
  content: IndicatorContent
  /** Whom the round asks it of, where that was decided for the round; `content` says so too. */
  applies: Applies | null
}

/** The rounds of a subject that the scope may see, the newest year first. */
export const selectRounds = (read: ReadTx, subject: string): Promise<RoundRow[]> =>
  read
    .selectFrom('collection.round')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('year', 'desc')
    .orderBy('opens_on', 'desc')
    .orderBy('id')
    .execute()

/** Years that open rounds ask about, by subject. */
export const selectOpenYears = (read: ReadTx): Promise<{ subject: string; year: number }[]> =>
  read
    .selectFrom('collection.round')
    .select(['subject', 'year'])
    .distinct()
    .where('state', '=', 'open')
    .execute()

export const findRound = (read: ReadTx, id: string): Promise<RoundRow | undefined> =>
  read.selectFrom('collection.round').selectAll().where('id', '=', id).executeTakeFirst()

/** The round, held until the transaction ends. */
export async function holdRound(write: WriteTx, id: string): Promise<RoundRow | undefined> {
  return write.selectFrom('collection.round').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/**
 * The regular round of a subject and year that is or has been open. The year is held until the transaction ends: of two
 * who open it at once, the second meets the first.
 */
export async function findOpened(
  write: WriteTx,
  { subject, year }: { subject: string; year: number },
): Promise<{ id: string } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext(${`collection.round ${subject}`}), ${year}::int)`.execute(
    write,
  )
  return write
    .selectFrom('collection.round')
    .select('id')
    .where('subject', '=', subject)
    .where('year', '=', year)
    .where('kind', '=', 'regular')
    .where('state', '<>', 'draft')
    .limit(1)
    .executeTakeFirst()
}

export const selectSections = (read: ReadTx, round: string): Promise<{ code: string; name: Words }[]> =>
  read
    .selectFrom('collection.round_section')
    .select(['code', 'name'])
    .where('round', '=', round)
    .orderBy('position')
    .execute()

/** The questions in the order they are asked, each with what its version says, and of whom it is asked in this round. */
export async function selectQuestions(read: ReadTx, round: string): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`select q.indicator, q.indicator_version, q.section, q.applies,
      case when q.applies is null then v.content else jsonb_set(v.content, '{applies}', q.applies) end as content
    from collection.round_question q
      join collection.round_section s on s.round = q.round and s.code = q.section
      join collection.indicator_version v on v.indicator = q.indicator and v.version = q.indicator_version
    where q.round = ${round} order by s.position, q.position`.execute(read)
  return rows
}

/** Whom the questions of some rounds are put to. */
export async function selectPutTo(
  read: ReadTx,
  rounds: readonly string[],
): Promise<{ round: string; indicator: string; applies: Applies | null }[]> {
  const { rows } = await sql<{ round: string; indicator: string; applies: Applies | null }>`
    select q.round, q.indicator, coalesce(q.applies, v.content->'applies') as applies
    from collection.round_question q
      join collection.indicator_version v on v.indicator = q.indicator and v.version = q.indicator_version
    where q.round in (select * from json_array_elements_text(${JSON.stringify(rounds)}::json))`.execute(read)
  return rows
}

export type QuestionShape = Pick<IndicatorContent, 'answer' | 'parts' | 'partsAddUp'> & { indicator: string }

/** What some questions of a round look like, without their many words. */
export async function selectAskedOf(
  read: ReadTx,
  round: string,
  indicators: readonly string[],
): Promise<QuestionShape[]> {
  const { rows } = await sql<QuestionShape>`
    select q.indicator, v.content->'answer' as answer, v.content->'parts' as parts,
      v.content->'partsAddUp' as "partsAddUp"
    from collection.round_question q
      join collection.indicator_version v on v.indicator = q.indicator and v.version = q.indicator_version
    where q.round = ${round}
      and q.indicator in (select * from json_array_elements_text(${JSON.stringify(indicators)}::json))`.execute(
    read,
  )
  return rows
}

export async function selectRules(read: ReadTx, round: string): Promise<Rule[]> {
  const rows = await read
    .selectFrom('collection.round_rule')
    .select('content')
    .where('round', '=', round)
    .orderBy('position')
    .execute()
  return rows.map(({ content }) => content)
}

/** Indicator versions that may be asked: decided, and of the subject. */
export async function selectDecided(
  read: ReadTx,
  subject: string,
  wanted: readonly { indicator: string; version: number }[],
): Promise<{ indicator: string; version: number; content: IndicatorContent }[]> {
  const { rows } = await sql<{ indicator: string; version: number; content: IndicatorContent }>`
    select v.indicator, v.version, v.content from collection.indicator_version v
      join collection.indicator i on i.code = v.indicator
      join json_to_recordset(${JSON.stringify(wanted)}::json) as w (indicator text, version int)
        on w.indicator = v.indicator and w.version = v.version
    where i.subject = ${subject} and v.state = 'decided'`.execute(read)
  return rows
}

export type RoundHead = Pick<
  RoundRow,
  'id' | 'subject' | 'kind' | 'year' | 'name' | 'opens_on' | 'deadline' | 'contact'
>

const asJson = (contact: RoundHead['contact']) => (contact ? JSON.stringify(contact) : null)

/** A new draft; false where the id is in use. */
export async function insertRound(write: WriteTx, head: RoundHead, plan: Plan): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('collection.round')
    .values({
      ...head,
      ...{ name: JSON.stringify(head.name), contact: asJson(head.contact), plan: JSON.stringify(plan) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateDraft(write: WriteTx, { id, ...head }: RoundHead, plan: Plan): Promise<void> {
  await write
    .updateTable('collection.round')
    .set({
      kind: head.kind,
      year: head.year,
      name: JSON.stringify(head.name),
      opens_on: head.opens_on,
      deadline: head.deadline,
      contact: asJson(head.contact),
      plan: JSON.stringify(plan),
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** Names another contact of a round, or nobody. */
export async function updateContact(
  write: WriteTx,
  id: string,
  contact: RoundHead['contact'],
): Promise<void> {
  await write
    .updateTable('collection.round')
    .set({ contact: asJson(contact), version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** Lays a plan out in rows and invites those it names. */
export async function openRound(
  write: WriteTx,
  id: string,
  plan: Plan,
  municipalities: readonly string[],
): Promise<void> {
  const sections = plan.sections.map(({ code, name }, position) => ({ code, name, position }))
  const questions = plan.sections.flatMap(({ code, questions }) =>
    questions.map((question, position) => ({ section: code, position, ...question })),
  )
  const rules = plan.rules.map((content, position) => ({ code: content.code, content, position }))
  await sql`insert into collection.round_section (round, code, position, name)
    select ${id}, code, position, name from json_to_recordset(${JSON.stringify(sections)}::json)
      as s (code text, position int, name jsonb)`.execute(write)
  await sql`insert into collection.round_question (round, indicator, indicator_version, section, position, applies)
    select ${id}, indicator, version, section, position, applies
      from json_to_recordset(${JSON.stringify(questions)}::json)
      as q (indicator text, version int, section text, position int, applies jsonb)`.execute(write)
  await sql`insert into collection.round_rule (round, code, position, content)
    select ${id}, code, position, content from json_to_recordset(${JSON.stringify(rules)}::json)
      as r (code text, position int, content jsonb)`.execute(write)
  await sql`insert into collection.reply (municipality, round)
    select code, ${id} from json_array_elements_text(${JSON.stringify(municipalities)}::json) as m (code)`.execute(
    write,
  )
  await sql`update collection.round set state = 'open', plan = null, opened_at = now(), version = version + 1
    where id = ${id}`.execute(write)
}

export async function closeRound(write: WriteTx, id: string): Promise<void> {
  await sql`update collection.round set state = 'closed', closed_at = now(), version = version + 1 where id = ${id}`.execute(
    write,
  )
}
