import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completenessOf } from './completeness'
import { type PlannedState, plannedStates, type RecordedSession, type StatedOccurrence } from './states'

const said: readonly PlannedState[] = ['recorded', 'no-visitors', 'cancelled', 'closed']
const planned = (unit: string, date: string, state: PlannedState, byBreak = false) =>
  ({
    plan: { unit },
    date,
    state,
    recorded: said.includes(state) && !byBreak ? ({} as RecordedSession) : null,
  }) as StatedOccurrence

describe('completeness', () => {
  test('counts whatever was recorded, called off too, of what was planned and has been', () => {
    const month = [
      planned('a', '2026-11-02', 'recorded'),
      planned('a', '2026-11-03', 'no-visitors'),
      planned('a', '2026-11-04', 'cancelled'),
      planned('a', '2026-11-05', 'missing'),
      planned('a', '2026-11-06', 'closed', true),
      planned('a', '2026-11-30', 'ahead'),
      planned('a', '2026-11-29', 'counting'),
      planned('b', '2026-10-31', 'missing'),
    ]
    expect(completenessOf(month)).toEqual([
      { unit: 'b', month: '2026-10', planned: 1, recorded: 0 },
      { unit: 'a', month: '2026-11', planned: 4, recorded: 3 },
    ])
  })

  test('of nothing planned is no figure', () => {
    expect(completenessOf([planned('a', '2026-11-30', 'ahead')])).toEqual([])
  })

  test('never has more recorded than planned, and adds up however the sessions are divided', () => {
    const any = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b'),
          fc.constantFrom('2026-10-30', '2026-11-02', '2026-11-30'),
          fc.constantFrom(...plannedStates),
        )
        .map(([unit, date, state]) => planned(unit, date, state)),
    )
    const sum = (rows: { planned: number; recorded: number }[]) => [
      rows.reduce((all, { planned }) => all + planned, 0),
      rows.reduce((all, { recorded }) => all + recorded, 0),
    ]
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [together, first, second] = [[...one, ...other], one, other].map(completenessOf)
        for (const row of together ?? []) expect(row.recorded).toBeLessThanOrEqual(row.planned)
        expect(sum(together ?? [])).toEqual(sum([...(first ?? []), ...(second ?? [])]))
      }),
    )
  })
})
