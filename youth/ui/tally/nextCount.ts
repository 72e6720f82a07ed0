import { countedSessionId } from '../../domain/tally/countedSessionId'
import type { GoingOn } from './goingOn'

/** How long what was seen of a day stands for it: in less than this hardly anybody counts an evening and records it. */
const stands = 60 * 60_000

/** What a phone knows of a unit's day. */
export type SeenDay = {
  unit: string
  date: string
  /** How many are recorded there: as the server last said, and with what waits on this phone. */
  recorded: number
  /** When the server last said so; undefined where it never did. */
  seenAt: number | undefined
  /** What is being counted, as far as this phone knows. */
  open: readonly GoingOn[]
  /** Whether an evening of this id is over as far as this phone knows: recorded, deleted, or begun by mistake. */
  isOver: (session: string) => boolean
}

/** Whether what was seen of the day is recent enough to go by. */
export const isSeen = ({ seenAt }: Pick<SeenDay, 'seenAt'>, now: number): boolean =>
  seenAt !== undefined && now - seenAt <= stands

/**
 * The id of the evening that somebody begins to count in a unit, where nobody planned it. What is being counted there is
 * gone on with. A new one has the id that every phone makes of the unit and the day, so that two who begin it count one;
 * but where this phone has not seen what was held there before, an id of its own, so that it is not taken for that.
 * @param drawn an id that is nobody else's
 */
export function nextCount(seen: SeenDay, now: number, drawn: string): string {
  const { unit, date, recorded, open, isOver } = seen
  const going = open.find(
    ({ known }) => known?.said.unit === unit && known.said.date === date && !known.said.plan,
  )
  if (going) return going.session
  if (!isSeen(seen, now)) return drawn
  let before = recorded
  while (isOver(countedSessionId(unit, date, before))) before++
  return countedSessionId(unit, date, before)
}
