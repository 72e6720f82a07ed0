import type { NumberProblem } from './readNumber'

type Digits = { number: number } | NumberProblem

const problem = (problem: string, params: NumberProblem['params'] = {}): NumberProblem => ({
  problem,
  params,
})

/**
 * Reads digits with their separators of thousands and decimals.
 * @param decimals how many decimals the value may have
 * @param times what one of the number stands for: 1000 where it counts thousands
 */
export function readDigits(text: string, decimals: number, times: number): Digits {
  const [, minus = '', body = ''] = /^([-+]?) ?(.*)$/.exec(text) ?? []
  if (/^\d+(?:[.,]\d+)?e[-+]?\d+$/i.test(body)) return problem('exponent')
  if (!/^\d[\d ]*(?:[.,'’][\d ]+)*$/.test(body)) return problem('not-a-number')
  if (body.length > 40) return problem('too-large')
  const readings = [asGroups(body), asDecimal(body)].flatMap((plain) => (plain === undefined ? [] : [plain]))
  if (!readings.length) return problem('separators')
  const fitting = readings.filter((plain) => decimalsOf(plain) <= decimals + Math.log10(times))
  const [first, second] = [...new Set(fitting)].sort((a, b) => Number(b) - Number(a))
  if (first === undefined) return problem(decimals ? 'too-many-decimals' : 'not-whole', { decimals })
  if (second !== undefined)
    return problem('ambiguous', { one: scaled(first, times), other: scaled(second, times) })
  const number = scaled(first, times)
  return { number: minus === '-' && number !== 0 ? -number : number }
}

/** Multiplies by moving the point, so that 1.1 thousand is 1100 and not 1100.0000000000002. */
const scaled = (plain: string, times: number) => Number(`${plain}e${Math.round(Math.log10(times))}`)

const decimalsOf = (plain: string) => (plain.split('.')[1] ?? '').replace(/0+$/, '').length

/** Read so that every separator parts thousands, all of them the same one: `12 000`, `1.234.567`. */
function asGroups(body: string): string | undefined {
  const [, separator = ''] = /^\d{1,3}([ .,'’])/.exec(body) ?? []
  if (separator === '') return /^\d+$/.test(body) ? body : undefined
  const groups = body.split(separator)
  const [first = '', ...rest] = groups
  // A number of thousands begins with no nought: 0,500 is half.
  if (!rest.every((group) => /^\d{3}$/.test(group)) || /^0/.test(first)) return undefined
  return groups.join('')
}

/** Read so that the last comma or point begins the decimals, and what stands before it is whole or in groups. */
function asDecimal(body: string): string | undefined {
  const [, whole = '', separator = '', decimals = ''] = /^(.+)([.,])(\d+)$/.exec(body) ?? []
  if (separator === '' || whole.includes(separator)) return undefined
  const digits = asGroups(whole)
  return digits === undefined ? undefined : `${digits}.${decimals}`
}
