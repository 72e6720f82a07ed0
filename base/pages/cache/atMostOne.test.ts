import { describe, expect, test } from 'vitest'
import { atMostOne } from './atMostOne'

/** A question whose answers the test gives by hand. */
function question() {
  const answers: ((value: number) => void)[] = []
  const failures: ((error: Error) => void)[] = []
  const ask = atMostOne(
    () =>
      new Promise<number>((resolve, reject) => {
        answers.push(resolve)
        failures.push(reject)
      }),
  )
  return { ask, answers, failures }
}
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('asking what is released', () => {
  test('many readers at once share one question, which begins after they asked', async () => {
    const { ask, answers } = question()
    const first = ask()
    const others = [ask(), ask(), ask()]
    expect(answers).toHaveLength(1)
    answers[0]?.(1)
    expect(await first).toBe(1)
    await settle()
    expect(answers).toHaveLength(2)
    answers[1]?.(2)
    expect(await Promise.all(others)).toEqual([2, 2, 2])
  })

  test('a question that fails does not stop the next', async () => {
    const { ask, answers, failures } = question()
    const first = ask()
    const second = ask()
    failures[0]?.(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    await settle()
    answers[1]?.(5)
    expect(await second).toBe(5)
    const third = ask()
    answers[2]?.(6)
    expect(await third).toBe(6)
  })
})
