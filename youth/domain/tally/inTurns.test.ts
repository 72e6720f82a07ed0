import { setImmediate as breathe } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurns } from './inTurns'

const counting = () => {
  const turns: string[][] = []
  const join = inTurns(async (all: readonly string[]) => {
    turns.push([...all])
    await breathe()
    if (all.includes('refused')) throw new Error('refused')
    return all.map((one) => `${one} of ${all.length}`)
  })
  return { turns, join }
}

test('who comes while a turn is under way waits, and all who wait are the next turn', async () => {
  const { turns, join } = counting()
  const answers = await Promise.all(['a', 'b', 'c'].map((one) => join('evening', one)))
  expect(turns).toEqual([['a'], ['b', 'c']])
  expect(answers).toEqual(['a of 1', 'b of 2', 'c of 2'])
  expect(await join('evening', 'd')).toBe('d of 1')
})

test('nobody waits for who wants something else', async () => {
  const { turns, join } = counting()
  await Promise.all([join('evening', 'a'), join('morning', 'b')])
  expect(turns).toEqual([['a'], ['b']])
})

test('one who is refused harms nobody who went along, and the line goes on', async () => {
  const { join } = counting()
  const answers = await Promise.allSettled(['a', 'b', 'refused', 'c'].map((one) => join('evening', one)))
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'no'))).toEqual([
    ...['a of 1', 'b of 1', 'no', 'c of 1'],
  ])
  expect(await join('evening', 'd')).toBe('d of 1')
})
