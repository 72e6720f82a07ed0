import type { Unit } from '../indicator'
import type { NumberProblem } from './readNumber'

const euro = '(?:€|euroa?|euros?|eur|e)'
/** How many of its own unit a text counts in, longest first. */
const multiples: readonly [RegExp, times: number, unit: Unit | undefined][] = [
  [new RegExp(`\\s1[ .]?000 ?${euro}\\.?$`, 'i'), 1000, 'eur'],
  [/ ?(?:t|k) ?€$|\s?(?:te|teur|keur|tkr)$/i, 1000, 'eur'],
  [new RegExp(` ?(?:milj\\.?|miljoonaa|miljoner|mn|mio|m) ?${euro}\\.?$`, 'i'), 1_000_000, 'eur'],
  [new RegExp(` ?(?:tuhatta|tuhat|tuh\\.?|tusen|thousand) ?${euro}\\.?$`, 'i'), 1000, 'eur'],
  [/ ?(?:tuhatta|tuhat|tuh\.?|tusen|thousand)$/i, 1000, undefined],
  [/ ?(?:milj\.?|miljoonaa|miljoner|millions?)$/i, 1_000_000, undefined],
]

/** What people write behind a number of each unit. */
const words: readonly [RegExp, readonly Unit[]][] = [
  [/ ?%$/, ['percent']],
  [/ ?(?:prosenttia|procent|per ?cent)$/i, ['percent']],
  [
    new RegExp(` ?(?:${euro} ?(?:\\/|per) ?(?:asukas|as\\.?|invånare|inv\\.?|inhabitant))$`, 'i'),
    ['eurPerInhabitant'],
  ],
  [new RegExp(` ?${euro}\\.?$`, 'i'), ['eur', 'eurPerInhabitant']],
  [/ ?(?:m2|m²|neliötä|neliömetriä|kvadratmeter|kvm|sq\.? ?m)\.?$/i, ['squareMetres']],
  [/ ?(?:htv|henkilötyövuotta|årsv\.?|årsverken|person-?years?)$/i, ['personYears']],
  [/ ?(?:hlö|hlöä|henkilöä|henkeä|pers\.?|personer|people|persons)$/i, ['persons']],
  [/ ?(?:käyntiä|besök|visits)$/i, ['visits']],
  [/ ?(?:tapahtumaa|evenemang|events)$/i, ['events']],
  [/ ?(?:tuntia|timmar|tim\.?|hours?|h)$/i, ['hours']],
  [/ ?(?:paikkaa|platser|seats)$/i, ['seats']],
  [/ ?(?:kpl|st\.?|pcs)$/i, ['count', 'events', 'visits', 'seats', 'none']],
]

/**
 * Takes the unit off the end of a text.
 * @param asked the unit that is asked for; another one is refused, for a number in it would be another number
 */
export function readUnit(text: string, asked: Unit): { rest: string; times: number } | NumberProblem {
  for (const [pattern, times, unit] of multiples) {
    const rest = text.replace(pattern, '')
    if (rest === text || !/\d$/.test(rest)) continue
    if (unit !== undefined && unit !== asked) return { problem: 'other-unit', params: { written: text } }
    return { rest, times }
  }
  for (const [pattern, units] of words) {
    const rest = text.replace(pattern, '')
    if (rest === text || !/\d$/.test(rest)) continue
    if (!units.includes(asked)) return { problem: 'other-unit', params: { written: text } }
    return { rest, times: 1 }
  }
  return { rest: text, times: 1 }
}
