/** What of an evening its survey is told. */
export type AskedEvening = { session: string; unit: string; date: string; form: string }

/** Where young people are asked of an evening. @param back the screen that one comes from and returns to */
export const askAddress = ({ session, unit, date, form }: AskedEvening, back: string): string =>
  `/surveys/evening?${new URLSearchParams({ session, unit, date, form, back })}`
