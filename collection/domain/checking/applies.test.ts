import { describe, expect, test } from 'vitest'
import type { Applies } from '../indicator'
import type { Value } from '../value'
import { questionsPut, whetherPut, withTellers } from './applies'
import { checkPut } from './check'
import { answerOf, contextOf, indicatorOf, missing, number, ruleOf } from './testing'

const asks = (indicator: string, applies: Applies = { to: 'all' }) => ({
  indicator,
  content: indicatorOf(indicator, 'count', { applies }).content,
})
const where = (ref: string): Applies => ({ to: 'answered', ref, is: ['yes'] })
const [yes, no] = [number(1), number(0)]
const oneLanguage = { code: '049', mainland: true, bilingual: false }

describe('a question is put', () => {
  const chain = [asks('CU101'), asks('CU102', where('CU101')), asks('CU103', where('CU102'))]
  const put = (values: Record<string, Value | undefined>, register: Record<string, Value> = {}) =>
    questionsPut(chain, answerOf(values), {
      municipality: oneLanguage,
      register: new Map(Object.entries(register)),
    }).map(({ indicator }) => indicator)

  test('where the answer that it hangs on says so, and that one is put itself', () => {
    expect(put({})).toEqual(['CU101'])
    expect(put({ CU101: yes })).toEqual(['CU101', 'CU102'])
    expect(put({ CU101: yes, CU102: yes })).toEqual(['CU101', 'CU102', 'CU103'])
    // What was answered before the first was taken back puts nothing any more.
    expect(put({ CU101: no, CU102: yes, CU103: number(7) })).toEqual(['CU101'])
  })

  test('by a register where the form does not ask what it hangs on, and by no register where it does', () => {
    const visits = asks('CU202', where('CU214.museum'))
    const of = (register: Record<string, Value>) =>
      questionsPut([visits], new Map(), {
        municipality: oneLanguage,
        register: new Map(Object.entries(register)),
      })
    expect(of({ 'CU214.museum': yes })).toEqual([visits])
    expect(of({ 'CU214.museum': no })).toEqual([])
    expect(of({})).toEqual([])
    expect(put({}, { CU101: yes })).toEqual(['CU101'])
  })

  test('to nobody where it comes back to itself', () => {
    const circle = [asks('CU101', where('CU102')), asks('CU102', where('CU101'))]
    const context = { municipality: oneLanguage, register: new Map() }
    expect(questionsPut(circle, answerOf({ CU101: yes, CU102: yes }), context)).toEqual([])
  })

  test('or not put, or neither, where what it hangs on is not known', () => {
    const isPut = (values: Record<string, Value>) =>
      ['CU102', 'CU103'].map(
        whetherPut(chain, {
          said: (ref) => values[ref],
          registered: () => undefined,
          municipality: oneLanguage,
        }),
      )
    expect(isPut({ CU101: no })).toEqual([false, false])
    expect(isPut({ CU101: missing })).toEqual([undefined, undefined])
    expect(isPut({ CU101: yes, CU102: no })).toEqual([true, false])
  })

  test('with all that it hangs on, in turn', () => {
    expect(withTellers(chain, ['CU103'])).toEqual(['CU103', 'CU102', 'CU101'])
    expect(withTellers([asks('CU202', where('CU214.museum'))], ['CU202'])).toEqual(['CU202', 'CU214'])
  })
})

describe('a rule', () => {
  const questions = [
    asks('CU101'),
    asks('CU102', { to: 'bilingual' }),
    asks('CU103', { to: 'answered', ref: 'CU101', is: ['yes'] }),
  ]
  const found = (
    values: Record<string, Value | undefined>,
    bilingual: boolean,
    ...rules: Parameters<typeof checkPut>[0]
  ) =>
    checkPut(
      rules,
      questions,
      answerOf(values),
      contextOf({ municipality: { ...oneLanguage, bilingual } }),
    ).map(({ ref }) => ref)

  test('asks nobody for an answer to a question that is not put to them, and everybody else as before', () => {
    const answered = ruleOf<'required'>({ type: 'required', refs: ['CU101', 'CU102', 'CU103'] })
    expect(found({}, false, answered)).toEqual(['CU101'])
    expect(found({}, true, answered)).toEqual(['CU101', 'CU102'])
    expect(found({ CU101: yes }, false, answered)).toEqual(['CU103'])
    expect(found({ CU101: no }, false, answered)).toEqual([])
  })

  test('holds nothing together with what is not put', () => {
    const both = ruleOf<'together'>({ type: 'together', refs: ['CU101', 'CU102'], counts: 'given' })
    expect(found({ CU101: number(5) }, false, both)).toEqual([])
    expect(found({ CU101: number(5) }, true, both)).toEqual(['CU102'])
  })

  test('says nothing of what was answered before the question was taken away', () => {
    const range = ruleOf<'range'>({ type: 'range', refs: ['CU103'], min: 0 })
    expect(found({ CU101: yes, CU103: number(-5) }, false, range)).toEqual(['CU103'])
    expect(found({ CU101: no, CU103: number(-5) }, false, range)).toEqual([])
  })
})
