import { useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { ofPlanned, useNotHeld } from './useNotHeld'

/** Calls a planned session off in two taps: that it is, and why. */
export function NotHeld({ planned, about }: { planned: PlannedSession; about: string }) {
  const { t } = useWords()
  const [asks, setAsks] = useState(false)
  const notHeld = useNotHeld(planned.session)
  const name = <span className="visually-hidden">: {about}</span>
  if (!asks) {
    return (
      <Button kind="quiet" size="small" onClick={() => setAsks(true)}>
        {t('plans:not-held')}
        {name}
      </Button>
    )
  }
  return (
    <>
      <span className="actions">
        {(['cancelled', 'closed'] as const).map((exception) => (
          <Button
            key={exception}
            size="small"
            disabled={notHeld.isPending}
            onClick={() => notHeld.mutate({ ...ofPlanned(planned), exception })}
          >
            {t(`plans:mark.${exception}`)}
            {name}
          </Button>
        ))}
        <Button kind="quiet" size="small" onClick={() => setAsks(false)}>
          {t('plans:held-after-all')}
        </Button>
      </span>
      <RefusalNotice error={notHeld.error} />
    </>
  )
}
