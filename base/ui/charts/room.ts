/** The mean width of a character of the charts' 14 px type. */
const characterWidth = 7

/** Widths of a chart at which the style sheet begins to show a label: classes `from-N` and `until-N`. */
const widths = [280, 340, 420, 520, 640, 800, 1000] as const

export type Width = (typeof widths)[number] | 'never'

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length))

/**
 * From which width of the chart the texts fit side by side in equally wide places. A server knows no window, so it
 * names the width and the style sheet decides.
 * @param places how many stand side by side
 * @param beside px that the drawing leaves for labels at its side
 */
export function fitsFrom(texts: readonly string[], places: number, beside = 0): Width {
  const needed = places * (longest(texts) * characterWidth + 4) + beside
  return widths.find((width) => width >= needed) ?? 'never'
}

/** Which of the three sizes of room at the drawing's side the texts need, in the classes `room-left-…`, `room-right-…`. */
export function roomFor(texts: readonly string[]): 's' | 'm' | 'l' {
  const length = longest(texts)
  if (length <= 3) return 's'
  return length <= 6 ? 'm' : 'l'
}

/** What `roomFor` amounts to in px on the left, as in the style sheet. */
export const leftRoom = { s: 30, m: 50, l: 66 } as const
