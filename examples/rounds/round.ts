import type { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Plan } from '../../collection/domain/rounds/plan'
import { insertRows } from '../insertRows'
import type { AskedForm } from './form'

/** A round of the demo, all of it invented and marked so. */
export type Round = {
  id: string
  kind: 'pilot' | 'regular'
  year: number
  name: Words
  opens: Temporal.PlainDate
  deadline: Temporal.PlainDate
  state: 'draft' | 'open' | 'closed'
}

const versions = { draft: 1, open: 2, closed: 3 }

/** How long after its deadline a finished round was closed, in days. */
const untilClosed = 30

/** A round as it was built and opened: what is asked and by which rules. Of a draft that is still its plan. */
export async function insertRound(
  tx: WriteTx,
  { id, kind, year, name, opens, deadline, state }: Round,
  { subject, sections, rules, reviewer }: Pick<AskedForm, 'subject' | 'sections' | 'rules' | 'reviewer'>,
): Promise<void> {
  const plan: Plan = {
    sections: sections.map(({ code, name, indicators }) => ({
      ...{ code, name },
      questions: indicators.map((indicator) => ({ indicator, version: 1 })),
    })),
    ...{ rules: [...rules], asked: { who: 'mainland' } },
  }
  const isDraft = state === 'draft'
  await insertRows(tx, 'collection.round', [
    {
      ...{ id, subject, kind, year, name, state, example: true, version: versions[state] },
      ...{ opens_on: `${opens}`, deadline: `${deadline}`, plan: isDraft ? plan : null },
      contact: { name: reviewer.name, email: reviewer.email },
      opened_at: isDraft ? null : `${opens}T07:00:00Z`,
      closed_at: state === 'closed' ? `${deadline.add({ days: untilClosed })}T10:00:00Z` : null,
    },
  ])
  if (isDraft) return
  await insertRows(
    tx,
    'collection.round_section',
    sections.map(({ code, name }, position) => ({ round: id, code, position, name })),
  )
  await insertRows(
    tx,
    'collection.round_question',
    sections.flatMap(({ code, indicators }) =>
      indicators.map((indicator, position) => ({
        ...{ round: id, indicator, indicator_version: 1 },
        ...{ section: code, position },
      })),
    ),
  )
  await insertRows(
    tx,
    'collection.round_rule',
    rules.map((content, position) => ({ round: id, code: content.code, position, content })),
  )
}
