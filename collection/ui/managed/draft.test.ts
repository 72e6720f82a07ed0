import { expect, test } from 'vitest'
import { appliesOf, freeSection, planFrom } from './draft'

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
