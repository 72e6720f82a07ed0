import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

/** That this device's clock is wrong: what is recorded by it would fall on a wrong day. @param off in milliseconds */
export function ClockNotice({ off }: { off: number }) {
  const { t, moment } = useWords()
  const here = Date.now()
  return (
    <Notice kind="notice" live="polite" title={t('clock:title')}>
      <p>
        {t('clock:words', {
          here: moment(new Date(here).toISOString()),
          right: moment(new Date(here - off).toISOString()),
        })}
      </p>
    </Notice>
  )
}
