import { createContext, useContext } from 'react'

/** How the page's language writes a number, and what its two buttons say; the field's own name is said after them. */
export type NumberWords = {
  write: (value: number, unit: 'minute' | undefined) => string
  more: string
  fewer: string
}

/** Set once for the whole page: the controls know no language. */
export const NumberWordsContext = createContext<NumberWords | null>(null)

export function useNumberWords(): NumberWords {
  const words = useContext(NumberWordsContext)
  if (!words) throw new Error('a number field stands within NumberWordsContext')
  return words
}
