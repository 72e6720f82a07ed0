import { randomInt } from 'node:crypto'

/** Letters that sound alike to nobody in Finnish, Swedish and Northern Sámi, and digits that look like no letter. */
const consonants = 'hjklmnprstv'
const vowels = 'aeiou'
const digits = '23456789'

/** What a code does not spell, in the languages of those who read it aloud. */
const unsaid = [
  'homo',
  'neke',
  'kusi',
  'kuk',
  'hora',
  'tisi',
  'pimu',
  'muna',
  'sika',
  'lesp',
  'pipe',
  'rape',
  'nasi',
  'pera',
]

const one = (letters: string) => letters[randomInt(letters.length)] ?? ''
const many = (count: number, make: () => string) => Array.from({ length: count }, make).join('')

function make(syllables: number, figures: number): string {
  for (;;) {
    const word = many(syllables, () => one(consonants) + one(vowels))
    if (!unsaid.some((rude) => word.includes(rude))) return word + many(figures, () => one(digits))
  }
}

/** A code that is said aloud and typed: three syllables and three digits, one of 85 million. */
export const makeSharedCode = (): string => make(3, 3)

/** A code on a slip, that counts once: four syllables and four digits, one of 37 thousand million. */
export const makeSlipCode = (): string => make(4, 4)

/** The code that somebody meant, however they typed it; null for what can be none. */
export function readCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  return /^[a-z]{6,8}[2-9]{3,4}$/.test(code) ? code : null
}

/** A code as it is read: the word, then the digits. */
export const spacedCode = (code: string): string => code.replace(/(\d+)$/, ' $1')
