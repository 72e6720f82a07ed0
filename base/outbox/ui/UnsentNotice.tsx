import { AppLink } from '../../ui/AppLink'
import { SyncIcon, WarningIcon } from '../../ui/icons'
import { useWords } from '../../ui/useWords'
import { useUnsent } from '../useOutbox'
import { oldestOf } from './age'
import { DropReminder } from './DropReminder'
import { useWhenSent } from './useWhenSent'

/** How much of one's work waits on this device, since when, and what becomes of it. Nothing where all has arrived. */
export function UnsentNotice() {
  const { t, number, moment } = useWords()
  const unsent = useUnsent()
  const when = useWhenSent()
  if (unsent.length === 0) return null
  const waiting = unsent.filter(({ state }) => state !== 'needs-you')
  const count = waiting.length
  const refused = unsent.length - count
  return (
    <section className="unsent" role="status">
      {count > 0 && (
        <p className="unsent-line">
          <SyncIcon size={28} />
          <span>
            <strong>{t('outbox:waiting', { count, number: number(count) })}</strong>
            <span className="row-detail">
              {t('outbox:oldest', { count, moment: moment(new Date(oldestOf(waiting)).toISOString()) })}{' '}
              {t(`outbox:when.${when}`, { count })}
            </span>
          </span>
        </p>
      )}
      {refused > 0 && (
        <p className="unsent-line unsent-refused">
          <WarningIcon size={28} />
          <span>
            <strong>{t('outbox:needs-you', { count: refused, number: number(refused) })}</strong>
            <span className="row-detail">{t('outbox:needs-you-words')}</span>
          </span>
        </p>
      )}
      <DropReminder unsent={unsent} />
      <p>
        <AppLink className="text-link" href="/outbox">
          {t('outbox:see')}
        </AppLink>
      </p>
    </section>
  )
}
