import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { foreseeRetentionEndpoint } from '../../api/retention/endpoints'
import type { Terms } from './useDecide'

type ConfirmShorteningProps = {
  municipality: string
  terms: Terms
  busy: boolean
  confirm: () => void
  close: () => void
}

/** Says how much goes and from when, before a shortening is decided. */
export function ConfirmShortening({ municipality, terms, busy, confirm, close }: ConfirmShorteningProps) {
  const { t, number, date } = useWords()
  const { countYears, auditYears } = terms
  const { data, error } = useAnswer(foreseeRetentionEndpoint, {
    query: { municipality, countYears: String(countYears), auditYears: String(auditYears) },
  })
  const foreseen = data?.data
  return (
    <Dialog
      open
      onClose={close}
      title={t('retention:confirm.title')}
      actions={
        <>
          <Button kind="danger" disabled={busy || !foreseen} onClick={confirm}>
            {t('retention:confirm.do')}
          </Button>
          <Button kind="secondary" onClick={close}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      <RefusalNotice error={error} />
      {foreseen ? (
        <>
          <p>
            {t('retention:confirm.sessions', {
              count: foreseen.sessions,
              number: number(foreseen.sessions),
              year: foreseen.keptFrom.slice(0, 4),
            })}{' '}
            {t('retention:confirm.entries', {
              count: foreseen.entries,
              number: number(foreseen.entries),
            })}
          </p>
          <p>{t('retention:confirm.until', { day: date(foreseen.on) })}</p>
        </>
      ) : (
        !error && <p>{t('ui:loading')}</p>
      )}
    </Dialog>
  )
}
