/** A stretch of words: the same in both texts, only in the former one, or only in the one that stands. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string }

/** Beyond this many words on both sides the texts are told apart as wholes: the table would grow too large. */
const mostCells = 4_000_000

/**
 * What differs between two texts, word by word (longest common subsequence). Joined without what was added, the
 * stretches are the former text; joined without what was removed, the latter one.
 */
export function differences(former: string, latter: string): Stretch[] {
  const [before, after] = [wordsOf(former), wordsOf(latter)]
  const start = sharedStart(before, after)
  const end = sharedEnd(before.slice(start), after.slice(start))
  const [from, to] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const middle: Stretch[] =
    from.length * to.length > mostCells
      ? [
          { kind: 'removed', text: from.join('') },
          { kind: 'added', text: to.join('') },
        ]
      : between(from, to)
  return joined([
    { kind: 'same', text: before.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: before.slice(before.length - end).join('') },
  ])
}

/** Words with the punctuation and space that follows them, so that nothing is lost between. */
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const sharedEnd = (a: readonly string[], b: readonly string[]) =>
  sharedStart([...a].reverse(), [...b].reverse())

function between(a: readonly string[], b: readonly string[]): Stretch[] {
  const width = b.length + 1
  // How many words a[i…] and b[j…] have in common, in order.
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [removed, added] = [a[i], b[j]]
    if (removed !== undefined && removed === added) {
      found.push({ kind: 'same', text: removed })
      i++
      j++
    } else if (removed !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: 'removed', text: removed })
      i++
    } else if (added !== undefined) {
      found.push({ kind: 'added', text: added })
      j++
    }
  }
  return found
}

/** Neighbours of one kind as one stretch; within a run of changes, what was removed first. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let run: Record<'removed' | 'added', string> = { removed: '', added: '' }
  const close = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (run[kind]) found.push({ kind, text: run[kind] })
    }
    run = { removed: '', added: '' }
  }
  for (const { kind, text } of stretches) {
    if (!text) continue
    if (kind === 'same') {
      close()
      const last = found.at(-1)
      if (last?.kind === 'same') last.text += text
      else found.push({ kind, text })
    } else run[kind] += text
  }
  close()
  return found
}
