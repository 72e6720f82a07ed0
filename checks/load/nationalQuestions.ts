import { Temporal } from 'temporal-polyfill'
import type { Leader } from './nationalPlace'
import type { Served } from './stage'

const today = Temporal.Now.plainDateISO('Europe/Helsinki')
const thisMonth = today.toPlainYearMonth()
const lastMonth = thisMonth.subtract({ months: 1 })
const ofMonth = (month: Temporal.PlainYearMonth) =>
  `from=${month}-01&to=${month}-${String(month.daysInMonth).padStart(2, '0')}`
const since = (month: Temporal.PlainYearMonth) =>
  `from=${month}-01&to=${lastMonth}-${String(lastMonth.daysInMonth).padStart(2, '0')}`

/** What a head of youth services asks of a unit and of a municipality: last month, this month, and a year. */
export function questionsOf({ municipality, units }: Leader): Record<string, string> {
  const summary = `/api/youth/summary?municipality=${municipality}`
  return {
    'month of a unit, by form': `${summary}&unit=${units[0]}&${ofMonth(lastMonth)}&by=form`,
    'a unit since the first of this month': `${summary}&unit=${units[0]}&from=${thisMonth}-01&to=${today}&by=form`,
    'overview of a municipality: a year by month': `${summary}&${since(lastMonth.subtract({ months: 11 }))}&by=month`,
    'overview of a municipality: a month by unit': `${summary}&${ofMonth(lastMonth)}&by=unit`,
  }
}

/** The same and more of the largest municipality, where ten years are the longest question. */
export const largestQuestionsOf = (leader: Leader): Record<string, string> => ({
  ...questionsOf(leader),
  'overview of a municipality: ten years by form': `/api/youth/summary?municipality=${leader.municipality}&${since(lastMonth.subtract({ months: 119 }))}&by=form`,
  'overview of a municipality: a year by tag': `/api/youth/summary?municipality=${leader.municipality}&${since(lastMonth.subtract({ months: 11 }))}&by=tag`,
})

/** Asks as the leader. @throws Error when the answer is not 200 */
export async function ask<Answer>({ address }: Served, { cookie }: Leader, path: string): Promise<Answer> {
  const answer = await fetch(address + path, { headers: { cookie } })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`)
  return JSON.parse(text) as Answer
}
