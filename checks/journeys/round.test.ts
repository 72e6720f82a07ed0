import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nobody, write } from '../../base/database/transaction'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { publishDue } from '../../collection/testing/releases'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { approve, correct, fillIn, isLocked } from './round/answering'
import { buildRound } from './round/building'
import { assess, decide, propose, writeDraft } from './round/deciding'
import { closeRound, prepareRelease, readFigure, readPages, readRelease } from './round/releasing'
import { accept, openReply, openRound, openValue } from './round/reviewing'
import { told } from './round/told'
import { openSite, type Site } from './site'
import { travel, type Visit, visit } from './visit'

/** The core set as a real installation lays it out, and of the year before one answer of Porvoo. */
async function layOut({ world }: Site): Promise<void> {
  const { owner } = world.database
  await write(owner, nobody, (tx) => insertCoreSet(tx, 'culture', '2021-01-15', coreIndicators))
  const name = JSON.stringify({
    fi: 'Kulttuurin kierros 2021',
    sv: 'Kulturrundan 2021',
    en: 'Culture round 2021',
  })
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, state, example)
    values ('culture-2021', 'culture', 'regular', 2021, ${name}, '2022-02-01', '2022-03-31', 'closed', false)`.execute(
    owner,
  )
  await sql`insert into collection.round_section (round, code, position, name) values ('culture-2021', 'all', 0, ${name})`.execute(
    owner,
  )
  await sql`insert into collection.round_question (round, indicator, indicator_version, section, position)
    values ('culture-2021', 'CU111', 1, 'all', 0)`.execute(owner)
  await sql`insert into collection.reply (municipality, round, state) values ('638', 'culture-2021', 'accepted')`.execute(
    owner,
  )
  await sql`insert into collection.value (municipality, round, indicator, kind, number, changed_by_name)
    values ('638', 'culture-2021', 'CU111', 'number', 40, 'respondent')`.execute(owner)
}

const round = 'culture-2022'

test.for(['fi', 'sv'] as const)(
  'an indicator is proposed and decided, a round that asks it is built, opened, answered, approved, reviewed, released and corrected, by people of each role (%s)',
  { timeout: 400_000 },
  async (language) => {
    const site = await openSite()
    try {
      await layOut(site)
      await site.everyoneReads(language)
      const desktop = { device: 'desktop', language } as const
      const someone = async (person: Parameters<Visit['signIn']>[0], way: Visit['way'] = desktop) => {
        const visitor = await visit(site, way)
        await visitor.signIn(person)
        return visitor
      }
      const respondent = await someone('respondent')
      const onPhone = await someone('respondent', { device: 'phone', language })
      const [working, editor, steering] = [
        await someone('working'),
        await someone('editor'),
        await someone('steering'),
      ]
      const [approver, reviewer, reader] = [
        await someone('approver'),
        await someone('reviewer'),
        await visit(site, desktop),
      ]
      const everyone = [respondent, onPhone, working, editor, steering, approver, reviewer, reader]
      const says = told[language]
      await travel(everyone, async () => {
        const proposal = await propose(respondent)
        await assess(working, proposal)
        await writeDraft(editor, proposal)
        await decide(steering, proposal)

        await buildRound(reviewer, round)
        await openRound(reviewer)
        await fillIn(onPhone)
        await approve(approver, round)
        await isLocked(respondent, round, respondent.t('rounds:lock.approved', { by: 'approver' }))

        await openReply(reviewer)
        await openValue(reviewer, 'return', says.asked)
        await correct(onPhone, round, '1 150', says.asked)
        await approve(approver, round)
        await accept(reviewer, round)
        await isLocked(respondent, round, respondent.t('rounds:lock.accepted'))

        await closeRound(reviewer, round)
        await prepareRelease(reviewer, says.assessed, [])
        const [first = ''] = (await publishDue(site.world)).map((made) => made.replace('culture ', ''))
        expect(first).toMatch(/^\d{4}\.1$/)
        await readFigure(reader, 1150)
        await readPages(reader, '1 150')
        await readRelease(reader, first, [])

        // Found wrong after it came out: what is public stands, and the next release says the change.
        await reviewer.page.goto(`/app/collection/review/${round}/638`)
        await openValue(reviewer, 'unlock', says.typo)
        await correct(respondent, round, '1 180', says.typo)
        await approve(approver, round)
        await accept(reviewer, round)
        await readFigure(reader, 1150)
        await prepareRelease(reviewer, says.typo, [says.title, '1 150', '1 180'])
        const [second = ''] = (await publishDue(site.world)).map((made) => made.replace('culture ', ''))
        expect(second).toBe(first.replace(/1$/, '2'))
        await readFigure(reader, 1180)
        await readRelease(reader, second, [says.title, '1 150', '1 180'])
        await readFigure(reader, 1150, first)
        await readRelease(reader, first, [])
      })
    } finally {
      await site.close()
    }
  },
)
