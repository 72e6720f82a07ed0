import { shiftDays } from '../../domain/weeks/week'

/** So many days after an evening, those who were there still remember which it was. */
const remembered = 7
/** What lasts for days is no evening: those who were there are asked when it is over, of all of it. */
const lasting = ['camp', 'trip']

type Held = {
  date: string
  form: string
  endDate?: string | undefined
  exception?: string | null | undefined
}

/** Whether it makes sense to ask young people of a session: it was held a few days ago at most, within a day. */
export const mayAsk = ({ date, form, endDate, exception }: Held, today: string): boolean =>
  !exception &&
  !lasting.includes(form) &&
  (!endDate || endDate === date) &&
  shiftDays(today, -remembered) <= date &&
  date <= today
