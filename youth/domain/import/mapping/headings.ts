import { everyAge } from '../../codes'
import { headingWords } from './headingWords'
import { type Meaning, meaningOf } from './meanings'
import { normalise } from './normalise'

const plain = new Map(
  Object.entries(headingWords).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as Meaning] as const),
  ),
)

/** Words that name a gender; each stands for itself, so that `pojat` is not found in `pojatyttö`. */
const genderWords = {
  girl: /(^| )(tytöt|tyttöjä|tyttö|flickor|flicka|girls?|naiset|nainen|naisia|kvinnor|kvinna|women|female)( |$)/,
  boy: /(^| )(pojat|poikia|poika|pojkar|pojke|boys?|miehet|mies|miehiä|män|man|men|male)( |$)/,
  undisclosed:
    /(^| )(ei halua kertoa|ei kerro|vill inte berätta|vill inte säga|vill ej uppge|not told|undisclosed)( |$)/,
  other:
    /(^| )(muunsukupuoliset|muu sukupuoli|muut|muita|muu|annat kön|andra|annan|annat|övriga|others?)( |$)/,
} as const
/** What may stand beside an age and a gender and adds nothing. */
const fillers =
  /(^| )(-?vuotiaat|-?vuotiaita|vuotta|v|ikäiset|ikä|år|-?åringar|ålder|years?|yrs?|old|aged?|ja|och|and|kpl|st|lkm|antal|määrä)(?= |$)/g

/** What a heading means, where it is one that we know; null where a person has to say. */
export function meaningOfHeading(heading: string): Meaning | null {
  const words = normalise(heading)
  return plain.get(words) ?? meaningOfPart(words)
}

/** A gender, an age, or both: `tytöt`, `flickor 9-12`, `13-15 v pojat`. */
function meaningOfPart(words: string): Meaning | null {
  const gender = Object.entries(genderWords).find(([, pattern]) => pattern.test(words))
  let rest = gender ? words.replace(gender[1], ' ') : words
  const age = readAge(rest)
  if (age) rest = rest.replace(age.words, ' ')
  if (!gender && !age?.known) return null
  if (rest.replace(fillers, ' ').replace(fillers, ' ').trim()) return null
  // An age that is no class of ours still tells the gender.
  return meaningOf({
    age: age?.known ?? 'unspecified',
    gender: (gender?.[0] as keyof typeof genderWords | undefined) ?? 'unspecified',
  })
}

function readAge(words: string): { words: string; known: (typeof everyAge)[number] | null } | null {
  const known = (name: string) => everyAge.find((age) => age === name) ?? null
  const range = /(\d{1,2}) ?- ?(\d{1,2})/.exec(words)
  if (range) return { words: range[0], known: known(`${range[1]}-${range[2]}`) }
  const under = /(alle|under|<) ?(\d{1,2})/.exec(words)
  if (under) return { words: under[0], known: known(`under-${under[2]}`) }
  const over =
    /(\d{1,2}) ?(\+|-(?!\w)|(?:vuotta )?(?:täyttäneet|ja yli|ja vanhemmat|och äldre|och över|and over))|(yli|över|over|>) ?(28)/.exec(
      words,
    )
  if (over) return { words: over[0], known: over[4] ? '29+' : known(`${over[1]}+`) }
  return null
}
