/** A figure that is between 400 and 2,500 times another is taken for the same one in another unit. */
const nearThousand = (times: number) => times >= 400 && times <= 2500
/** A figure within ten times another is about the same figure. */
const nearOne = (times: number) => times >= 0.1 && times <= 10

/**
 * Whether a figure is about a thousand times one that it should resemble, or a thousandth of it. One comparison that
 * finds the figure about right is enough to believe it: then it is the other comparison that is in the wrong unit.
 * @param compared what it is compared with, in the order of trust; undefined where nothing is known
 * @returns what it was compared with and what was probably meant
 */
export function thousandfold(
  value: number,
  compared: readonly (number | undefined)[],
): { compared: number; meant: number } | undefined {
  const known = compared.flatMap((other) => (other ? [{ other, times: value / other }] : []))
  if (known.some(({ times }) => nearOne(times))) return undefined
  for (const { other, times } of known) {
    if (nearThousand(times)) return { compared: other, meant: value / 1000 }
    if (times > 0 && nearThousand(1 / times)) return { compared: other, meant: value * 1000 }
  }
  return undefined
}
