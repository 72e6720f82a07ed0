import type { Translate } from '../../../base/language/translator'
import { differences } from '../../domain/definition/differences'

/** Marked as removed and added: struck and underlined, coloured, and said to who listens. */
export function Differences({ former, latter, t }: { former: string; latter: string; t: Translate }) {
  let at = 0
  const stretches = differences(former, latter).map((stretch) => {
    const start = at
    at += stretch.text.length
    return { ...stretch, key: `${stretch.kind}${start}` }
  })
  return (
    <>
      {stretches.map(({ kind, text, key }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={key}>
            <span className="visually-hidden">{t(`collection:definition.${kind}`)} </span>
            {text}
          </Mark>
        )
      })}
    </>
  )
}
