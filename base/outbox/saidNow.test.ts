import { expect, test } from 'vitest'
import { saidNow } from './saidNow'

const kept = {
  ...{
    type: '/problems/period-locked',
    title: 'Kuukausi on lukittu',
    detail: 'Kuukausi 2026-10 on lukittu.',
  },
  languages: { sv: { title: 'Månaden är låst', detail: 'Månaden 2026-10 är låst.' } },
}

test('what was refused is told in the language that is read now', () => {
  expect(saidNow(kept, 'sv')).toMatchObject({
    ...{ type: kept.type, title: 'Månaden är låst', detail: 'Månaden 2026-10 är låst.' },
  })
})

test('what came in one language alone is told in that one', () => {
  expect(saidNow(kept, 'en')).toMatchObject({ title: kept.title, detail: kept.detail })
  expect(saidNow(null, 'sv')).toBeNull()
})
