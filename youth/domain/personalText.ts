/** Why a text looks as if it were about somebody. */
export type PersonalSign = 'identity-code' | 'phone' | 'email' | 'name'

const identityCode = /\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-+ABCDEFUVWXY]\d{3}[0-9A-Y]\b/i
const email = /\S+@\S+\.\S+/
/** A number of seven digits or more, as phones are written: with a plus, spaces or hyphens. */
const phone = /(?:\+|\b0)\d(?:[\s-]?\d){5,}/
/** Two capitalised words beside each other, the first of which does not begin a sentence. */
const name = /(?<![.!?:]\s|^|\n)(?<=\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+/u

/** What in a text looks like a person, worst first; null where nothing does. It warns, and never refuses: places have names too. */
export function personalSign(text: string): PersonalSign | null {
  if (identityCode.test(text)) return 'identity-code'
  if (email.test(text)) return 'email'
  if (phone.test(text)) return 'phone'
  return name.test(text) ? 'name' : null
}
