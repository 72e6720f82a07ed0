import { useEffect, useRef } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { Unusual } from './formerCounts'

/** Asks whether so many were really there, and sends the form as it stands on one press; who slipped mends the number. */
export function SureQuestion({ unusual, sure }: { unusual: readonly Unusual[]; sure: () => void }) {
  const { t, number } = useWords()
  const place = useRef<HTMLDivElement>(null)
  // The button that was pressed may be a whole form below.
  useEffect(() => place.current?.focus(), [])
  const each = unusual.filter(
    ({ count }, position) => unusual.findIndex((one) => one.count === count) === position,
  )
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        kind="notice"
        live="assertive"
        title={each.map(({ count }) => t('sure:title', { number: number(count) })).join(' ')}
      >
        {each.map(({ count, largest }) => (
          <p key={count}>
            {largest === null ? t('sure:unknown') : t('sure:largest', { number: number(largest) })}
          </p>
        ))}
        <Button kind="secondary" type="submit" onClick={sure}>
          {t('sure:yes')}
        </Button>
      </Notice>
    </div>
  )
}
