import { type ComponentType, lazy } from 'react'

/** How the words come that the first screens do without; set once, where the words of all rooms are joined. */
export const moreWords: { load: () => Promise<void> } = { load: async () => {} }

/** A screen that is fetched when it is opened, and more words with it. */
export const withMoreWords = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [screen] = await Promise.all([load(), moreWords.load()])
    return { default: screen }
  })
