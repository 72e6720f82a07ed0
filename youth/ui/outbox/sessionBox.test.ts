import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../base/outbox/opened'
import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'
import { type SessionLabel, sessionKind, sessionsIn, withBoxed } from './sessionBox'

const session = (total: number, date = '2026-11-20'): Session => ({
  ...{ unit: 'u', form: 'open', date, start: '17:00', end: '21:00', participants: { total } },
})
const item = (
  subject: string,
  state: Item['state'],
  label: Partial<SessionLabel>,
  rest: Partial<Item> = {},
): Item => ({
  ...{ key: crypto.randomUUID(), person: 'p', subject, kind: sessionKind, state, tries: 0, madeAt: 0 },
  ...{ body: undefined, refusal: null, ifMatch: null, version: null },
  label: { municipality: '638', session: session(1), deletes: false, isNew: false, ...label },
  ...rest,
})
const stored = (id: string, total: number, version = 1) =>
  ({
    ...session(total),
    id,
    version,
    municipality: '638',
    reflection: '',
    minutes: 240,
  }) as unknown as StoredSession
const everywhere = () => true
const totals = (listed: ReturnType<typeof withBoxed>) =>
  listed.map(({ session: { id, participants } }) => [id, participants?.total])

describe('what a worker sees of the evenings that have not arrived', () => {
  test('a channel online that only one number was written for has none of the other', () => {
    const digital = session(0)
    digital.participants = { total: 0, online: [{ channel: 'discord', active: 12 }] }
    const [listed] = withBoxed(
      [],
      sessionsIn([item('new', 'waiting', { session: digital, isNew: true })]),
      everywhere,
    )
    expect(listed?.session.participants?.online).toEqual([{ channel: 'discord', active: 12, passive: 0 }])
  })

  test('a new one stands in the list, as it was corrected last, and tells that it waits', () => {
    const box = sessionsIn([
      item('new', 'waiting', { session: session(12), isNew: true }),
      item('new', 'waiting', { session: session(13), isNew: true }),
    ])
    const listed = withBoxed([stored('old', 5)], box, everywhere)
    expect(totals(listed).sort()).toEqual([
      ['new', 13],
      ['old', 5],
    ])
    expect(listed.find(({ session: { id } }) => id === 'new')?.boxed?.state).toBe('waiting')
  })

  test('a correction is shown in place of what is stored, a deletion as waiting', () => {
    const box = sessionsIn([
      item('a', 'needs-you', { session: session(30) }),
      item('b', 'waiting', { session: session(5), deletes: true }),
    ])
    const listed = withBoxed([stored('a', 20), stored('b', 5)], box, everywhere)
    expect(totals(listed)).toEqual([
      ['a', 30],
      ['b', 5],
    ])
    expect(listed.map(({ boxed }) => [boxed?.state, boxed?.deletes])).toEqual([
      ['needs-you', false],
      ['waiting', true],
    ])
  })

  test('what was acknowledged stays in sight until the list has it, and what was deleted is gone at once', () => {
    const box = sessionsIn([
      item('a', 'accepted', { session: session(30) }, { version: 2 }),
      item('b', 'accepted', { deletes: true }),
      item('new', 'accepted', { session: session(7), isNew: true }, { version: 1 }),
    ])
    expect(totals(withBoxed([stored('a', 20, 1), stored('b', 5)], box, everywhere)).sort()).toEqual([
      ['a', 30],
      ['new', 7],
    ])
    // A colleague has corrected it since: the newer one stands.
    expect(totals(withBoxed([stored('a', 44, 3)], box, () => false))).toEqual([['a', 44]])
  })

  test('no list ever shows an evening twice', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const states = fc.constantFrom<Item['state']>('waiting', 'sending', 'accepted', 'needs-you')
    const items = fc.array(
      fc
        .tuple(ids, states, fc.boolean(), fc.boolean())
        .map(([id, state, deletes, isNew]) => item(id, state, { deletes, isNew })),
    )
    fc.assert(
      fc.property(items, fc.uniqueArray(ids), (all, known) => {
        const shown = withBoxed(
          known.map((id) => stored(id, 1)),
          sessionsIn(all),
          everywhere,
        ).map(({ session: { id } }) => id)
        expect(new Set(shown).size).toBe(shown.length)
      }),
    )
  })
})
