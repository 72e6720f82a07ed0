import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import { cultureSubject } from '../../culture/domain/subject'
import { youthSubject } from '../../youth/domain/subject'
import { insertRows } from '../insertRows'
import { demoPeople } from '../people'
import { idOf } from '../random'
import { type InventedProposal, inventedProposals } from './proposals'
import { proposedDrafts } from './proposedDrafts'

const personOf = (account: string): string => {
  const found = demoPeople.find(({ email }) => email === `${account}@demo.example`)
  if (!found) throw new Error(`nobody of the demo is called ${account}`)
  return found.id
}

/** The day on which the core set was adopted, when its pilot had been gone through. */
export const coreSetDecided = '2021-11-25'

/** What the core set was adopted by: one proposal of the national team, decided in consensus after the pilot. */
const coreSet = (today: Temporal.PlainDate): InventedProposal => {
  const decided = Temporal.PlainDate.from(coreSetDecided)
  const made = decided.subtract({ days: 160 })
  return {
    ...{ key: 'core-set', subject: 'culture', kind: 'new', language: 'fi', by: 'team' },
    ...{ name: 'Kansallinen tiimi', daysAgo: today.since(made).total({ unit: 'day' }) },
    text: {
      title: 'Kulttuurin perusjoukko (esimerkki)',
      need: 'Kunnat tarvitsevat yhteiset tunnusluvut kulttuuritoiminnan lain viidestä aiheesta.',
      definition: 'Enintään 20 tietoa kysytään kunnilta, muut haetaan rekistereistä tai lasketaan.',
    },
    assessments: [
      {
        ...{ days: 40, by: 'working.group', need: 5, burden: 3, recommendation: 'adopt' },
        existingSource: 'Kuntatalouden ja laitosten tilastot täyttävät suuren osan.',
        definition: 'Määritelmät tarkennettiin pilotin vastausten mukaan.',
        text: 'Pilotissa 48 kuntaa vastasi. Epäselvät kysymykset on kirjoitettu uudestaan.',
      },
    ],
    decisions: [
      {
        ...{ days: 160, by: 'steering', outcome: 'adopt' },
        reason: {
          fi: 'Pilotti osoitti, että kunnat pystyvät vastaamaan kohtuullisella vaivalla.',
          sv: 'Piloten visade att kommunerna kan svara med rimlig möda.',
          en: 'The pilot showed that municipalities can answer with reasonable effort.',
        },
      },
    ],
  }
}

/**
 * How contents are decided together, told by a handful of invented proposals, and the decision that the core set rests
 * on. After the core set is laid out.
 */
export async function seedProposals(tx: WriteTx, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  const proposals = [coreSet(day), ...inventedProposals]
  const dayOf = ({ daysAgo }: InventedProposal, days = 0) => day.subtract({ days: daysAgo - days })
  const at = (proposal: InventedProposal, days = 0) => `${dayOf(proposal, days)}T09:00:00Z`
  const idFor = (proposal: InventedProposal, what = 'itself', number = 0) =>
    idOf(`proposal ${proposal.key} ${what} ${number}`)

  await insertRows(
    tx,
    'collection.proposal',
    proposals.map((one) => ({
      ...{ id: idFor(one), subject: one.subject, what: one.list ? 'code-list' : 'indicator' },
      ...{ kind: one.kind, indicator: one.indicator ?? null, list: one.list ?? null },
      ...{ content: { codes: [], ...one.text }, proposer: one.by && personOf(one.by) },
      ...{ proposer_name: one.name, language: one.language, state: stateOf(one), made_at: at(one) },
      ...{ changed_at: at(one, lastDay(one)), revision: 1 + (one.revisions?.length ?? 0), version: 1 },
    })),
  )
  const each = <T extends { days: number; by: string }>(
    of: (one: InventedProposal) => readonly T[] | undefined,
    what: string,
    row: (entry: T, index: number, one: InventedProposal) => object,
  ) =>
    insertRows(
      tx,
      `collection.${what}`,
      proposals.flatMap((one) =>
        (of(one) ?? []).map((entry, index) => ({
          ...{ id: idFor(one, what, index), proposal: idFor(one), at: at(one, entry.days) },
          ...row(entry, index, one),
        })),
      ),
    )
  await each(
    (one) => one.revisions,
    'proposal_revision',
    ({ by, text, reason }, index) => ({
      ...{ number: index + 2, content: { codes: [], ...text }, reason, by: personOf(by) },
    }),
  )
  await each(
    (one) => one.assessments,
    'assessment',
    ({ by, need, burden, existingSource, definition, recommendation, text }, index, one) => ({
      body: bodiesOf(one).assess,
      ...{ number: index + 1, need, burden, existing_source: existingSource, definition },
      ...{ recommendation, text, by: personOf(by) },
    }),
  )
  await each(
    (one) => one.comments,
    'comment',
    ({ by, name, language, text, answers }, _, one) => ({
      ...{ parent: answers === undefined ? null : idFor(one, 'comment', answers), author: personOf(by) },
      ...{ author_name: name, language, text },
    }),
  )
  await each(
    (one) => one.decisions,
    'decision',
    ({ by, days, outcome, votes, reason }, _, one) => ({
      ...{ outcome, way: votes ? 'votes' : 'consensus', reason, by: personOf(by) },
      body: bodiesOf(one).decide,
      ...{
        votes_for: votes?.[0] ?? null,
        votes_against: votes?.[1] ?? null,
        votes_empty: votes?.[2] ?? null,
      },
      decided_on: `${dayOf(one, days)}`,
    }),
  )
  await insertRows(
    tx,
    'collection.code_list_version',
    proposals.flatMap((one) =>
      one.list && one.decisions
        ? [
            {
              ...{ subject: one.subject, list: one.list, year: day.year + 1, codes: one.text.codes ?? [] },
              decision: idFor(one, 'decision'),
            },
          ]
        : [],
    ),
  )
  await sql`update collection.indicator_version v
    set proposal = ${idFor(coreSet(day))}, decision = ${idFor(coreSet(day), 'decision')}
    from collection.indicator i where i.code = v.indicator and i.subject = 'culture'`.execute(tx)
  const first = proposedDrafts.filter(({ version }) => version === 1)
  await insertRows(
    tx,
    'collection.indicator',
    first.map(({ code }) => ({ code, subject: 'culture' })),
  )
  await insertRows(
    tx,
    'collection.indicator_version',
    proposedDrafts.map(({ proposal, code, version, content }) => ({
      ...{ indicator: code, version, state: 'draft', content },
      proposal: idOf(`proposal ${proposal} itself 0`),
    })),
  )
}

const bodiesOf = ({ subject }: InventedProposal) =>
  (subject === 'youth' ? youthSubject : cultureSubject).bodies

function stateOf({ decisions, assessments }: InventedProposal) {
  if (decisions?.some(({ outcome }) => outcome === 'adopt' || outcome === 'reject')) return 'decided'
  return assessments?.length ? 'assessed' : 'received'
}

const lastDay = ({ revisions, assessments, comments, decisions }: InventedProposal) =>
  Math.max(
    0,
    ...[revisions, assessments, comments, decisions].flatMap((list) => list?.map(({ days }) => days) ?? []),
  )
