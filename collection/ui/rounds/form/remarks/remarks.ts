/** What is said beside values: why a figure is unusual, how a pilot's question felt. */
export type Remark<Said> = {
  said: Said
  /** What the server holds, as far as is known here, and its version; 0 where nothing was said. */
  kept: Said
  version: number
  /** What a colleague said meanwhile. */
  theirs?: StandingRemark<Said>
}
/** By what it is said of: a finding, a question. */
export type Remarks<Said> = Readonly<Record<string, Remark<Said>>>
export type StandingRemark<Said> = { said: Said; version: number; changedBy: string }
export type SentRemark<Said> = { of: string; said: Said; version: number }
export type AnsweredRemark<Said> =
  | { of: string; outcome: 'saved'; version: number }
  | { of: string; outcome: 'conflict'; theirs: StandingRemark<Said> }

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Remarks of one kind, as pure functions.
 * @param nothing what stands where nobody has said anything
 * @param tidy what is kept of what was typed: texts without the blanks around them
 */
export function remarksOf<Said>(nothing: Said, tidy: (said: Said) => Said) {
  const untouched: Remark<Said> = { said: nothing, kept: nothing, version: 0 }
  const remarkIn = (remarks: Remarks<Said>, of: string): Remark<Said> => remarks[of] ?? untouched
  const isUnsaved = ({ said, kept }: Remark<Said>) => !same(tidy(said), tidy(kept))
  const standing = ({ said, version }: StandingRemark<Said>): Remark<Said> => ({ said, kept: said, version })

  /** With what others have said since; nothing that is being written here is touched. */
  function takeIn(remarks: Remarks<Said>, stored: ReadonlyMap<string, StandingRemark<Said>>): Remarks<Said> {
    const next = { ...remarks }
    for (const [of, one] of stored) {
      const remark = remarkIn(remarks, of)
      if (one.version > remark.version && !isUnsaved(remark) && !remark.theirs) next[of] = standing(one)
    }
    return next
  }

  return {
    remarkIn,
    takeIn,
    say: (remarks: Remarks<Said>, of: string, said: Said): Remarks<Said> => ({
      ...remarks,
      [of]: { ...remarkIn(remarks, of), said },
    }),
    /** Of two who said something, this person has chosen whose stays. */
    choose(remarks: Remarks<Said>, of: string, whose: 'mine' | 'theirs'): Remarks<Said> {
      const { theirs, ...rest } = remarkIn(remarks, of)
      if (!theirs) return remarks
      const { said: kept, version } = theirs
      return { ...remarks, [of]: whose === 'theirs' ? standing(theirs) : { ...rest, kept, version } }
    },
    /** As they stand on the server and, over that, as this device still has to send them. */
    begin: (
      stored: ReadonlyMap<string, StandingRemark<Said>>,
      unsent: readonly SentRemark<Said>[],
    ): Remarks<Said> => ({
      ...Object.fromEntries([...stored].map(([of, one]) => [of, standing(one)])),
      ...Object.fromEntries(
        unsent.map(({ of, said, version }) => [of, { said, version, kept: stored.get(of)?.said ?? nothing }]),
      ),
    }),
    toSend: (remarks: Remarks<Said>): SentRemark<Said>[] =>
      Object.entries(remarks).flatMap(([of, remark]) =>
        isUnsaved(remark) && !remark.theirs ? [{ of, said: tidy(remark.said), version: remark.version }] : [],
      ),
    /** After the server answered; what was typed meanwhile stays to be sent. */
    settle(
      remarks: Remarks<Said>,
      sent: readonly SentRemark<Said>[],
      answered: readonly AnsweredRemark<Said>[],
    ): Remarks<Said> {
      const next = { ...remarks }
      for (const one of answered) {
        const was = sent.find(({ of }) => of === one.of)
        if (!was) continue
        const remark = remarkIn(remarks, one.of)
        next[one.of] =
          one.outcome === 'saved'
            ? { ...remark, version: one.version, kept: was.said }
            : { ...remark, theirs: one.theirs }
      }
      return next
    },
  }
}

/** What the municipality says of a finding, and whether everybody may read it. */
export type Explanation = { text: string; mayBeShown: boolean }
/** There is nothing to show where there are no words. */
export const explanations = remarksOf<Explanation>(
  { text: '', mayBeShown: false },
  ({ text, mayBeShown }) => ({
    text: text.trim(),
    mayBeShown: mayBeShown && text.trim() !== '',
  }),
)
/** A finding by its rule and value. */
export const findingId = ({ rule, ref }: { rule: string; ref: string }) => `${rule} ${ref}`

/** What a pilot asks of a question. */
export type PilotSaid = { minutes: number | null; clarity: number | null; comment: string }
export const pilotReplies = remarksOf<PilotSaid>(
  { minutes: null, clarity: null, comment: '' },
  ({ minutes, clarity, comment }) => ({ minutes, clarity, comment: comment.trim() }),
)
