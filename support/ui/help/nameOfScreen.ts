/** What a screen of the app is called in the reader's language; other rooms' screens are known to the app alone. */
export type NameOfScreen = (path: string) => string
