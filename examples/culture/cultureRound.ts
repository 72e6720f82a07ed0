import type { Temporal } from 'temporal-polyfill'
import type { Round } from '../rounds/round'

/** The culture round of a statistical year. */
export const cultureRound = (
  year: number,
  state: Round['state'],
  opens: Temporal.PlainDate,
  deadline: Temporal.PlainDate,
): Round => ({
  ...{ id: `culture-${year}`, kind: 'regular', year, state, opens, deadline },
  name: {
    fi: `Kulttuurin kyselykierros ${year}`,
    sv: `Kulturens insamlingsomgång ${year}`,
    en: `Culture round ${year}`,
  },
})
