import { describe, expect, test } from 'vitest'
import { type Explanation, explanations, pilotReplies, type StandingRemark } from './remarks'

const { begin, choose, remarkIn, say, settle, takeIn, toSend } = explanations
const id = 'change CU901'
const said = (text: string, mayBeShown = false): Explanation => ({ text, mayBeShown })
const stored = (text: string, version: number): ReadonlyMap<string, StandingRemark<Explanation>> =>
  new Map([[id, { said: said(text), version, changedBy: 'Kollega' }]])
const nothing = begin(new Map(), [])

describe('an explanation as it is written', () => {
  test('is sent with the version it was written from, and when it has been kept no more', () => {
    const typed = say(begin(stored('Uusi sali.', 3), []), id, said(' Uusi konserttisali. '))
    const sent = toSend(typed)
    expect(sent).toEqual([{ of: id, said: said('Uusi konserttisali.'), version: 3 }])
    expect(toSend(settle(typed, sent, [{ of: id, outcome: 'saved', version: 4 }]))).toEqual([])
  })

  test('that could not be sent is on the device after the page was closed, and goes out then', () => {
    const unsent = toSend(say(nothing, id, said('Uusi sali.')))
    const again = begin(stored('Kollegan sana.', 1), JSON.parse(JSON.stringify(unsent)))
    expect(remarkIn(again, id).said).toEqual(said('Uusi sali.'))
    expect(toSend(again)).toEqual(unsent)
  })

  test('ticked to be shown keeps what a colleague has written meanwhile', () => {
    const open = takeIn(begin(stored('Vanha.', 1), []), stored('Uudempi.', 2))
    const { said: before } = remarkIn(open, id)
    expect(toSend(say(open, id, { ...before, mayBeShown: true }))).toEqual([
      { of: id, said: said('Uudempi.', true), version: 2 },
    ])
  })

  test('is touched by no news while it is being written', () => {
    const typed = say(begin(stored('Vanha.', 1), []), id, said('Omani.'))
    expect(takeIn(typed, stored('Kollegan.', 2))).toEqual(typed)
  })

  test('that a colleague was quicker to give waits for a choice between the two', () => {
    const typed = say(nothing, id, said('Omani.'))
    const theirs = { said: said('Kollegan.'), version: 1, changedBy: 'Kollega' }
    const met = settle(typed, toSend(typed), [{ of: id, outcome: 'conflict', theirs }])
    expect(toSend(met)).toEqual([])
    expect(toSend(choose(met, id, 'mine'))).toEqual([{ of: id, said: said('Omani.'), version: 1 }])
    const left = choose(met, id, 'theirs')
    expect([toSend(left), remarkIn(left, id).said]).toEqual([[], said('Kollegan.')])
  })

  test('is nothing to send where only the tick was set: there are no words to show', () => {
    expect(toSend(say(nothing, id, said('  ', true)))).toEqual([])
  })
})

test('a pilot’s question that is only passed by says nothing', () => {
  const passed = pilotReplies.say(pilotReplies.begin(new Map(), []), 'CU901', {
    ...{ minutes: null, clarity: null, comment: ' ' },
  })
  expect(pilotReplies.toSend(passed)).toEqual([])
})
