import type { Formula } from '../formula'
import { readRef } from '../value'

/** What the population is called in a written formula, in each language. */
const populationWords = ['population', 'väkiluku', 'folkmängd']

/** More words than any formula has: what was pasted by mistake is not taken apart. */
const mostWords = 400

/** Codes are capitals; whoever types them small means the same. */
const asCode = (word: string) => word.replace(/^[a-z]{2}(?=\d{3})/, (letters) => letters.toUpperCase())

/** Why a text is no formula, and the words at which that was seen. */
export type FormulaTextProblem = { at: string }

/** A formula as an editor writes it: `(CU101 - CU102.museums) / population * 1000`. */
export function writeFormula(formula: Formula, population = 'population'): string {
  const inner = (part: Formula): string => {
    const text = writeFormula(part, population)
    return part.is === 'value' || part.is === 'population' ? text : `(${text})`
  }
  switch (formula.is) {
    case 'value':
      return formula.ref
    case 'population':
      return population
    case 'sum':
      return formula.of.map(inner).join(' + ')
    case 'difference':
      return `${inner(formula.from)} - ${inner(formula.minus)}`
    case 'ratio': {
      const times = formula.times === 1 ? '' : ` * ${formula.times}`
      return `${inner(formula.of)} / ${inner(formula.to)}${times}`
    }
  }
}

/** Reads what an editor has written. Nothing is guessed: a text that says something else is told where. */
export function readFormula(text: string): { formula: Formula } | { problem: FormulaTextProblem } {
  const words = text.match(/[\p{L}\d][\p{L}\d.-]*(?<![-.])|\S/gu) ?? []
  if (words.length > mostWords) return { problem: { at: words.slice(mostWords, mostWords + 3).join(' ') } }
  let next = 0
  const take = (word: string) => words[next] === word && ++next > 0
  const fail = (): never => {
    throw new NotAFormula(words.slice(next, next + 3).join(' '))
  }

  function term(): Formula {
    const word = words[next]
    if (take('(')) {
      const formula = sum()
      return take(')') ? formula : fail()
    }
    if (word !== undefined && populationWords.includes(word.toLowerCase())) {
      next++
      return { is: 'population' }
    }
    const ref = word === undefined ? '' : asCode(word)
    if (!readRef(ref)) return fail()
    next++
    return { is: 'value', ref }
  }
  function ratio(): Formula {
    const of = term()
    if (!take('/')) return of
    const to = term()
    if (!take('*') && !take('×')) return { is: 'ratio', of, to, times: 1 }
    if (take('100')) return { is: 'ratio', of, to, times: 100 }
    return take('1000') ? { is: 'ratio', of, to, times: 1000 } : fail()
  }
  function sum(): Formula {
    let so: Formula[] = [ratio()]
    for (;;) {
      if (take('+')) so.push(ratio())
      else if (take('-') || take('–') || take('−'))
        so = [{ is: 'difference', from: together(so), minus: ratio() }]
      else return together(so)
    }
  }

  try {
    const formula = sum()
    return next === words.length ? { formula } : fail()
  } catch (error) {
    if (error instanceof NotAFormula) return { problem: { at: error.message } }
    throw error
  }
}

const together = (of: Formula[]): Formula => (of.length === 1 && of[0] ? of[0] : { is: 'sum', of })

class NotAFormula extends Error {}
