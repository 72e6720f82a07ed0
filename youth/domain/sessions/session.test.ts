import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySession } from '../testing/anySession'
import { checkSession, describeContent, normaliseSession, Session } from './session'

const unit = '0b4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11'
const parse = (changes: Record<string, unknown>) =>
  Session.parse({
    unit,
    form: 'open',
    date: '2026-11-20',
    start: '17:00',
    end: '21:00',
    participants: { total: 34 },
    ...changes,
  })
const reasons = (changes: Record<string, unknown>) =>
  checkSession(parse(changes)).map(({ field, reason }) => `${field}: ${reason}`)

describe('a session', () => {
  test('in any allowed form reads back as what it was', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const sent = parse(session)
        expect(checkSession(sent)).toEqual([])
        const content = normaliseSession(sent)
        expect(normaliseSession(Session.parse(describeContent(content)))).toEqual(content)
      }),
    )
  })

  test('of one-to-one work or counselling is a number: no tag, judgement or word is kept, and a reflection is refused', () => {
    const notes = { tags: ['wellbeing'], localTags: ['mopokortti'], rating: 4, goals: 'partly' }
    const words = { partners: ['4H'], area: 'Keskusta' }
    const answers = [{ question: unit, value: 1 }]
    fc.assert(
      fc.property(anySession, fc.constantFrom('Pitkä keskustelu.', '-'), (session, reflection) => {
        const said = { ...session, ...notes, ...words, answers, reflection }
        const content = normaliseSession(parse(said))
        const { tags, localTags, rating, goals, partners, area } = content
        const kept = [tags, localTags, rating, goals, partners, area, content.answers, content.reflection]
        if (session.form === 'individual' || session.form === 'information') {
          expect(kept).toEqual([[], [], null, null, [], null, [], ''])
          expect(reasons(said)).toEqual(['reflection: youth:field.only-numbers'])
        } else {
          expect(kept).toEqual([
            ...[notes.tags, notes.localTags, 4, 'partly', words.partners, words.area],
            ...[answers, reflection],
          ])
          expect(reasons(said)).toEqual([])
        }
      }),
    )
  })

  test('may have more in its total than in its detail, never the other way round', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 5 }), fc.nat(300), (counts, total) => {
        const cells = ['0-6', '7-8', '9-12', '13-15', '16-17']
        const detail = counts.map((count, index) => ({ age: cells[index], count }))
        const above = counts.reduce((all, count) => all + count, 0) > total
        expect(reasons({ participants: { total, detail } })).toEqual(
          above ? ['participants.detail: youth:field.detail-above-total'] : [],
        )
      }),
    )
  })

  test('that nobody came to is one without visitors, whether told as a zero or by name', () => {
    const byZero = normaliseSession(parse({ participants: { total: 0 } }))
    const byName = normaliseSession(parse({ participants: undefined, exception: 'no-visitors' }))
    expect(byZero).toEqual(byName)
    expect(byZero).toMatchObject({ exception: 'no-visitors', participants: 0 })
  })

  test.each(['cancelled', 'closed'])('that was %s has no count, not even a zero', (exception) => {
    expect(normaliseSession(parse({ participants: { total: 0 }, exception }))).toMatchObject({
      exception,
      participants: null,
    })
    expect(
      describeContent(normaliseSession(parse({ participants: undefined, exception }))),
    ).not.toHaveProperty('participants')
  })

  test('that was online alone has no visitors and is no evening without visitors', () => {
    const online = [{ channel: 'discord', active: 3, passive: 9 }]
    expect(normaliseSession(parse({ participants: { total: 0, online } }))).toMatchObject({
      exception: null,
      participants: 0,
      online,
    })
  })

  test.each([
    ['neither participants nor an exception', { participants: undefined }, 'participants: required'],
    [
      'participants though it was closed',
      { exception: 'closed' },
      'participants.total: youth:field.total-with-exception',
    ],
    [
      'participants online though it was cancelled',
      { exception: 'cancelled', participants: { total: 0, online: [{ channel: 'chat', active: 1 }] } },
      'participants.online: youth:field.total-with-exception',
    ],
    [
      'a cell twice',
      {
        participants: {
          total: 9,
          detail: [
            { age: '7-8', count: 1 },
            { age: '7-8', gender: 'unspecified', count: 2 },
          ],
        },
      },
      'participants.detail: youth:field.cell-twice',
    ],
    [
      'fine and coarse ages',
      {
        participants: {
          total: 9,
          detail: [
            { age: '7-8', count: 1 },
            { age: 'under-13', count: 2 },
          ],
        },
      },
      'participants.detail: youth:field.mixed-ages',
    ],
    [
      'more new than came',
      { participants: { total: 9, new: 10 } },
      'participants.new: youth:field.above-total',
    ],
    [
      'more unique than came',
      { participants: { total: 9, unique: 10 } },
      'participants.unique: youth:field.above-total',
    ],
    ['a tag twice', { tags: ['games', 'games'] }, 'tags: youth:field.named-twice'],
    [
      'a channel twice',
      {
        participants: {
          total: 1,
          online: [
            { channel: 'chat', active: 1 },
            { channel: 'chat', active: 2 },
          ],
        },
      },
      'participants.online: youth:field.named-twice',
    ],
  ])('with %s is refused', (_, changes, reason) => {
    expect(reasons(changes)).toEqual([reason])
  })

  test.each([
    ['cost', 12.345],
    ['rating', 0],
    ['tags', ['games', 'sports', 'media', 'culture']],
    ['reflection', 'a\u0000b'],
    ['reflection', 'x'.repeat(2001)],
    ['start', '17:60'],
    ['participants', { total: -1 }],
    ['participants', { total: 1.5 }],
    ['participants', { total: 1, detail: [{ age: '14', count: 1 }] }],
  ])('with %s %j cannot be read', (field, value) => {
    expect(() => parse({ [field]: value })).toThrow()
  })
})
