import { classes } from '../classes'
import type { KindWords, Nothing } from './kindWords'

type KindMarkProps = {
  kind: Nothing
  words: KindWords
  /** `large` stands in place of a big numeral. */
  size?: 'small' | 'large'
}

/**
 * Shows what kind of nothing stands in a figure's place: missing is hatched, suppressed dotted, not yet dashed and
 * not applicable a plain outline — each with its word, so that none is told by pattern alone.
 */
export function KindMark({ kind, words, size = 'small' }: KindMarkProps) {
  return (
    <span className={classes('kind', `kind-${kind}`, size === 'large' && 'kind-large')}>
      <span>{words[kind]}</span>
    </span>
  )
}
