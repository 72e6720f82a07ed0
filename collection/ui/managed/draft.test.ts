import { expect, test } from 'vitest'
import { appliesOf, following, followingYear, freeRound, freeSection, planFrom } from './draft'

const words = (text: string) => ({ fi: text, sv: text, en: text })

test('a new round begins with what an earlier one asked and of whom, in the versions that stand today', () => {
  const earlier = {
    sections: [
      { code: 'economy', name: words('Talous') },
      { code: 'staff', name: words('Väki') },
    ],
    questions: [
      { indicator: 'CU102', version: 1, section: 'staff', applies: { to: 'bilingual' as const } },
      { indicator: 'CU101', version: 1, section: 'economy' },
    ],
    rules: [],
  }
  const standing = [{ code: 'CU101', version: 3, name: words('Menot'), asked: true }]
  expect(planFrom(earlier, standing).sections.map(({ questions }) => questions)).toEqual([
    [{ indicator: 'CU101', version: 3 }],
    [{ indicator: 'CU102', version: 1, applies: { to: 'bilingual' } }],
  ])
})

test('whom a question is for is read from its indicator, and is everyone where it does not say', () => {
  const one = { code: 'CU101', version: 1, name: words('Menot'), asked: true }
  expect(appliesOf({ ...one, applies: { to: 'bilingual' } })).toEqual({ to: 'bilingual' })
  expect([appliesOf(one), appliesOf(undefined)]).toEqual([{ to: 'all' }, { to: 'all' }])
})

test('a new section never takes the code of another', () => {
  const sections = ['section-1', 'section-3'].map((code) => ({ code, name: words(''), questions: [] }))
  expect(freeSection(sections)).toBe('section-4')
  expect(freeSection(sections.slice(1))).toBe('section-2')
})

test('a new round is called, dated and coded after the last one, and takes no code or year of a draft', () => {
  const rounds = [
    { id: 'culture-2024', kind: 'regular', year: 2024 },
    { id: 'culture-2023', kind: 'regular', year: 2023 },
    { id: 'culture-2025', kind: 'pilot', year: 2030 },
  ]
  expect(followingYear(rounds)).toBe(2025)
  expect(freeRound('culture', 2025, rounds)).toBe('culture-2025-2')
  const earlier = { year: 2023, name: words('Kulttuuri 2023'), opensOn: '2024-02-29', deadline: '2024-04-30' }
  expect(following(earlier, 2025)).toEqual({
    ...{ name: words('Kulttuuri 2025'), opensOn: '2026-02-28', deadline: '2026-04-30' },
  })
})
