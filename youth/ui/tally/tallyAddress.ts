/** What of a planned session its address tells the counting screen, so that it opens without asking anything. */
type Planned = {
  session: string
  plan: string
  unit: string
  date: string
  start: string
  end: string
  form: string
}

/** Where a planned session is counted. @param name what it is called in its plan, if anything */
export const tallyAddress = (
  { session, plan, unit, date, start, end, form }: Planned,
  name?: string | undefined,
): string =>
  `/tally/${session}?${new URLSearchParams({ plan, unit, date, start, end, form, ...(name ? { name } : {}) })}`
