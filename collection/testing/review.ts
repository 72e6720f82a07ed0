import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world'

/** A question and its answer in every reply of which something is known, beside what `fillRounds` lays down. */
export async function fillReview(world: World): Promise<void> {
  const owner = world.database.owner
  const { rows } = await sql<{
    municipality: string
    round: string
  }>`select municipality, round from collection.reply
    where state <> 'invited'`.execute(owner)
  for (const { municipality, round } of rows) {
    const question = randomUUID()
    const respondent = municipality === '564' ? world.people.otherRespondent : world.people.respondent
    await sql`insert into collection.review_note (municipality, id, round, indicator, part, kind, text, by, by_team)
      values (${municipality}, ${question}, ${round}, 'CU901', '', 'question', 'Onko luku oikein?',
        ${world.people.reviewer.id}, true)`.execute(owner)
    await sql`insert into collection.review_note (municipality, id, round, indicator, part, kind, text, by, by_team, answers)
      values (${municipality}, ${randomUUID()}, ${round}, 'CU901', '', 'answer', 'On.', ${respondent.id}, false,
        ${question})`.execute(owner)
  }
  // What waits is summed as replies are approved; no reply of this world is.
  await sql`insert into collection.indicator_waiting (round, indicator, municipalities, findings, unexplained)
    select distinct round, 'CU901', 1, 1, 1 from collection.reply on conflict do nothing`.execute(owner)
}
