/** Words that lead on to the next one: a name does not end in them. */
const leadsOn = /[-–,]$|^(ja|tai|sekä|och|eller|samt|i|av|på|för|and|or|of|to|in|the)$/i

/** A text of at most so many letters, cut between words. Only one that begins with a longer word is cut within it. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const words = text
    .slice(0, most + 1)
    .split(' ')
    .slice(0, -1)
  while (words.length > 1 && leadsOn.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ') || text.slice(0, most)
}
