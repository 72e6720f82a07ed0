/** Why a text looks as if it were about somebody. */
export type PersonalSign = 'identity-code' | 'phone' | 'email' | 'name'

/** What is known of first names (`personalNames`), where it has been fetched. */
export type FirstNames = {
  isFirstName: (word: string) => boolean
  mayBeFirstName: (word: string) => boolean
}

const identityCode = /\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-+ABCDEFUVWXY]\d{3}[0-9A-Y]\b/i
const email = /\S+@\S+\.\S+/
/** A number of seven digits or more, as phones are written: with a plus, spaces or hyphens. */
const phone = /(?:\+|\b0)\d(?:[\s-]?\d){5,}/
/** Two capitalised words beside each other, the first of which does not begin a sentence. */
const twoNames = /(?<![.!?:]\s|^|\n)(?<=\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+/u
/** A capitalised word, also the second part of a double name, and whether another one follows. */
const capitalised = /(?<!\p{L}|\p{Ll}-)(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?=(\s\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu

/** Whether there is anything in a text that could be a name. */
export const hasCapital = (text: string): boolean => /\p{Lu}\p{Ll}/u.test(text)

/** What in a text looks like a person, worst first; null where nothing does. It warns, and never refuses: places have names too. */
export function personalSign(text: string, names?: FirstNames): PersonalSign | null {
  if (identityCode.test(text)) return 'identity-code'
  if (email.test(text)) return 'email'
  if (phone.test(text)) return 'phone'
  if (twoNames.test(text)) return 'name'
  return names && namesSomebody(text, names) ? 'name' : null
}

/** A first name anywhere, also as the first word; one that is another word too only where a surname follows. */
const namesSomebody = (text: string, names: FirstNames): boolean =>
  [...text.matchAll(capitalised)].some(
    ([, word = '', surname]) => names.isFirstName(word) || (surname && names.mayBeFirstName(word)),
  )
