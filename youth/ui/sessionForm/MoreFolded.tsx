import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import { moreWords } from '../../../base/ui/withMoreWords'
import type { Draft } from './draft'

type MoreFoldedProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
}

type Fields = typeof import('./more/MoreFields').MoreFields

/** What few evenings note, folded until it is asked for, and there where the record has some of it; fetched only then. */
export function MoreFolded(props: MoreFoldedProps) {
  const { t } = useWords()
  const [parts, setParts] = useState<{ Fields: Fields } | null>(null)
  const [hasSome] = useState(() => saysMore(props.draft))
  const place = useRef<HTMLDivElement>(null)
  const open = () =>
    Promise.all([import('./more/MoreFields'), moreWords.load()]).then(
      ([{ MoreFields }]) => setParts({ Fields: MoreFields }),
      // Without a network and never opened before: it stays folded, and nothing that is typed is lost.
      () => {},
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, as the record was when the form began
  useEffect(() => {
    if (hasSome) void open()
  }, [])
  // Who opened it goes on in it.
  useEffect(() => {
    if (parts && !hasSome) place.current?.focus()
  }, [parts, hasSome])
  if (!parts)
    return (
      <Button kind="quiet" size="small" onClick={() => void open()}>
        {t('youth-forms:more')}
      </Button>
    )
  return (
    <div ref={place} tabIndex={-1} className="form form-more">
      <parts.Fields {...props} />
    </div>
  )
}

const saysMore = ({ rest: { partners, goals, cost, participants } }: Draft): boolean =>
  Boolean(partners?.length || participants?.detail?.length) ||
  [goals, cost, participants?.new, participants?.unique].some((said) => said !== undefined)
