import { createContext, useContext } from 'react'

/** What a field says of what was typed in it and cannot be read, and how to write it. */
export type UnreadWords = { number: string; time: string; date: string }

/** Set once for the whole page: the controls know no language. */
export const UnreadWordsContext = createContext<UnreadWords | null>(null)

/** Leads to the first field of a form in which something stands that cannot be read. @returns whether there is one */
export function leadsToUnread(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLElement>('[data-unread]')
  field?.focus()
  return field !== null
}

export const useUnreadWords = (): Partial<UnreadWords> => useContext(UnreadWordsContext) ?? {}
