import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../base/database/transaction'
import { type Person, reachOf } from '../base/people/domain/person'
import { askQuestion } from '../support/domain/askQuestion'
import { saveHelpSession } from '../support/domain/helpSessions'
import { publishNews, saveNews } from '../support/domain/news'
import { nationalSupportPermissions } from '../support/domain/permissions'
import { setOwnState } from '../support/domain/threadState'
import { answer, reply } from '../support/domain/writeMessage'
import { demoPeople } from './people'
import { idOf } from './random'
import { type Conversation, conversations, helpSessions, newsItems } from './supportTexts'

const teamRole = {
  code: 'national-team',
  scopes: ['nation'],
  permissions: nationalSupportPermissions,
} as const

/** Somebody of the demo, as the support room's operations see them. */
function acting(account: string): Person {
  const found = demoPeople.find(({ email }) => email === `${account}@demo.example`)
  if (!found) throw new Error(`nobody of the demo is called ${account}`)
  const grants = [{ role: found.role, municipality: null, unit: null, municipalities: [] }]
  return { ...found, grants, reach: reachOf(grants, [teamRole]) }
}

/** What people of the demo have asked and read: questions with answers, news, and help sessions around today. */
export async function insertSupport(tx: WriteTx, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  const team = acting('team')
  for (const conversation of conversations) await hold(tx, conversation, day, team)
  for (const { name, daysAgo, stands, ...content } of newsItems) {
    const id = idOf(`news ${name}`)
    await saveNews(tx, team, { id, ifMatch: null, content })
    if (stands === 'draft') continue
    await publishNews(tx, team, { id, ifMatch: null, published: true })
    if (stands === 'withdrawn') await publishNews(tx, team, { id, ifMatch: null, published: false })
    const at = morningOf(day, daysAgo)
    await sql`update support.news set published_at = ${at}, changed_at = ${at},
      withdrawn_at = case when withdrawn_at is null then null else ${at}::timestamptz + interval '1 day' end
      where id = ${id}`.execute(tx)
  }
  for (const { name, inDays, ...announced } of helpSessions) {
    const date = day.add({ days: inDays }).toString()
    const id = idOf(`help session ${name}`)
    await saveHelpSession(tx, team, { id, ifMatch: null, announced: { ...announced, date } })
    await sql`update support.help_session set changed_at = ${morningOf(day, 20)} where id = ${id}`.execute(tx)
  }
}

const morningOf = (day: Temporal.PlainDate, daysAgo: number): string =>
  day
    .subtract({ days: daysAgo })
    .toZonedDateTime({ timeZone: 'Europe/Helsinki', plainTime: '09:12' })
    .toInstant()
    .toString()

async function hold(
  tx: WriteTx,
  { asker, daysAgo, closed, messages, ...about }: Conversation,
  day: Temporal.PlainDate,
  team: Person,
): Promise<void> {
  const person = acting(asker)
  const [question = '', ...rest] = messages
  const thread = idOf(`thread ${asker} ${question}`)
  await askQuestion(tx, person, { id: thread, question: { ...about, text: question }, key: undefined })
  for (const [index, message] of rest.entries()) {
    const written = { thread, id: idOf(`message ${thread} ${index}`), text: message, key: undefined }
    // They write in turns.
    await (index % 2 === 0 ? answer(tx, team, written) : reply(tx, person, written))
  }
  if (closed) {
    await setOwnState(tx, person, { thread, state: 'closed', ifMatch: null })
    await sql`update support.thread set asker_seen = messages where id = ${thread}`.execute(tx)
  }
  const asked = morningOf(day, daysAgo)
  await sql`update support.message set written_at = ${asked}::timestamptz + (number - 1) * interval '3 hours'
    where thread = ${thread}`.execute(tx)
  await sql`update support.thread t set asked_at = ${asked}, state_since = last.at, changed_at = last.at
    from (select max(written_at) as at from support.message where thread = ${thread}) last
    where t.id = ${thread}`.execute(tx)
}
