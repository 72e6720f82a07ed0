import { type Age, everyAge, type Gender, genders } from '../../codes'

/** In place of a tag: a word of the sheet that is none. */
export const noTag = 'none'

/** What a column may mean besides people of an age and a gender. */
export const plainMeanings = [
  'nothing',
  'date',
  'end date',
  'unit',
  'form',
  'environment',
  'start',
  'end',
  'times',
  'hours',
  'participants',
  'new',
  'unique',
  'staff',
  'staff hours',
  'volunteers',
  'youth hours',
  'exception',
  'tags',
  'language',
  'partners',
  'note',
] as const
export type PlainMeaning = (typeof plainMeanings)[number]

const noted = <T extends string>(list: readonly T[]) =>
  list.filter((one): one is Exclude<T, 'unspecified'> => one !== 'unspecified')

/** `participants girl`, `participants 13-15`, `participants girl 13-15`: how many of a gender, an age, or both. */
const partMeanings = [
  ...noted(genders).map((gender) => `participants ${gender}` as const),
  ...noted(everyAge).map((age) => `participants ${age}` as const),
  ...noted(everyAge).flatMap((age) =>
    noted(genders).map((gender) => `participants ${gender} ${age}` as const),
  ),
]

export const meanings = [...plainMeanings, ...partMeanings] as const
export type Meaning = PlainMeaning | (typeof partMeanings)[number]

/** The cell of the age × gender table that a meaning counts; null for a meaning that is none of them. */
export function partOf(meaning: Meaning): { age: Age; gender: Gender } | null {
  const words = meaning.split(' ').slice(1)
  if (!meaning.startsWith('participants ') || !words.length) return null
  const gender = genders.find((one) => words.includes(one)) ?? 'unspecified'
  const age = everyAge.find((one) => words.includes(one)) ?? 'unspecified'
  return { age, gender }
}

/** The meaning of people of an age and a gender; of neither it is the total. */
export const meaningOf = ({ age, gender }: { age: Age; gender: Gender }): Meaning =>
  ['participants', gender, age].filter((word) => word !== 'unspecified').join(' ') as Meaning

/** Columns that add up or may stand beside another of their kind; of the others there is one. */
export const mayRepeat = (meaning: Meaning): boolean =>
  ['nothing', 'note', 'tags'].includes(meaning) || partOf(meaning) !== null
