import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, write } from '../base/database/transaction'
import { insertCoreSet } from '../collection/db/definition/coreSet'
import type { Plan } from '../collection/domain/rounds/plan'
import { coreIndicators } from '../culture/domain/indicators/coreIndicators'
import { yearlyIndicators } from '../youth/domain/yearly/yearlyIndicators'
import { firstForms } from './firstForms'
import { openWorld, type TestPerson, type World } from './testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const firstPlan = (as: TestPerson, subject: string) =>
  world.ask(`/api/collection/first-plan?subject=${subject}`, { as })

/** How many sections, questions and rules a plan has. */
const size = ({ sections, rules }: Plan) => ({
  sections: sections.length,
  questions: sections.flatMap(({ questions }) => questions).length,
  rules: rules.length,
})

test.for([
  { subject: 'culture', as: 'reviewer', set: coreIndicators, some: ['CU110', 'CU111'] },
  { subject: 'youth', as: 'team', set: yearlyIndicators, some: ['YO401', 'YO501'] },
] as const)(
  'the first form of $subject asks what is laid out, and its rules speak of nothing else',
  async ({ subject, as, set, some }) => {
    const { owner } = world.database
    const lay = (only?: readonly string[]) =>
      write(owner, nobody, (tx) =>
        insertCoreSet(
          tx,
          subject,
          '2025-11-20',
          set.filter(({ code }) => !only || only.includes(code)),
        ),
      )
    const read = async () => (await (await firstPlan(as, subject)).json()) as Plan
    expect(await read()).toEqual({ sections: [], rules: [], asked: { who: 'all' } })

    await lay(some)
    const part = await read()
    expect(part.sections.flatMap(({ questions }) => questions)).toEqual(
      some.map((indicator) => ({ indicator, version: 1 })),
    )
    expect(JSON.stringify(part.rules).match(/\b(CU|YO)\d{3}/g)).toSatisfy((refs: string[]) =>
      refs.every((ref) => some.some((code) => code === ref)),
    )

    await lay()
    const { sections, rules } = firstForms[subject] ?? { sections: [], rules: [] }
    expect(size(await read())).toEqual({
      sections: sections.length,
      questions: sections.flatMap(({ indicators }) => indicators).length,
      rules: rules.length,
    })
  },
)

test('whoever runs no rounds of a subject is not told its first form', async () => {
  expect((await firstPlan('reviewer', 'youth')).status).toBe(403)
  expect((await firstPlan('manager', 'youth')).status).toBe(403)
})
