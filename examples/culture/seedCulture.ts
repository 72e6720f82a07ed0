import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Register } from '../../base/municipalities/register'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { seed } from '../random'
import { countReviewOnce } from '../rounds/countReview'
import { insertContacts } from '../rounds/insertContacts'
import { insertFindings } from '../rounds/insertFindings'
import { insertReplies } from '../rounds/insertReplies'
import { insertValues } from '../rounds/insertValues'
import type { Invented } from '../rounds/invented'
import { askedPlaces } from '../rounds/places'
import { inventReplies } from '../rounds/replies'
import { insertRound } from '../rounds/round'
import { insertCards } from './cards'
import { answersCulture, cultureForm } from './cultureForm'
import { cultureRound } from './cultureRound'
import { insertRegister } from './insertRegister'
import { inventAnswers } from './inventAnswers'
import { inventRegisterValues } from './registerValues'
import { seedDraft } from './seedDraft'
import { openYear, seedOpenRound } from './seedOpenRound'
import { seedPilot } from './seedPilot'
import { coreSetDecided, seedProposals } from './seedProposals'
import { seedReleases } from './seedReleases'

/**
 * The fact base on culture in the demo world, as the owner: the core indicators as decided, a pilot, finished rounds of
 * 2021 and 2022, an open round of 2023 in the middle, the next one as a draft, what registers say, and good practice.
 * All answers are invented and their rounds marked as examples.
 */
export async function seedCulture(tx: WriteTx, register: Register, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  await insertCoreSet(tx, 'culture', coreSetDecided, coreIndicators)
  await seedProposals(tx, today)
  await countReviewOnce(tx, 'culture', async () => {
    await seedPilot(tx, register)
    let before: Invented[] = []
    for (const year of [2021, 2022]) before = await seedFinishedRound(tx, register, year, before)
    await sql`analyze ${sql.raw(laidOut)}`.execute(tx)
    // What has been released is of the finished rounds; of the open one nothing is yet.
    await seedReleases(tx, register)
    const registers = inventRegisterValues(register, openYear, seed)
    await insertRegister(tx, openYear, registers)
    await seedOpenRound(tx, register, day, { before, register: registers })
  })
  await seedDraft(tx, day)
  await insertContacts(tx, register, openYear, cultureForm, {
    names: { fi: 'kulttuuripalvelut', sv: 'Kulturtjänsterna' },
    mailbox: 'kulttuuri',
  })
  await insertCards(tx)
}

/** The fact base asks of the years that it had not asked of yet one a year, so that the last was closed before its releases. */
const askedFrom = (year: number) => year + 4

/** @returns what was answered, for the year after it */
async function seedFinishedRound(
  tx: WriteTx,
  register: Register,
  year: number,
  before: readonly Invented[],
): Promise<Invented[]> {
  const registers = inventRegisterValues(register, year, seed)
  await insertRegister(tx, year, registers)
  const answers = inventAnswers(register, year, seed)
  const places = askedPlaces(register, year)
  const opens = Temporal.PlainDate.from({ year: askedFrom(year), month: 2, day: 1 })
  const round = cultureRound(year, 'closed', opens, opens.add({ days: 60 }))
  const replies = inventReplies(places, year, seed, 60, (place) => answersCulture(place, year, seed), {
    underReview: year === openYear - 1,
  })
  await insertRound(tx, round, cultureForm)
  await insertReplies(tx, round, cultureForm, replies)
  await insertValues(tx, round, cultureForm, answers)
  await insertFindings(tx, round, cultureForm, places, answers, { before, register: registers })
  return answers
}

/** What was just laid out is unknown to the planner until it is looked at. */
const laidOut =
  'collection.reply, collection.value, collection.value_change, collection.finding, collection.register_value'
