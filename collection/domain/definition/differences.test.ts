import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, type Stretch } from './differences'

const without = (kind: Stretch['kind'], stretches: Stretch[]) =>
  stretches
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('')

const word = fc.constantFrom('kunta', 'kulttuuri', 'tapahtuma', 'åäö', '2026', ',', '\n', ' ', '💩')
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe('the differences between a former text and the one that stands', () => {
  test('lose nothing of either text', () => {
    fc.assert(
      fc.property(text, text, (former, latter) => {
        const found = differences(former, latter)
        expect(without('added', found)).toBe(former)
        expect(without('removed', found)).toBe(latter)
      }),
    )
  })

  test('are none between a text and itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(differences(same, same)).toEqual(same ? [{ kind: 'same', text: same }] : [])
      }),
    )
  })

  test('never follow a stretch by another of the same kind', () => {
    fc.assert(
      fc.property(text, text, (former, latter) => {
        const kinds = differences(former, latter).map(({ kind }) => kind)
        expect(kinds.some((kind, index) => kind === kinds[index + 1])).toBe(false)
      }),
    )
  })

  test('mark the word that was changed and leave the rest of the sentence', () => {
    expect(differences('Kaikki omat tapahtumat vuodessa.', 'Kaikki kunnan tapahtumat vuodessa.')).toEqual([
      { kind: 'same', text: 'Kaikki ' },
      { kind: 'removed', text: 'omat' },
      { kind: 'added', text: 'kunnan' },
      { kind: 'same', text: ' tapahtumat vuodessa.' },
    ])
  })

  test('of long texts that have nothing in common are told as wholes, at once', () => {
    const [former, latter] = ['a '.repeat(3000), 'b '.repeat(3000)]
    const started = performance.now()
    expect(without('added', differences(former, latter))).toBe(former)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
