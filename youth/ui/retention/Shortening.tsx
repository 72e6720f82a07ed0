import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { Retention } from '../../api/retention/schemas'
import { useDecide } from './useDecide'

type ShorteningProps = { municipality: string; stored: Retention; done: () => void }

/** A shortening that was decided and holds later: what it will be, and that it can be taken back. */
export function Shortening({ municipality, stored, done }: ShorteningProps) {
  const { t, date } = useWords()
  const decide = useDecide(municipality, stored.version, done)
  const { decided, holds, shortensOn } = stored
  if (!shortensOn) return null
  return (
    <Notice kind="notice" title={t('retention:pending.title', { day: date(shortensOn) })}>
      <p>
        {t('retention:pending.words', {
          counts: t('retention:years-kept', { count: decided.countYears }),
          audit: t('retention:years-kept', { count: decided.auditYears }),
        })}
      </p>
      <RefusalNotice error={decide.error} />
      <div className="actions">
        <Button kind="secondary" disabled={decide.isPending} onClick={() => decide.mutate(holds)}>
          {t('retention:pending.back')}
        </Button>
      </div>
    </Notice>
  )
}
