import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { World } from '../../app/testing/world'
import type { Rule } from '../domain/checking/rule'
import { makeIndicators } from './rounds'

const words = (text: string) => ({ fi: text, sv: text, en: text })

export type MadeDraft = { year?: number; rules?: readonly Rule[]; id?: string }

/** A round of culture that is being built: it will ask a cost, visits and a choice. Answers with its id. */
export async function makeDraft(world: World, made: MadeDraft = {}): Promise<string> {
  const id = made.id ?? `draft-${randomUUID().slice(0, 8)}`
  await makeIndicators(world, 'culture')
  const plan = {
    sections: [
      { code: 'economy', name: words('Talous'), questions: [{ indicator: 'CU901', version: 1 }] },
      {
        ...{ code: 'visits', name: words('Käynnit') },
        questions: ['CU902', 'CU903'].map((indicator) => ({ indicator, version: 1 })),
      },
    ],
    rules: made.rules ?? [],
    asked: { who: 'mainland' },
  }
  await sql`insert into collection.round (id, subject, kind, year, name, opens_on, deadline, plan)
    values (${id}, 'culture', 'regular', ${made.year ?? 2023}, ${JSON.stringify(words('Kulttuuri 2023'))},
      '2024-01-10', '2024-03-10', ${JSON.stringify(plan)})`.execute(world.database.owner)
  return id
}

/** Puts a number into an answer, as if it had been written there. */
export async function giveNumber(
  world: World,
  {
    round,
    municipality,
    ref = 'CU901',
    ...given
  }: {
    round: string
    municipality: string
    ref?: string
    number: number | null
    kind?: string
    comment?: string
  },
): Promise<void> {
  const [indicator, part = ''] = ref.split('.')
  await sql`insert into collection.value (municipality, round, indicator, part, kind, number, comment, changed_by_name)
    values (${municipality}, ${round}, ${indicator}, ${part}, ${given.kind ?? 'number'}, ${given.number},
      ${given.comment ?? ''}, 'Vastaaja')`.execute(world.database.owner)
}
